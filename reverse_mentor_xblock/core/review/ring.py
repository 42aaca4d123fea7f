"""Who reviews whom across pairs, without a list that anybody would have to keep.

Pairs stand on a ring, ordered by a hash of (pair, block); the next k pairs review you, and you
review the k before you. So everybody gets exactly k reviewers, or all there are, and gives as many;
a pair that joins or leaves changes only what its neighbours do; and each module has a ring of its
own, so that nobody meets the same pairs every week. Whoever knows the same pairs finds the same
allocation, in whatever order they came.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.people import PersonId, Role


@dataclass(frozen=True, slots=True)
class Ring:
    """The pairs of one module in their order."""

    block: str
    places: tuple[str, ...]
    pairings: tuple[Pairing, ...]

    @classmethod
    def of(cls, block: str, pairings: Iterable[Pairing]) -> Ring:
        """Put pairs on the ring of a block; one that is named twice stands there once."""
        placed = {_place(block, pairing.pair_id): pairing for pairing in pairings}
        places = tuple(sorted(placed))
        return cls(block, places, tuple(placed[place] for place in places))

    def with_pair(self, pairing: Pairing) -> Ring:
        """Return the ring with one more pair on it."""
        return Ring.of(self.block, (*self.pairings, pairing))

    def pairing(self, pair_id: PairId) -> Pairing | None:
        """Return a pair that stands on the ring."""
        at = bisect_left(self.places, _place(self.block, pair_id))
        found = self.pairings[at] if at < len(self.pairings) else None
        return found if found is not None and found.pair_id == pair_id else None

    def others(self, pair_id: PairId) -> int:
        """Return how many pairs there are besides one."""
        return len(self.pairings) - (self.pairing(pair_id) is not None)

    def reviewers(self, pair_id: PairId, count: int) -> tuple[Pairing, ...]:
        """Return the next pairs after one, the nearest first: those who review it.

        Also of a pair that does not stand on the ring: then of the place where it would.
        """
        at = bisect_left(self.places, _place(self.block, pair_id))
        return self._others(range(at, at + len(self.pairings)), pair_id, count)

    def reviewed_by(self, pair_id: PairId, count: int) -> tuple[Pairing, ...]:
        """Return the pairs before one, the nearest first: those whom it reviews."""
        at = bisect_left(self.places, _place(self.block, pair_id))
        return self._others(range(at - 1, at - 1 - len(self.pairings), -1), pair_id, count)

    def _others(self, places: range, pair_id: PairId, count: int) -> tuple[Pairing, ...]:
        found: list[Pairing] = []
        for place in places:
            if len(found) >= count:
                break
            pairing = self.pairings[place % len(self.pairings)]
            if pairing.pair_id != pair_id:
                found.append(pairing)
        return tuple(found)


def turn_of(reviewing: Pairing, reviewed: Pairing, nth: int) -> PersonId | None:
    """Return whose turn it is in a pair to review another, its ``nth`` (from 0).

    The two members take turns, and a hash of the pair says who begins, so neither has more than one
    review more than the other. Nobody reviews a pair they are in themselves, which can only be when
    people may be in several pairs: then it is the other member, or None. Whose turn it is binds
    nobody: the other member may step in.
    """
    first = int(_place("turn", reviewing.pair_id)[:8], 16) % 2
    order = (Role.MENTOR, Role.MENTEE) if (first + nth) % 2 else (Role.MENTEE, Role.MENTOR)
    members = (reviewing.member(role) for role in order)
    return next((member for member in members if not reviewed.includes(member)), None)


def _place(block: str, pair_id: PairId) -> str:
    return hashlib.sha256(json.dumps([pair_id, block]).encode()).hexdigest()
