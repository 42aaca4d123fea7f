"""The pairs of a whole population at once: the same as each of its people would find."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from reverse_mentor_xblock.core.pairing.facts import PairId, RosterEntry
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.pairing.resolution import partners_to_read, resolve
from reverse_mentor_xblock.core.pairing.roster import Roster
from reverse_mentor_xblock.core.pairing.text import login_key
from reverse_mentor_xblock.core.pairing.verdict import ResolvedPair
from reverse_mentor_xblock.core.people import PersonId

Pairs = Mapping[PairId, ResolvedPair]


def pairs_of_all(people: Mapping[PersonId, Participant], roster: Roster, *, program: str) -> Pairs:
    """Return every pair that has an enrolled member. ``people``: everybody who is enrolled."""
    crowd = _Crowd(people, roster, program)
    found: dict[PairId, ResolvedPair] = {}
    for one in people.values():
        found.update((pair.pairing.pair_id, pair) for pair in crowd.pairs_of(one))
    return found


@dataclass(frozen=True)
class _Crowd:
    people: Mapping[PersonId, Participant]
    roster: Roster
    program: str

    def pairs_of(self, one: Participant) -> tuple[ResolvedPair, ...]:
        roster = self._roster_about(one)
        naming = one.words.naming
        if not roster.entries and not one.words.memberships and naming is None:
            return ()
        around = partners_to_read(one.person, one.words, roster)
        if naming is not None and (named := self._by_login.get(login_key(naming.login))):
            around |= {named}
        partners = {who: self.people[who] for who in around if who in self.people}
        return resolve(one, partners, roster, program=self.program).pairs

    def _roster_about(self, one: Participant) -> Roster:
        """Return all that ``resolve`` asks of the roster: looking through all of it takes long."""
        ids = {entry.pairing.pair_id for entry in self._entries[one.person]}
        ids |= self.roster.entries.keys() & one.words.memberships.keys()
        return Roster({pair_id: self.roster.entries[pair_id] for pair_id in sorted(ids)})

    @cached_property
    def _entries(self) -> Mapping[PersonId, list[RosterEntry]]:
        entries: dict[PersonId, list[RosterEntry]] = defaultdict(list)
        for entry in self.roster.entries.values():
            entries[entry.pairing.mentor].append(entry)
            entries[entry.pairing.mentee].append(entry)
        return entries

    @cached_property
    def _by_login(self) -> Mapping[str, PersonId]:
        people = sorted(self.people.values(), key=lambda one: one.person, reverse=True)
        return {login_key(login): one.person for one in people for login in one.logins}
