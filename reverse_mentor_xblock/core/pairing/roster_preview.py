"""What would become of each line of a roster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reverse_mentor_xblock.core.errors import BadCsv
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry
from reverse_mentor_xblock.core.pairing.kept_pair import KeptPair
from reverse_mentor_xblock.core.pairing.roster import Roster, outranks
from reverse_mentor_xblock.core.pairing.roster_csv import RosterRow
from reverse_mentor_xblock.core.pairing.text import login_key
from reverse_mentor_xblock.core.people import PersonId

Couple = tuple[PersonId, PersonId]
"""(mentor, mentee), not a pair yet."""


class Outcome(StrEnum):
    """What a line leads to; part of the wire contract."""

    WILL_PAIR = "will_pair"
    ALREADY_PAIRED = "already_paired"
    WILL_RESTORE = "will_restore"
    UNCHANGED = "unchanged"
    """The pair is on the roster like this, or a later word on it is."""
    UNKNOWN_MENTOR = "unknown_mentor"
    UNKNOWN_MENTEE = "unknown_mentee"
    MENTOR_NOT_ENROLLED = "mentor_not_enrolled"
    MENTEE_NOT_ENROLLED = "mentee_not_enrolled"
    SAME_PERSON = "same_person"
    OVER_CAPACITY = "over_capacity"
    DUPLICATE = "duplicate"
    NOT_OURS = "not_ours"
    """A pair's id that was not exported for these two people."""
    BAD_ROW = "bad_row"


FINE = frozenset(
    {Outcome.WILL_PAIR, Outcome.ALREADY_PAIRED, Outcome.WILL_RESTORE, Outcome.UNCHANGED}
)
"""What keeps nobody from committing the roster."""

CHANGES = frozenset({Outcome.WILL_PAIR, Outcome.WILL_RESTORE})


@dataclass(frozen=True, slots=True)
class Grounds:
    """What lines are judged by.

    ``accounts``: enrolled people by ``login_key`` of username or e-mail; ``elsewhere``: likewise,
    people of this site who are not enrolled. ``standing``: the pairs that stand; a caller who knows
    what people made or left by themselves passes that, for the coordinators' rosters have not heard
    of it. ``rosters``: all that the coordinators' rosters say. ``genuine``: whether a seal is over
    this very pair.
    """

    accounts: Mapping[str, PersonId]
    capacity: int
    standing: Roster
    rosters: Roster
    elsewhere: Mapping[str, PersonId] = field(default_factory=dict)
    genuine: Callable[[Pairing, str], bool] = lambda _pairing, _seal: False


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """A line and what it leads to: maybe a new ``couple``, maybe an ``entry`` restored."""

    row: RosterRow
    outcome: Outcome
    couple: Couple | None = None
    entry: RosterEntry | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """What committing a roster writes."""

    couples: tuple[Couple, ...]
    entries: tuple[RosterEntry, ...]

    def __bool__(self) -> bool:
        """Tell whether there is anything to write."""
        return bool(self.couples or self.entries)

    @property
    def standing(self) -> tuple[Couple, ...]:
        """Everybody who is in a pair by it, new or restored."""
        restored = (entry.pairing for entry in self.entries if not entry.ended)
        return (*self.couples, *((pairing.mentor, pairing.mentee) for pairing in restored))


def preview(rows: Iterable[RosterRow], grounds: Grounds) -> tuple[RowOutcome, ...]:
    """Judge every row, each in the light of those before it."""
    desk = _Desk(grounds)
    for pairing in grounds.standing.standing_pairings():
        desk.paired.add((pairing.mentor, pairing.mentee))
        desk.load.update((pairing.mentor, pairing.mentee))
    return tuple(desk.judge(row) for row in rows)


def committable(outcomes: Iterable[RowOutcome]) -> Commitment:
    """Return what is to be written. Raises BadCsv when any row is a problem."""
    couples, entries = [], []
    for judged in outcomes:
        if judged.outcome not in FINE:
            raise BadCsv(f"line {judged.row.line}: {judged.outcome}")
        if judged.couple is not None:
            couples.append(judged.couple)
        if judged.entry is not None:
            entries.append(judged.entry)
    return Commitment(tuple(couples), tuple(entries))


@dataclass(slots=True)
class _Desk:
    grounds: Grounds
    paired: set[Couple] = field(default_factory=set)
    load: Counter[PersonId] = field(default_factory=Counter)
    seen: set[Couple | PairId] = field(default_factory=set)

    def judge(self, row: RosterRow) -> RowOutcome:
        if row.bad:
            return RowOutcome(row, Outcome.BAD_ROW)
        mentor, mentee = (self._person(login) for login in (row.mentor, row.mentee))
        if mentor is None:
            return RowOutcome(row, Outcome.UNKNOWN_MENTOR)
        if mentee is None:
            return RowOutcome(row, Outcome.UNKNOWN_MENTEE)
        if mentor == mentee:
            return RowOutcome(row, Outcome.SAME_PERSON)
        couple = (mentor, mentee)
        return self._restored(row, row.kept, couple) if row.kept else self._new(row, couple)

    def _person(self, login: str) -> PersonId | None:
        key = login_key(login)
        return self.grounds.accounts.get(key) or self.grounds.elsewhere.get(key)

    def _new(self, row: RosterRow, couple: Couple) -> RowOutcome:
        outcome = self._enrolled(row) or self._admit(couple)
        return RowOutcome(row, outcome, couple if outcome is Outcome.WILL_PAIR else None)

    def _enrolled(self, row: RosterRow) -> Outcome | None:
        if login_key(row.mentor) not in self.grounds.accounts:
            return Outcome.MENTOR_NOT_ENROLLED
        if login_key(row.mentee) not in self.grounds.accounts:
            return Outcome.MENTEE_NOT_ENROLLED
        return None

    def _admit(self, couple: Couple) -> Outcome:
        if couple in self.seen:
            return Outcome.DUPLICATE
        self.seen.add(couple)
        if couple in self.paired:
            return Outcome.ALREADY_PAIRED
        return self._seat(couple) or Outcome.WILL_PAIR

    def _restored(self, row: RosterRow, kept: KeptPair, couple: Couple) -> RowOutcome:
        pairing = Pairing(kept.pair_id, *couple)
        if not self.grounds.genuine(pairing, kept.seal):
            return RowOutcome(row, Outcome.NOT_OURS)
        if kept.pair_id in self.seen:
            return RowOutcome(row, Outcome.DUPLICATE)
        self.seen.add(kept.pair_id)
        entry = kept.entry(pairing)
        held = self.grounds.rosters.entries.get(kept.pair_id)
        if held is not None and not outranks(entry, held):
            return RowOutcome(row, Outcome.UNCHANGED)
        if not entry.ended and kept.pair_id not in self.grounds.standing.entries:
            if refusal := self._seat(couple):
                return RowOutcome(row, refusal)
            self.paired.add(couple)
        return RowOutcome(row, Outcome.WILL_RESTORE, entry=entry)

    def _seat(self, couple: Couple) -> Outcome | None:
        """Give both a place for one more pair, unless one of them has none left."""
        if any(self.load[person] >= self.grounds.capacity for person in couple):
            return Outcome.OVER_CAPACITY
        self.load.update(couple)
        return None
