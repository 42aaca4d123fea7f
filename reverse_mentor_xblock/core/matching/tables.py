"""Two sides of candidates as numbers: what their fit and the hard rules are computed from.

Rows are mentors and columns mentees, each side in the order of their ids. Tables are computed for a
range of rows at a time: of thousands of people one whole table after another would not fit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.words import primary_language
from reverse_mentor_xblock.core.pairing.text import plain

Counts = NDArray[np.float32]
Truths = NDArray[np.bool_]
Rows = slice | NDArray[np.intp]

Terms = Callable[[Candidate], Iterable[str]]


def skills_of(one: Candidate) -> Iterable[str]:
    """Return a person's skills as they are compared."""
    return map(plain, one.skills)


def languages_of(one: Candidate) -> Iterable[str]:
    """Return a person's languages as they are compared."""
    return map(primary_language, one.languages)


def times_of(one: Candidate) -> Iterable[str]:
    """Return the times at which a person is free."""
    return one.availability


@dataclass(frozen=True)
class Overlap:
    """How many terms each mentor has in common with each mentee."""

    mentors: csr_matrix
    mentees: Counts

    @classmethod
    def of(
        cls, mentors: Sequence[Candidate], mentees: Sequence[Candidate], terms: Terms
    ) -> Overlap:
        """Count the terms of each person once."""
        of_mentors, of_mentees = (
            [frozenset(terms(one)) for one in side] for side in (mentors, mentees)
        )
        shared = frozenset().union(*of_mentors) & frozenset().union(*of_mentees)
        columns = {term: place for place, term in enumerate(sorted(shared))}
        return cls(_incidence(of_mentors, columns), _incidence(of_mentees, columns).T.toarray())

    def counts(self, rows: Rows) -> Counts:
        """Return the numbers of common terms."""
        found: Counts = self.mentors[rows] @ self.mentees
        return found


def _incidence(sets: Sequence[frozenset[str]], columns: dict[str, int]) -> csr_matrix:
    places = [
        (row, columns[term]) for row, terms in enumerate(sets) for term in terms if term in columns
    ]
    row, column = zip(*places, strict=True) if places else ((), ())
    ones = np.ones(len(places), dtype=np.float32)
    return csr_matrix((ones, (row, column)), shape=(len(sets), len(columns)))


@dataclass(frozen=True)
class Tables:
    """All that is compared between two sides."""

    mentors: Sequence[Candidate]
    mentees: Sequence[Candidate]

    @cached_property
    def skills(self) -> Overlap:
        """Skills offered that are wanted."""
        return Overlap.of(self.mentors, self.mentees, skills_of)

    @cached_property
    def languages(self) -> Overlap:
        """Common languages."""
        return Overlap.of(self.mentors, self.mentees, languages_of)

    @cached_property
    def times(self) -> Overlap:
        """Common times."""
        return Overlap.of(self.mentors, self.mentees, times_of)

    def same_unit(self, rows: Rows) -> Truths:
        """Tell who is known to be in the same unit."""
        mine, theirs = self._units
        found: Truths = (mine[rows, None] == theirs) & (theirs >= 0)
        return found

    def different_unit(self, rows: Rows) -> Truths:
        """Tell who is known to be in different units."""
        mine, theirs = self._units
        found: Truths = (mine[rows, None] != theirs) & (theirs >= 0) & (mine[rows, None] >= 0)
        return found

    def hours_apart(self, rows: Rows) -> NDArray[np.float64]:
        """Return by how many hours of the day two people's clocks differ; NaN when unknown."""
        mine, theirs = self._offsets
        apart = np.abs(mine[rows, None] - theirs) % 24
        hours: NDArray[np.float64] = np.minimum(apart, 24 - apart)
        return hours

    @cached_property
    def _units(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        names = sorted({plain(one.unit) for one in (*self.mentors, *self.mentees)} - {""})
        codes = {name: code for code, name in enumerate(names)} | {"": -1}
        mine, theirs = (
            np.array([codes[plain(one.unit)] for one in side], dtype=np.intp)
            for side in (self.mentors, self.mentees)
        )
        return mine, theirs

    @cached_property
    def _offsets(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        mine, theirs = (
            np.array([np.nan if one.utc_offset is None else one.utc_offset for one in side])
            for side in (self.mentors, self.mentees)
        )
        return mine, theirs


def in_ranges(rows: int, size: int = 500) -> Iterator[slice]:
    """Yield ranges that together are all the rows."""
    return (slice(start, min(start + size, rows)) for start in range(0, rows, size))
