"""A coordinator pairs people by a pasted list: look first, then commit what was seen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import RosterChanged
from reverse_mentor_xblock.core.pairing.facts import RosterEntry
from reverse_mentor_xblock.core.pairing.roster import Roster, add_pairs, merge
from reverse_mentor_xblock.core.pairing.roster_csv import RosterRow, parse_roster
from reverse_mentor_xblock.core.pairing.roster_preview import RowOutcome, committable, preview
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.ports import (
    Account,
    Enrollments,
    Events,
    Filters,
    Json,
    ProgramSettings,
    Randomness,
)
from reverse_mentor_xblock.services.program_pairs import ProgramPairs

LOOKED_AT = 200
"""Up to so many people of a list, everybody's own word counts; above, only the rosters do.

A person costs a handful of queries, and a preview has to answer within seconds.
"""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a list would do to the roster as it stood at ``revision``."""

    outcomes: tuple[RowOutcome, ...]
    revision: str


@dataclass(frozen=True, slots=True)
class RosterDesk:
    """A coordinator at work on the program's roster."""

    row: OwnRow
    program: ProgramSettings
    pairs: ProgramPairs
    enrollments: Enrollments
    randomness: Randomness
    events: Events
    filters: Filters

    def roster(self) -> Roster:
        """Return what all coordinators' rosters say together. Raises Unsupported."""
        return merge(*(Roster.from_json(stored) for stored in self.pairs.rosters()))

    def preview(self, csv: str) -> Preview:
        """Tell line by line what committing the list would do. Raises BadCsv."""
        rows = parse_roster(csv)
        roster = self.roster()
        accounts = self.enrollments.by_logins([name for row in rows for name in _logins(row)])
        outcomes = preview(
            rows,
            accounts={name: account.person for name, account in accounts.items()},
            roster=self._standing(accounts.values(), roster),
            capacity=self.program.capacity,
        )
        return Preview(outcomes, roster.fingerprint)

    def commit(self, csv: str, revision: str) -> int:
        """Pair everybody on the list; return how many new pairs that makes.

        All or nothing: raises BadCsv when a single row leads to no pair, RosterChanged when any
        coordinator's roster has moved since the preview at ``revision``, Stopped.
        """
        seen = self.preview(csv)
        if seen.revision != revision:
            raise RosterChanged(seen.revision)
        couples = committable(seen.outcomes)
        if couples:
            self.filters.allow("pairing_requested", {"way": "roster", "couples": couples})
        token = self.randomness.token()

        def change(stored: Json) -> Json:
            # Another request of this coordinator may have committed between preview and lock.
            if self.roster().fingerprint != revision:
                raise RosterChanged
            return add_pairs(Roster.from_json(stored), couples, token=token).to_json()

        if couples:
            self.row.change(change)
            self.events.publish("roster.committed", {"pairs": len(couples)})
        return len(couples)

    def _standing(self, accounts: Iterable[Account], roster: Roster) -> Roster:
        """Return the pairs that stand by everybody's word, not only by the coordinators'."""
        people = {account.person: account for account in accounts}
        if len(people) > LOOKED_AT:
            return roster
        pairings = (
            pair.pairing
            for account in people.values()
            for pair in self.pairs.resolution_of(account, roster).active
        )
        return Roster({pairing.pair_id: RosterEntry(pairing) for pairing in pairings})


def _logins(row: RosterRow) -> tuple[str, ...]:
    return () if row.bad else (row.mentor, row.mentee)
