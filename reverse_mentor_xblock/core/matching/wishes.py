"""Whom people wished for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from scipy.sparse import csr_matrix

from reverse_mentor_xblock.core.matching.candidates import Candidate

MAX_WISHES = 3


def wish_rank(one: Candidate, other: Candidate) -> int:
    """Return at which place one wishes for the other, counted from 1; 0 if not."""
    wishes = _wishes_of(one)
    return wishes.index(other.handle) + 1 if other.handle in wishes else 0


def wished(mentors: Sequence[Candidate], mentees: Sequence[Candidate]) -> csr_matrix:
    """Return for each mentor and mentee what both sides' wishes are worth: at most 1."""
    rows, columns = _places(mentors), _places(mentees)
    found: dict[tuple[int, int], float] = {}
    for row, one in enumerate(mentors):
        for column, worth in _aimed(one, columns):
            found[row, column] = worth
    for column, one in enumerate(mentees):
        for row, worth in _aimed(one, rows):
            found[row, column] = found.get((row, column), 0.0) + worth
    places = sorted(found)
    where = ([row for row, _ in places], [column for _, column in places])
    values = np.array([found[place] for place in places], dtype=np.float64)
    return csr_matrix((values, where), shape=(len(mentors), len(mentees)))


def _aimed(one: Candidate, places: Mapping[str, int]) -> Iterator[tuple[int, float]]:
    return ((places[handle], worth) for handle, worth in _worth(one) if handle in places)


def _worth(one: Candidate) -> Iterator[tuple[str, float]]:
    """Yield what each wish is worth: a half for the first, a third, a sixth."""
    for rank, handle in enumerate(_wishes_of(one)):
        yield handle, (MAX_WISHES - rank) / (2 * MAX_WISHES)


def _wishes_of(one: Candidate) -> list[str]:
    return [handle for handle in dict.fromkeys(one.wishes) if handle][:MAX_WISHES]


def _places(side: Sequence[Candidate]) -> dict[str, int]:
    return {one.handle: place for place, one in enumerate(side) if one.handle}
