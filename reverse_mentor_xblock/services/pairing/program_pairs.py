"""Pairs that come from the program block: namings, memberships and coordinators' rosters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import IdentityUnclear
from reverse_mentor_xblock.core.pairing import directory as directories
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.resolution import Resolution, partners_to_read, resolve
from reverse_mentor_xblock.core.pairing.roster import Roster, merged_about
from reverse_mentor_xblock.core.pairing.verdict import ResolvedPair
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.pairing.pairs import KnownPairs, has_erased, known_pair
from reverse_mentor_xblock.services.ports import Account, Enrollments, Json, PeopleState, Visitor
from reverse_mentor_xblock.services.program_ports import ProgramSettings

PARTICIPATION = "participation"
ROSTER = "roster"
DIRECTORY = "directory"
"""Of the program block's ``user_state`` fields, those that everybody's pages rest on."""


Partners = Mapping[PersonId, tuple[Account, Participation]]
"""Enrolled people this person is or may be paired with, and what they state."""


@dataclass(frozen=True, slots=True)
class ProgramPairs:
    """Reads what every writer says and resolves it. Writes nothing."""

    program: ProgramSettings
    people: PeopleState
    enrollments: Enrollments

    def find(self, visitor: Visitor) -> KnownPairs:
        """Return the person's pairs. Raises Unsupported where others' state can't be read."""
        mine, rows = self.participation_of(visitor.login), self._coordinators()
        rosters = (row.get(ROSTER) for row in rows)
        roster = merged_about(visitor.person, mine.memberships.keys(), rosters)
        partners, resolution = self._look_with(visitor, mine, roster)
        return KnownPairs(
            pairs=tuple(
                known_pair(visitor, pair, *partners.get(_partner(pair, visitor), _NOBODY))
                for pair in resolution.pairs
                if not has_erased(mine, pair)
            ),
            waiting_for=resolution.waiting_for,
            unacknowledged=bool(resolution.to_acknowledge),
            role=mine.role,
            directory_at=directories.published(
                directories.newest(row.get(DIRECTORY) for row in rows)
            ),
            dismissed_tips=mine.dismissed_tips,
        )

    def resolve(self, visitor: Visitor, mine: Participation) -> Resolution:
        """Resolve the person's pairs given what their own row says right now."""
        roster = merged_about(visitor.person, mine.memberships.keys(), self.rosters())
        return self._look_with(visitor, mine, roster)[1]

    def participation_of(self, login: str) -> Participation:
        """Return P(u) of any person; an empty one for a login nobody has."""
        return Participation.from_json(
            self.people.read(login, self.program.block).get(PARTICIPATION)
        )

    def rosters(self) -> list[Json]:
        """Return every coordinator's stored roster."""
        return [row.get(ROSTER) for row in self._coordinators()]

    def directories(self) -> list[Json]:
        """Return every coordinator's stored directory."""
        return [row.get(DIRECTORY) for row in self._coordinators()]

    def _coordinators(self) -> list[Mapping[str, Json]]:
        return [self._row_of(login) for login in self.program.coordinators]

    def _row_of(self, login: str) -> Mapping[str, Json]:
        try:
            return self.people.read(login, self.program.block)
        except IdentityUnclear:
            # Counts as nobody's, or whoever takes such a name could close the program for all.
            return {}

    def resolution_of(self, account: Account, roster: Roster) -> Resolution:
        """Resolve the pairs of any enrolled person, given the merged roster."""
        return self._look_with(account, self.participation_of(account.login), roster)[1]

    def _look_with(
        self, one: Visitor | Account, mine: Participation, roster: Roster
    ) -> tuple[Partners, Resolution]:
        partners = dict(self._partners(one.person, mine, roster))
        resolution = resolve(
            Participant(one.person, one.names_for_login, mine),
            {
                person: Participant(person, account.names_for_login, words)
                for person, (account, words) in partners.items()
            },
            roster,
            program=str(self.program.block),
        )
        return partners, resolution

    def _partners(
        self, me: PersonId, mine: Participation, roster: Roster
    ) -> Iterator[tuple[PersonId, tuple[Account, Participation]]]:
        for person in sorted(partners_to_read(me, mine, roster)):
            account = self.enrollments.by_person(person)
            words = self.participation_of(account.login) if account else None
            if account and words and not words.retired:
                yield person, (account, words)
        if mine.naming is not None and mine.naming.token not in mine.used_tokens:
            yield from self._named(mine.naming.login)

    def _named(self, login: str) -> Iterator[tuple[PersonId, tuple[Account, Participation]]]:
        # First the account: the state of somebody is found by their login exactly as it is spelt.
        for account in self.enrollments.by_logins([login]).values():
            try:
                words = self.participation_of(account.login)
            except IdentityUnclear:
                # Counts as nobody, or who typed this login could not open the page to withdraw it.
                continue
            yield account.person, (account, words)


_NOBODY = (None, None)


def _partner(pair: ResolvedPair, visitor: Visitor) -> PersonId:
    return pair.pairing.partner_of(visitor.person)
