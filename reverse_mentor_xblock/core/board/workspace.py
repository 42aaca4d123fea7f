"""A person's replicas of the boards of one block, as one value and as JSON."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from reverse_mentor_xblock.core.board import erasure, state_vector
from reverse_mentor_xblock.core.board import replica as stored_replica
from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.facts import PairId

VERSION = 1
MAX_READ = 100_000
"""Characters of how far somebody has read: thousands of page loads of a partner."""
UPGRADES: Mapping[int, stored.Upgrade] = {}


@dataclass(frozen=True, slots=True)
class Workspace:
    """One person's replicas, one for each pair they have had: M(u), or the journeys in P(u)."""

    boards: Mapping[PairId, Replica] = field(default_factory=dict)

    completed: bool = False
    """Whether the platform has been told that the person is done with the module."""

    read: Mapping[PairId, Mapping[int, int]] = field(default_factory=dict)
    """How far the person has read each pair's messages: clocks by Yjs client id."""

    def read_to(self, pair_id: PairId) -> Mapping[int, int]:
        """Return how far the person has read; {} before they have read any message."""
        return self.read.get(pair_id, {})

    def with_read(self, pair_id: PairId, clocks: Mapping[int, int]) -> Workspace:
        """Return the workspace with more read; what was read stays read."""
        before = self.read_to(pair_id)
        furthest = {client: max(clock, before.get(client, 0)) for client, clock in clocks.items()}
        return replace(self, read={**self.read, pair_id: {**before, **furthest}})

    def board(self, pair_id: PairId) -> Replica:
        """Return the replica of a pair's board; an empty one before anything was written."""
        return self.boards.get(pair_id, EMPTY)

    def with_board(self, pair_id: PairId, replica: Replica) -> Workspace:
        """Return the workspace with one replica replaced."""
        return replace(self, boards={**self.boards, pair_id: replica})

    def erased(self, now: datetime) -> Workspace:
        """Return what stays of a workspace whose owner has erased it: which ids are dead."""
        return Workspace({key: erasure.tombstone(board, now) for key, board in self.boards.items()})

    def to_json(self) -> dict[str, object]:
        """Return plain JSON that ``from_json`` reads back to an equal value."""
        return {
            "v": VERSION,
            "boards": {key: stored_replica.to_json(board) for key, board in self.boards.items()},
            "completed": self.completed,
            "read": {key: _text_of(clocks) for key, clocks in self.read.items()},
        }

    @classmethod
    def from_json(cls, value: object) -> Workspace:
        """Read what a row stores. Raises NewerState, and BrokenState for a replica nobody wrote."""
        fields = stored.opened(value, version=VERSION, upgrades=UPGRADES)
        boards = stored.mapping(fields.get("boards"))
        return cls(
            boards={PairId(key): stored_replica.from_json(board) for key, board in boards.items()},
            completed=fields.get("completed") is True,
            read={
                PairId(key): _clocks_of(text)
                for key, text in stored.mapping(fields.get("read")).items()
            },
        )


def _text_of(clocks: Mapping[int, int]) -> str:
    return b64encode(state_vector.encode(clocks)).decode("ascii")


def _clocks_of(text: object) -> Mapping[int, int]:
    """Read what ``_text_of`` gave; nothing counts as read where that is damaged."""
    try:
        return state_vector.decode(b64decode(stored.text(text, MAX_READ), validate=True))
    except (BadUpdate, ValueError):
        return {}
