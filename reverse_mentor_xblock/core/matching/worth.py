"""What each possible pair is worth, and whom the hard rules leave without anybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from reverse_mentor_xblock.core.matching.assignment import Numbers, Places
from reverse_mentor_xblock.core.matching.criteria import Rule
from reverse_mentor_xblock.core.matching.fit import Fit
from reverse_mentor_xblock.core.matching.hard_rules import HardRules
from reverse_mentor_xblock.core.matching.proposal import Left, Reason
from reverse_mentor_xblock.core.matching.tables import Truths, in_ranges
from reverse_mentor_xblock.core.people import PersonId


@dataclass(frozen=True)
class Outlook:
    """One side's chances.

    ``others``: how many there are on the other side; for each person: how many of them each rule
    excludes (``excluded``), how many none does (``allowed``), and whether any could be proposed
    (``possible``).
    """

    others: int
    excluded: Mapping[Rule, Places]
    allowed: Places
    possible: Truths

    def why_left(self, person: PersonId, place: int) -> Left:
        """Return why the person at a place is in no pair."""
        if not self.others:
            return Left(person, Reason.NOBODY_THERE)
        if not self.allowed[place]:
            counts = {rule: int(found[place]) for rule, found in self.excluded.items()}
            hit = sorted((rule for rule in counts if counts[rule]), key=lambda rule: -counts[rule])
            return Left(person, Reason.RULES, tuple(hit))
        return Left(person, Reason.TAKEN if self.possible[place] else Reason.BY_HAND)


@dataclass(frozen=True)
class Worth:
    """The fit of all pairs, 0 where a hard rule or a decision by hand excludes one."""

    table: Numbers
    mentors: Outlook
    mentees: Outlook

    @classmethod
    def of(cls, fit: Fit, rules: HardRules, excluded: Iterable[tuple[int, int]]) -> Worth:
        """Compute everything in one pass. ``excluded``: places of pairs that can't be."""
        height, width = len(fit.tables.mentors), len(fit.tables.mentees)
        table = np.zeros((height, width))
        by_row = {rule: np.zeros(height, dtype=np.intp) for rule in rules.active}
        by_column = {rule: np.zeros(width, dtype=np.intp) for rule in rules.active}
        open_rows, open_columns = np.zeros(height, dtype=np.intp), np.zeros(width, dtype=np.intp)
        for rows in in_ranges(height):
            allowed = np.ones((rows.stop - rows.start, width), dtype=bool)
            for rule in rules.active:
                broken = rules.broken(rule, rows)
                by_row[rule][rows] = broken.sum(axis=1)
                by_column[rule] += broken.sum(axis=0)
                allowed &= ~broken
            open_rows[rows] = allowed.sum(axis=1)
            open_columns += allowed.sum(axis=0)
            table[rows] = fit.total(rows) * allowed
        for row, column in excluded:
            table[row, column] = 0.0
        return cls(
            table,
            Outlook(width, by_row, open_rows, table.max(axis=1, initial=0.0) > 0),
            Outlook(height, by_column, open_columns, table.max(axis=0, initial=0.0) > 0),
        )
