"""What would become of each line of a pasted roster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reverse_mentor_xblock.core.errors import BadCsv
from reverse_mentor_xblock.core.pairing.roster import Roster
from reverse_mentor_xblock.core.pairing.roster_csv import RosterRow
from reverse_mentor_xblock.core.pairing.text import login_key
from reverse_mentor_xblock.core.people import PersonId

Couple = tuple[PersonId, PersonId]
"""(mentor, mentee), not a pair yet."""


class Outcome(StrEnum):
    """What a line leads to; part of the wire contract."""

    WILL_PAIR = "will_pair"
    ALREADY_PAIRED = "already_paired"
    UNKNOWN_MENTOR = "unknown_mentor"
    UNKNOWN_MENTEE = "unknown_mentee"
    SAME_PERSON = "same_person"
    OVER_CAPACITY = "over_capacity"
    DUPLICATE = "duplicate"
    BAD_ROW = "bad_row"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """A line and what it leads to; ``couple`` where both logins are known."""

    row: RosterRow
    outcome: Outcome
    couple: Couple | None = None


def preview(
    rows: Iterable[RosterRow],
    *,
    accounts: Mapping[str, PersonId],
    roster: Roster,
    capacity: int,
) -> tuple[RowOutcome, ...]:
    """Judge every row, each in the light of those before it.

    ``accounts``: enrolled people by ``login_key`` of username or e-mail. ``roster``: the pairs that
    stand; a caller who knows what people made or left by themselves passes that, for the
    coordinators' rosters have not heard of it.
    """
    desk = _Desk(accounts, capacity)
    for pairing in roster.standing_pairings():
        desk.paired.add((pairing.mentor, pairing.mentee))
        desk.load.update((pairing.mentor, pairing.mentee))
    return tuple(desk.judge(row) for row in rows)


def committable(outcomes: Iterable[RowOutcome]) -> tuple[Couple, ...]:
    """Return who is to be paired. Raises BadCsv when any row leads to no pair, old or new."""
    couples = []
    for judged in outcomes:
        if judged.outcome not in (Outcome.WILL_PAIR, Outcome.ALREADY_PAIRED):
            raise BadCsv(f"line {judged.row.line}: {judged.outcome}")
        if judged.couple is not None and judged.outcome is Outcome.WILL_PAIR:
            couples.append(judged.couple)
    return tuple(couples)


@dataclass(slots=True)
class _Desk:
    accounts: Mapping[str, PersonId]
    capacity: int
    paired: set[Couple] = field(default_factory=set)
    load: Counter[PersonId] = field(default_factory=Counter)
    seen: set[Couple] = field(default_factory=set)

    def judge(self, row: RosterRow) -> RowOutcome:
        if row.bad:
            return RowOutcome(row, Outcome.BAD_ROW)
        mentor, mentee = (self.accounts.get(login_key(login)) for login in (row.mentor, row.mentee))
        if mentor is None:
            return RowOutcome(row, Outcome.UNKNOWN_MENTOR)
        if mentee is None:
            return RowOutcome(row, Outcome.UNKNOWN_MENTEE)
        return RowOutcome(row, self._admit((mentor, mentee)), (mentor, mentee))

    def _admit(self, couple: Couple) -> Outcome:
        if couple[0] == couple[1]:
            return Outcome.SAME_PERSON
        if couple in self.seen:
            return Outcome.DUPLICATE
        self.seen.add(couple)
        if couple in self.paired:
            return Outcome.ALREADY_PAIRED
        if any(self.load[person] >= self.capacity for person in couple):
            return Outcome.OVER_CAPACITY
        self.load.update(couple)
        return Outcome.WILL_PAIR
