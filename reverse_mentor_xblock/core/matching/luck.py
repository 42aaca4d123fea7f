"""The tie-break: a number for each two people that only the seed and the two decide."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from reverse_mentor_xblock.core.people import PersonId

SMALLEST, LARGEST = 0.0001, 0.001
"""Above nothing, so that any pair is better than none; below what any part of fit is worth."""

Keys = NDArray[np.uint64]


def keys_of(people: Iterable[PersonId], seed: str) -> Keys:
    """Return a random number for each person."""
    digests = (hashlib.sha256(f"{seed}\n{person}".encode()).digest() for person in people)
    return np.array([int.from_bytes(digest[:8], "big") for digest in digests], dtype=np.uint64)


def luck(mentors: Keys, mentees: Keys) -> NDArray[np.float64]:
    """Return each mentor's (row) luck with each mentee (column), evenly spread over the bounds."""
    mixed = _mixed(mentors[:, None] ^ (mentees[None, :] << np.uint64(1)))
    share = (mixed >> np.uint64(11)).astype(np.float64) / 2**53
    return SMALLEST + (LARGEST - SMALLEST) * share


def _mixed(numbers: Keys) -> Keys:
    """Let every bit depend on every other: the finaliser of SplitMix64, in place."""
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        numbers ^= numbers >> np.uint64(shift)
        numbers *= np.uint64(factor)
    numbers ^= numbers >> np.uint64(31)
    return numbers
