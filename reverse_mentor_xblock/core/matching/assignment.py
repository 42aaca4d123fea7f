"""The pairs of largest total worth, when some people may be in several.

With one place each this is the assignment problem, which scipy solves. Several places of a person
become several rows or columns; that alone would let two people take two places of each other. So
whenever a solution pairs the same two twice, their fit is made a road through two extra points that
only one pair can take (below), and it is solved again. What is left out can only lower the total,
so the first solution without such doubles is the best of all.

The road between a mentor and a mentee: one extra row and one extra column. Not taken, the two are
assigned to each other, which is worth ``_bar``. Taken, the mentor's place is assigned to the extra
column and the mentee's to the extra row, which is worth ``_bar`` and the pair's fit together. Half
taken it is worth less than not at all, because ``_bar`` is larger than any fit.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

Numbers = NDArray[np.float64]
Places = NDArray[np.intp]
Couples = list[tuple[int, int]]
"""(row, column), sorted."""


@dataclass(frozen=True)
class Side:
    """The people of one side: how many places each has, and what filling the first is worth."""

    room: Places
    first: Numbers

    def crowded(self, limit: int) -> bool:
        """Tell whether some have several places and all together are more than a limit."""
        return bool(self.room.sum() > limit and self.room.max(initial=0) > 1)

    def one_each(self) -> Side:
        """Return the side with at most one place for each."""
        return replace(self, room=np.minimum(self.room, 1))

    def places(self, limit: Places) -> tuple[Places, Numbers]:
        """Return whose each place is, and what filling it adds; at most ``limit`` places each."""
        counts = np.minimum(self.room, limit)
        owners = np.repeat(np.arange(len(counts)), counts)
        starts = np.r_[True, owners[1:] != owners[:-1]] if len(owners) else np.zeros(0, dtype=bool)
        return owners, np.where(starts, self.first[owners], 0.0)


def best_assignment(fit: Numbers, mentors: Side, mentees: Side) -> Couples:
    """Return the couples of largest total worth. ``fit``: 0 where a couple is not allowed.

    Every allowed couple must be worth more than 0, so that being in a pair is better than not.
    """
    if not fit.any():
        return []
    allowed = fit > 0
    rows, row_worth = mentors.places(allowed.sum(axis=1))
    columns, column_worth = mentees.places(allowed.sum(axis=0))
    network = _Network(fit, rows, row_worth, columns, column_worth)
    roads: Couples = []
    while True:
        times = Counter(network.solve(roads))
        doubled = sorted(couple for couple, count in times.items() if count > 1)
        if not doubled:
            return sorted(times)
        roads += doubled


@dataclass(frozen=True)
class _Network:
    fit: Numbers
    rows: Places
    row_worth: Numbers
    columns: Places
    column_worth: Numbers

    def solve(self, roads: Couples) -> Couples:
        """Return whose places are assigned to each other, roads included."""
        height, width = len(self.rows), len(self.columns)
        table = self._table(roads)
        found = zip(*linear_sum_assignment(table, maximize=True), strict=True)
        couples = []
        for row, column in found:
            if not table[row, column]:
                continue
            if row < height and column < width:
                couples.append((int(self.rows[row]), int(self.columns[column])))
            elif row < height:
                couples.append(roads[column - width])
        return couples

    def _table(self, roads: Couples) -> Numbers:
        height, width = len(self.rows), len(self.columns)
        table = np.zeros((height + len(roads), width + len(roads)))
        # In place: of thousands of people each copy takes hundreds of megabytes.
        direct = table[:height, :width]
        direct[:] = self.fit[np.ix_(self.rows, self.columns)]
        allowed = direct > 0
        direct += self.row_worth[:, None]
        direct += self.column_worth
        direct *= allowed
        bar = 4 * table.max() + 1
        for place, (mentor, mentee) in enumerate(roads):
            rows, columns = self.rows == mentor, self.columns == mentee
            half = (bar + self.fit[mentor, mentee]) / 2
            direct[np.ix_(rows, columns)] = 0.0
            table[:height, width + place][rows] = half + self.row_worth[rows]
            table[height + place, :width][columns] = half + self.column_worth[columns]
            table[height + place, width + place] = bar
        return table
