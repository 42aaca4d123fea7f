"""A coordinator decides on single pairs: end, reopen, re-match, give a start date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.errors import BadFields, NoRoom, NotYourPair, PairEnded
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.pairing.roster import (
    Roster,
    add_pairs,
    end_pair,
    reopen_pair,
    start_pair,
)
from reverse_mentor_xblock.core.pairing.verdict import EndedBy, PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId, Role
from reverse_mentor_xblock.services.coordinator.match_desk import Handles, MatchDesk
from reverse_mentor_xblock.services.coordinator.population import Enrolled
from reverse_mentor_xblock.services.coordinator.shared_roster import SharedRoster
from reverse_mentor_xblock.services.hook_ports import Events, Filters
from reverse_mentor_xblock.services.pairing.known_pairs import forget_pairs
from reverse_mentor_xblock.services.pairing.pair_news import tell_ended
from reverse_mentor_xblock.services.ports import Cache, Enrollments, Randomness

Couple = tuple[PersonId, PersonId]


@dataclass(frozen=True, slots=True)
class Decided:
    """A pair as it stands now, and after a re-match the new one; ``people``: who is enrolled."""

    pair: ResolvedPair
    people: Mapping[PersonId, Enrolled]
    revision: str
    made: ResolvedPair | None = None


@dataclass(frozen=True, slots=True)
class PairDesk:
    """A coordinator at work on one pair at a time.

    Everything rests on the rosters and on both members' own rows as they are now. Only a pair that
    people made themselves, which no roster names, is found through a finished reading (``run``).
    All raise NotYourPair for a pair that is not to be found, CensusIncomplete, Busy, NotSaved.
    """

    match: MatchDesk
    roster: SharedRoster
    enrollments: Enrollments
    cache: Cache
    randomness: Randomness
    events: Events
    filters: Filters

    def end(self, run: str, pair_id: PairId, reason: str) -> Decided:
        """End a pair for good. Raises BadFields for the reason."""
        pair = self._find(run, pair_id)
        self.roster.change(lambda own: _ended(own, pair, reason))
        decided = self._decided(pair.pairing, "ended")
        tell_ended(self.events, pair, EndedBy.COORDINATOR)
        return decided

    def reopen(self, run: str, pair_id: PairId, reason: str) -> Decided:
        """Let an ended pair go on. Raises BadFields, NoRoom."""
        pair = self._find(run, pair_id)
        if pair.status is PairStatus.ENDED:
            self._prove_room((pair.pairing.mentor, pair.pairing.mentee), leaving=pair.pairing)
        self.roster.change(
            lambda own: reopen_pair(
                own, pair.pairing, reason=reason, seen=pair.revision, starts=pair.starts
            )
        )
        return self._decided(pair.pairing, "reopened")

    def start(self, run: str, pair_id: PairId, starts: str) -> Decided:
        """Set the day from which a pair is to meet. Raises BadFields, PairEnded."""
        pair = self._find(run, pair_id)
        if pair.status is PairStatus.ENDED:
            raise PairEnded(pair_id)
        self.roster.change(
            lambda own: start_pair(own, pair.pairing, starts=starts, seen=pair.revision)
        )
        return self._decided(pair.pairing, "scheduled")

    def rematch(self, run: str, pair_id: PairId, reason: str, couple: Handles | None) -> Decided:
        """End a pair and make another in one step, which never sees the first one's boards.

        ``couple``: who is in the new one; None for the same two. Raises BadFields, NoRoom, Stopped.
        """
        pair = self._find(run, pair_id)
        two = self._named(run, couple) if couple else (pair.pairing.mentor, pair.pairing.mentee)
        self._prove_room(two, leaving=pair.pairing)
        self.filters.allow("pairing_requested", {"way": "matching", "couples": [two]})
        token = self.randomness.token()
        self.roster.change(lambda own: add_pairs(_ended(own, pair, reason), [two], token=token))
        (made,) = add_pairs(Roster(), [two], token=token).standing_pairings()
        decided = self._decided(pair.pairing, "rematched", made)
        tell_ended(self.events, pair, EndedBy.COORDINATOR)
        people = {**decided.people, **self._members(made)}
        return replace(decided, people=people, made=self._resolved(made))

    def _find(self, run: str, pair_id: PairId) -> ResolvedPair:
        entry = self.roster.read().entries.get(pair_id)
        if entry is not None:
            return self._resolved(entry.pairing)
        known = self.match.population(run).pairs.get(pair_id) if run else None
        if known is None:
            raise NotYourPair(pair_id)
        return self._resolved(known.pairing)

    def _resolved(self, pairing: Pairing) -> ResolvedPair:
        """Return how a pair stands by everybody's word now."""
        one = next(iter(self._members(pairing).values()), None)
        if one is None:
            raise NotYourPair("neither is enrolled any more")
        resolution = self.roster.pairs.resolution_of(one.account, self.roster.read())
        return resolution.pair(pairing.pair_id)

    def _members(self, pairing: Pairing) -> dict[PersonId, Enrolled]:
        found = (self._enrolled(person) for person in (pairing.mentor, pairing.mentee))
        return {one.account.person: one for one in found if one is not None}

    def _enrolled(self, person: PersonId) -> Enrolled | None:
        account = self.enrollments.by_person(person)
        if account is None:
            return None
        return Enrolled(account, self.roster.pairs.participation_of(account.login))

    def _named(self, run: str, couple: Handles) -> Couple:
        """Prove whom two handles name: one mentor and one mentee. Raises BadFields."""
        people = self.match.population(run)
        found = [people.candidates.get(people.by_handle.get(name, PersonId(""))) for name in couple]
        roles = [one.role for one in found if one is not None]
        if roles != [Role.MENTOR, Role.MENTEE]:
            raise BadFields("couple")
        mentor, mentee = (one.person for one in found if one is not None)
        return mentor, mentee

    def _prove_room(self, couple: Couple, *, leaving: Pairing) -> None:
        """Raise NoRoom unless both are enrolled, with room and no pair of each other's.

        Nor is anybody paired anew who has erased all they said, and with it left their pairs.
        """
        roster = self.roster.read()
        for person, other in (couple, couple[::-1]):
            account = self.enrollments.by_person(person)
            if account is None:
                raise NoRoom("not enrolled")
            if self.roster.pairs.participation_of(account.login).has_erased:
                raise NoRoom("erased")
            pairs = self.roster.pairs.resolution_of(account, roster).active
            others = [pair.pairing for pair in pairs if pair.pairing.pair_id != leaving.pair_id]
            partners = {pairing.partner_of(person) for pairing in others}
            if len(others) >= self.roster.pairs.program.capacity or other in partners:
                raise NoRoom(person)

    def _decided(self, pairing: Pairing, change: str, made: Pairing | None = None) -> Decided:
        changed = [pairing, *([made] if made else [])]
        people = [person for one in changed for person in (one.mentor, one.mentee)]
        forget_pairs(self.cache, self.roster.pairs.program.block, *people)
        told = {"pair": pairing.pair_id, "change": change, "made": made.pair_id if made else ""}
        self.events.publish("roster.changed", told)
        revision = self.roster.read().fingerprint
        return Decided(self._resolved(pairing), self._members(pairing), revision)


def _ended(own: Roster, pair: ResolvedPair, reason: str) -> Roster:
    if pair.status is PairStatus.ENDED:
        return own
    return end_pair(own, pair.pairing, reason=reason, seen=pair.revision, starts=pair.starts)
