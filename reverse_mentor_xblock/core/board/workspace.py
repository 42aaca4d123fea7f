"""A person's replicas of the boards of one block, as one value and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from reverse_mentor_xblock.core.board import replica as stored_replica
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.facts import PairId

VERSION = 1
UPGRADES: Mapping[int, stored.Upgrade] = {}


@dataclass(frozen=True, slots=True)
class Workspace:
    """One person's replicas, one for each pair they have had: M(u), or the journeys in P(u)."""

    boards: Mapping[PairId, Replica] = field(default_factory=dict)

    completed: bool = False
    """Whether the platform has been told that the person is done with the module."""

    def board(self, pair_id: PairId) -> Replica:
        """Return the replica of a pair's board; an empty one before anything was written."""
        return self.boards.get(pair_id, EMPTY)

    def with_board(self, pair_id: PairId, replica: Replica) -> Workspace:
        """Return the workspace with one replica replaced."""
        return replace(self, boards={**self.boards, pair_id: replica})

    def to_json(self) -> dict[str, object]:
        """Return plain JSON that ``from_json`` reads back to an equal value."""
        return {
            "v": VERSION,
            "boards": {key: stored_replica.to_json(board) for key, board in self.boards.items()},
            "completed": self.completed,
        }

    @classmethod
    def from_json(cls, value: object) -> Workspace:
        """Read what a row stores. Raises NewerState, and BrokenState for a replica nobody wrote."""
        fields = stored.opened(value, version=VERSION, upgrades=UPGRADES)
        boards = stored.mapping(fields.get("boards"))
        return cls(
            boards={PairId(key): stored_replica.from_json(board) for key, board in boards.items()},
            completed=fields.get("completed") is True,
        )
