"""M(u): all that one person keeps on one module block, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from reverse_mentor_xblock.core.board.replica import Replica
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.facts import PairId

VERSION = 1
UPGRADES: Mapping[int, stored.Upgrade] = {}


@dataclass(frozen=True, slots=True)
class Workspace:
    """One person's replicas, one for each pair they have had in this module."""

    boards: Mapping[PairId, Replica] = field(default_factory=dict)

    def board(self, pair_id: PairId) -> Replica:
        """Return the replica of a pair's board; an empty one before anything was written."""
        return self.boards.get(pair_id, Replica())

    def with_board(self, pair_id: PairId, replica: Replica) -> Workspace:
        """Return the workspace with one replica replaced."""
        return Workspace({**self.boards, pair_id: replica})

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON that ``from_json`` reads back to an equal value."""
        return {
            "v": VERSION,
            "boards": {pair_id: replica.to_json() for pair_id, replica in self.boards.items()},
        }

    @classmethod
    def from_json(cls, value: object) -> Workspace:
        """Read stored JSON; malformed parts count as absent. Raises NewerState."""
        fields = stored.opened(value, version=VERSION, upgrades=UPGRADES)
        boards = stored.mapping(fields.get("boards"))
        return cls({PairId(key): Replica.from_json(replica) for key, replica in boards.items()})
