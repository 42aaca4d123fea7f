"""How well each mentor and mentee would go together: a sum of named parts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from reverse_mentor_xblock.core.matching.criteria import Criteria, Part
from reverse_mentor_xblock.core.matching.luck import Keys, keys_of, luck
from reverse_mentor_xblock.core.matching.tables import Rows, Tables
from reverse_mentor_xblock.core.matching.wishes import wished

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Fit:
    """Fit as tables of mentors (rows) by mentees (columns)."""

    tables: Tables
    criteria: Criteria
    seed: str

    def part(self, part: Part, rows: Rows) -> Numbers:
        """Return what a part contributes, weighed."""
        return self.criteria.weight(part) * self._share(part, rows)

    def total(self, rows: Rows) -> Numbers:
        """Return all parts together and the tie-break; more than 0 everywhere."""
        mentors, mentees = self._keys
        total = luck(mentors[rows], mentees)
        for part in Part:
            if self.criteria.weight(part):
                total += self.part(part, rows)
        return total

    def _share(self, part: Part, rows: Rows) -> Numbers:
        if part is Part.SKILLS:
            return _diminishing(self.tables.skills.counts(rows))
        if part is Part.AVAILABILITY:
            return _diminishing(self.tables.times.counts(rows))
        if part is Part.LANGUAGE:
            return (self.tables.languages.counts(rows) > 0).astype(np.float64)
        if part is Part.UNIT:
            return self.tables.different_unit(rows).astype(np.float64)
        wished: Numbers = self._wishes[rows].toarray()
        return wished

    @cached_property
    def _keys(self) -> tuple[Keys, Keys]:
        mentors, mentees = (
            keys_of((one.person for one in side), self.seed)
            for side in (self.tables.mentors, self.tables.mentees)
        )
        return mentors, mentees

    @cached_property
    def _wishes(self) -> csr_matrix:
        return wished(self.tables.mentors, self.tables.mentees)


def _diminishing(counts: NDArray[np.float32]) -> Numbers:
    return 1 - 0.5 ** counts.astype(np.float64)
