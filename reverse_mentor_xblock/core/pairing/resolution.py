"""Every pair a person has or had, out of the facts of all writers.

The outcome depends on the facts only, never on who looks: both members find the same pairs, each
standing the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import NotYourPair
from reverse_mentor_xblock.core.pairing.facts import Membership, PairId, Pairing
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.roster import Roster
from reverse_mentor_xblock.core.pairing.self_made import SelfMade, self_made_pairs
from reverse_mentor_xblock.core.pairing.verdict import Evidence, PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId, Role


@dataclass(frozen=True, slots=True)
class Resolution:
    """What one person's page rests on.

    ``pairs``: active ones first, then those whose partner is gone, then ended ones; else by id.
    ``waiting_for``: the login this person typed, while no pair has come of it. It says nothing
    about whether anybody has that login. ``to_acknowledge``: what the person's own state should say
    next, each for ``transitions.acknowledge``; applied, a second look finds nothing more to say or,
    after an end, one word more. ``news``: the pairs of those which stand, and of which neither
    member's own state says so yet.
    """

    pairs: tuple[ResolvedPair, ...] = ()
    waiting_for: str | None = None
    to_acknowledge: tuple[Membership, ...] = ()
    news: tuple[ResolvedPair, ...] = ()

    @property
    def active(self) -> tuple[ResolvedPair, ...]:
        """The pairs that count against a person's capacity."""
        return tuple(pair for pair in self.pairs if pair.status is PairStatus.ACTIVE)

    def pair(self, pair_id: PairId) -> ResolvedPair:
        """Return one pair. Raises NotYourPair for any other id."""
        for pair in self.pairs:
            if pair.pairing.pair_id == pair_id:
                return pair
        raise NotYourPair(pair_id)

    def held_roles(self, person: PersonId) -> frozenset[Role]:
        """Return the roles the person has in active pairs."""
        return frozenset(pair.pairing.role_of(person) for pair in self.active)


def partners_to_read(person: PersonId, state: Participation, roster: Roster) -> frozenset[PersonId]:
    """Return whose state ``resolve`` needs, besides that of whoever ``state.naming`` means."""
    pairings = [entry.pairing for entry in roster.entries_of(person)]
    pairings += [word.pairing for word in state.memberships.values()]
    return frozenset(pairing.partner_of(person) for pairing in pairings if pairing.includes(person))


def resolve(
    me: Participant, partners: Mapping[PersonId, Participant], roster: Roster, *, program: str
) -> Resolution:
    """Return every pair of a person. ``roster``: all coordinators' rosters, merged.

    ``partners``: everybody in ``partners_to_read`` who is enrolled, and whoever the person's naming
    means if enrolled; one who is missing here counts as not enrolled. ``program`` names the
    program, so that two programs never compute the same pair.
    """
    made = {pair.pairing.pair_id: pair for pair in _made(me, partners, program)}
    facts = _Facts(me, partners, roster, made)
    evidence = sorted(map(facts.about, facts.pairings()), key=_place)
    dues = (one.due(one.pairing.role_of(me.person)) for one in evidence)
    return Resolution(
        pairs=tuple(one.judge() for one in evidence),
        waiting_for=facts.waiting_for(),
        to_acknowledge=tuple(word for word in dues if word is not None),
        news=tuple(one.judge() for one in evidence if one.is_news(one.pairing.role_of(me.person))),
    )


def _place(evidence: Evidence) -> tuple[int, str]:
    return tuple(PairStatus).index(evidence.judge().status), evidence.pairing.pair_id


def _made(
    me: Participant, partners: Mapping[PersonId, Participant], program: str
) -> Iterator[SelfMade]:
    for partner in partners.values():
        if partner.person != me.person:
            yield from self_made_pairs(me, partner, program=program)
            yield from self_made_pairs(partner, me, program=program)


def _word(person: Participant | None, pairing: Pairing) -> Membership | None:
    word = person.words.memberships.get(pairing.pair_id) if person else None
    return word if word is not None and word.pairing == pairing else None


@dataclass(frozen=True, slots=True)
class _Facts:
    me: Participant
    partners: Mapping[PersonId, Participant]
    roster: Roster
    made: Mapping[PairId, SelfMade]

    def pairings(self) -> list[Pairing]:
        """Return who is in each pair this person knows of; a roster is right about that."""
        me = self.me.person
        known = [word.pairing for word in self.me.words.memberships.values()]
        known += [pair.pairing for pair in self.made.values()]
        known += [entry.pairing for entry in self.roster.entries_of(me)]
        right = {pairing.pair_id: pairing for pairing in known}
        for pair_id in right.keys() & self.roster.entries.keys():
            right[pair_id] = self.roster.entries[pair_id].pairing
        return [pairing for pairing in right.values() if pairing.includes(me)]

    def about(self, pairing: Pairing) -> Evidence:
        pair_id, role = pairing.pair_id, pairing.role_of(self.me.person)
        partner = self.partners.get(pairing.partner_of(self.me.person))
        made = self.made.get(pair_id)
        words = {role: _word(self.me, pairing), role.other: _word(partner, pairing)}
        return Evidence(
            pairing=pairing,
            entry=self.roster.entries.get(pair_id),
            words={side: word for side, word in words.items() if word is not None},
            tokens=made.tokens if made and made.pairing == pairing else {},
            absent=None if partner else role.other,
        )

    def waiting_for(self) -> str | None:
        naming = self.me.words.naming
        if naming is None or naming.token in self.me.words.used_tokens:
            return None
        served = any(naming.token in pair.tokens.values() for pair in self.made.values())
        return None if served else naming.login
