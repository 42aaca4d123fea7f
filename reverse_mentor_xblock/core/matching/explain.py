"""Why each proposed pair is one, and who would have been next."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reverse_mentor_xblock.core.matching.assignment import Couples, Numbers, Places
from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.common import common_of
from reverse_mentor_xblock.core.matching.criteria import Part
from reverse_mentor_xblock.core.matching.fit import Fit
from reverse_mentor_xblock.core.matching.hard_rules import HardRules
from reverse_mentor_xblock.core.matching.proposal import ProposedPair, RunnerUp
from reverse_mentor_xblock.core.matching.tables import in_ranges

RUNNERS_UP = 3
DIGITS = 2
"""Of a fit as it is shown: finer than any part, coarser than the tie-break."""


@dataclass(frozen=True)
class Explainer:
    """Explains pairs by their places. ``worth``: the fit of all pairs, 0 where not allowed."""

    fit: Fit
    rules: HardRules
    worth: Numbers

    def explain(self, couples: Couples, fixed: Collection[tuple[int, int]]) -> list[ProposedPair]:
        """Return each pair with its reasons, in the order of the couples."""
        some = (couples[part] for part in in_ranges(len(couples)))
        return [pair for group in some for pair in self._explained(group, fixed)]

    def _explained(
        self, couples: Couples, fixed: Collection[tuple[int, int]]
    ) -> Iterator[ProposedPair]:
        rows, columns = (np.array(side, dtype=np.intp) for side in zip(*couples, strict=True))
        mentors, mentees = self.fit.tables.mentors, self.fit.tables.mentees
        parts = {part: _of_each(self.fit.part, part, rows, columns) for part in Part}
        broken = {
            rule: _of_each(self.rules.broken, rule, rows, columns) for rule in self.rules.active
        }
        next_mentees = _runners_up(self.worth[rows], columns, mentees)
        next_mentors = _runners_up(self.worth.T[columns], rows, mentors)
        for place, couple in enumerate(couples):
            shares = {part: round(float(values[place]), DIGITS) for part, values in parts.items()}
            mentor, mentee = mentors[couple[0]], mentees[couple[1]]
            yield ProposedPair(
                mentor=mentor.person,
                mentee=mentee.person,
                fit=round(sum(shares.values()), DIGITS),
                parts=shares,
                common=common_of(mentor, mentee),
                fixed=couple in fixed,
                breaks=tuple(rule for rule, values in broken.items() if values[place]),
                for_mentor=next_mentees[place],
                for_mentee=next_mentors[place],
            )


def _of_each(
    table: Callable[[Any, Places], NDArray[Any]], of: Any, rows: Places, columns: Places
) -> NDArray[Any]:
    """Return a table's value for each couple."""
    values: NDArray[Any] = table(of, rows)[np.arange(len(rows)), columns]
    return values


def _runners_up(
    worth: Numbers, chosen: Places, others: Sequence[Candidate]
) -> list[tuple[RunnerUp, ...]]:
    """Return for each row the best of the others, the chosen one left out. Changes ``worth``."""
    lines = np.arange(len(worth))
    worth[lines, chosen] = 0.0
    few = min(RUNNERS_UP, worth.shape[1])
    found = np.argpartition(-worth, few - 1, axis=1)[:, :few]
    order = np.argsort(-np.take_along_axis(worth, found, axis=1), axis=1)
    best = np.take_along_axis(found, order, axis=1)
    return [
        tuple(
            RunnerUp(others[place].person, round(float(worth[line, place]), DIGITS))
            for place in best[line]
            if worth[line, place] > 0
        )
        for line in lines
    ]
