"""The one way a roster is written.

Each coordinator writes their own, so nothing of another's is ever lost; but two who commit at once
could pair the same person twice. So changes to any roster of a program are made one after the
other, each to what all rosters say together by then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import RosterChanged, TeamsDecide
from reverse_mentor_xblock.core.pairing.roster import Roster, merge
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.program_pairs import ProgramPairs
from reverse_mentor_xblock.services.ports import Cache, Json, Locks, Randomness
from reverse_mentor_xblock.services.reviews.pair_ring import forget_rings


@dataclass(frozen=True, slots=True)
class SharedRoster:
    """All coordinators' rosters, seen by one of them."""

    row: OwnRow
    pairs: ProgramPairs
    locks: Locks
    cache: Cache
    randomness: Randomness

    def read(self) -> Roster:
        """Return what all rosters say together. Raises Unsupported."""
        return merge(*(Roster.from_json(stored) for stored in self.pairs.rosters()))

    def change(self, change: Callable[[Roster], Roster], revision: str | None = None) -> None:
        """Change one's own roster.

        Raises TeamsDecide where no roster counts, RosterChanged when the rosters together are not
        those of ``revision`` any more, Busy, NotSaved.
        """
        if self.pairs.program.team_set:
            raise TeamsDecide(self.pairs.program.team_set)

        def changed(stored: Json) -> Json:
            if revision is not None and self.read().fingerprint != revision:
                raise RosterChanged
            before = Roster.from_json(stored)
            after = change(before)
            return stored if after == before else after.to_json()

        with self.locks.hold(f"rosters of {self.pairs.program.block}"):
            self.row.change(changed)
        forget_rings(self.cache, self.pairs.program.block.course, self.randomness.token())
