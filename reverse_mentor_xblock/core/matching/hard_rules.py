"""The pairs that the author's rules leave out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse import csr_matrix

from reverse_mentor_xblock.core.matching.criteria import WORKING_HOURS, Criteria, Rule
from reverse_mentor_xblock.core.matching.reporting import Managers, lines_between
from reverse_mentor_xblock.core.matching.tables import Rows, Tables, Truths


@dataclass(frozen=True)
class HardRules:
    """The rules as tables of mentors (rows) by mentees (columns)."""

    tables: Tables
    criteria: Criteria
    managers: Managers

    @property
    def active(self) -> tuple[Rule, ...]:
        """The rules that the author has switched on."""
        return tuple(rule for rule in Rule if rule in self.criteria.rules)

    def broken(self, rule: Rule, rows: Rows) -> Truths:
        """Tell which pairs would break a rule."""
        if rule is Rule.UNIT:
            return self.tables.same_unit(rows)
        if rule is Rule.LINE:
            lines: Truths = self._lines[rows].toarray()
            return lines
        if rule is Rule.LANGUAGE:
            none: Truths = self.tables.languages.counts(rows) == 0
            return none
        # Of an unknown time zone it is NaN, with which no comparison holds.
        far: Truths = self.tables.hours_apart(rows) > WORKING_HOURS - self.criteria.overlap_hours
        return far

    @cached_property
    def _lines(self) -> csr_matrix:
        mentors, mentees = self.tables.mentors, self.tables.mentees
        places = sorted(set(lines_between(mentors, mentees, self.managers)))
        where = ([row for row, _ in places], [column for _, column in places])
        marks = np.ones(len(places), dtype=bool)
        return csr_matrix((marks, where), shape=(len(mentors), len(mentees)))
