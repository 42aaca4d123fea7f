"""How far a member has read a pair's messages. Written when they open the thread, not by polls."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.board import state_vector
from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.ports import Json

MAX_CLIENTS = 500
"""Page loads of the partner that wrote messages."""


@dataclass(frozen=True, slots=True)
class ReadMessages:
    """The reader's own row; a pair that has ended can still be read."""

    row: OwnRow
    pair_id: PairId

    def mark(self, read: bytes) -> None:
        """Note how far one has read, as a Yjs state vector. Raises BadUpdate, Busy, NotSaved."""
        clocks = state_vector.decode(read)
        if len(clocks) > MAX_CLIENTS:
            raise BadUpdate(f"{len(clocks)} clients in what was read")

        def change(stored: Json) -> Json:
            before = Workspace.from_json(stored)
            after = before.with_read(self.pair_id, clocks)
            return stored if after == before else after.to_json()

        self.row.change(change)
