"""A coordinator pairs people by a list: look first, then commit what was seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import RosterChanged
from reverse_mentor_xblock.core.pairing.csv_cells import Separator
from reverse_mentor_xblock.core.pairing.facts import Pairing, RosterEntry
from reverse_mentor_xblock.core.pairing.kept_pair import sealed_text
from reverse_mentor_xblock.core.pairing.roster import Roster, add_pairs, merge
from reverse_mentor_xblock.core.pairing.roster_csv import RosterRow, parse_roster
from reverse_mentor_xblock.core.pairing.roster_export import Contact, pairs_csv
from reverse_mentor_xblock.core.pairing.roster_preview import (
    Commitment,
    Grounds,
    RowOutcome,
    committable,
    preview,
)
from reverse_mentor_xblock.core.pairing.text import login_key
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.coordinator.shared_roster import SharedRoster
from reverse_mentor_xblock.services.hook_ports import Events, Filters
from reverse_mentor_xblock.services.pairing.program_pairs import ProgramPairs
from reverse_mentor_xblock.services.ports import Account, Accounts, Enrollments, Randomness, Seals
from reverse_mentor_xblock.services.program_ports import ProgramSettings

LOOKED_AT = 200
"""Up to so many people of a list, everybody's own word counts; above, only the rosters do.

A person costs a handful of queries, and a preview has to answer within seconds.
"""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a list would do to the roster as it stood at ``revision``.

    ``complete``: everybody's own word counted, not only the rosters.
    """

    outcomes: tuple[RowOutcome, ...]
    revision: str
    complete: bool


@dataclass(frozen=True, slots=True)
class Committed:
    """How many pairs a commit made, and how many it restored."""

    paired: int
    restored: int


@dataclass(frozen=True, slots=True)
class RosterDesk:
    """A coordinator at work on the program's roster."""

    shared: SharedRoster
    program: ProgramSettings
    pairs: ProgramPairs
    enrollments: Enrollments
    accounts: Accounts
    seals: Seals
    randomness: Randomness
    events: Events
    filters: Filters

    def roster(self) -> Roster:
        """Return what all coordinators' rosters say together. Raises Unsupported."""
        return self.shared.read()

    def preview(self, csv: str) -> Preview:
        """Tell line by line what committing the list would do. Raises BadCsv."""
        rows = parse_roster(csv)
        rosters = self.roster()
        names = {login_key(name) for row in rows for name in _logins(row)}
        enrolled = self.enrollments.by_logins(names)
        people = {account.person: account for account in enrolled.values()}
        complete = len(people) <= LOOKED_AT
        grounds = Grounds(
            accounts=_people(enrolled),
            elsewhere=_people(self.accounts.by_logins(names - enrolled.keys())),
            capacity=self.program.capacity,
            standing=self._standing(people.values(), rosters) if complete else rosters,
            rosters=rosters,
            genuine=self._is_genuine,
        )
        return Preview(preview(rows, grounds), rosters.fingerprint, complete)

    def commit(self, csv: str, revision: str) -> Committed:
        """Make and restore every pair on the list; return how many of each.

        All or nothing: raises BadCsv when a single row is a problem, RosterChanged when any
        coordinator's roster has moved since the preview at ``revision``, Stopped.
        """
        seen = self.preview(csv)
        if seen.revision != revision:
            raise RosterChanged(seen.revision)
        work = committable(seen.outcomes)
        if work.standing:
            self.filters.allow("pairing_requested", {"way": "roster", "couples": work.standing})
        if work:
            self._write(work, revision)
            self.events.publish("roster.committed", {"pairs": len(work.couples)})
        return Committed(paired=len(work.couples), restored=len(work.entries))

    def export(self, separator: Separator) -> str:
        """Return every pair of all coordinators' rosters as a file that restores them."""
        roster = self.roster()
        pairings = [entry.pairing for entry in roster.entries.values()]
        members = {person for pair in pairings for person in (pair.mentor, pair.mentee)}
        people = {
            person: Contact(account.login, next(iter(account.emails), ""))
            for person, account in self.accounts.by_people(members).items()
        }
        return pairs_csv(roster, people, seal=self._seal, separator=separator)

    def _write(self, work: Commitment, revision: str) -> None:
        token = self.randomness.token()
        restored = Roster({entry.pairing.pair_id: entry for entry in work.entries})

        def change(own: Roster) -> Roster:
            return add_pairs(merge(own, restored), work.couples, token=token)

        self.shared.change(change, revision)

    def _standing(self, accounts: Iterable[Account], roster: Roster) -> Roster:
        """Return the pairs that stand by everybody's word, not only by the coordinators'."""
        pairings = (
            pair.pairing
            for account in accounts
            for pair in self.pairs.resolution_of(account, roster).active
        )
        return Roster({pairing.pair_id: RosterEntry(pairing) for pairing in pairings})

    def _is_genuine(self, pairing: Pairing, seal: str) -> bool:
        return self.seals.holds(self._of_here(sealed_text(pairing)), seal)

    def _seal(self, text: str) -> str:
        return self.seals.seal(self._of_here(text))

    def _of_here(self, text: str) -> str:
        # In another program, be it a re-run of the course, no notes could come back with a pair.
        return f"{self.program.block}\n{text}"


def _people(accounts: Mapping[str, Account]) -> dict[str, PersonId]:
    return {name: account.person for name, account in accounts.items()}


def _logins(row: RosterRow) -> tuple[str, ...]:
    return () if row.bad else (row.mentor, row.mentee)
