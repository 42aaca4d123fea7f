"""A pair's journey board, and what others are told of what is written there."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.board.journey import sessions
from reverse_mentor_xblock.core.errors import BadUpdate
from reverse_mentor_xblock.services.board_sync import BoardSync, SyncAnswer, SyncRequest
from reverse_mentor_xblock.services.notebook import Notebook
from reverse_mentor_xblock.services.ports import Events


@dataclass(frozen=True, slots=True)
class JourneySync:
    """The journey board of one pair, as one of its members reaches it."""

    board: BoardSync
    notebook: Notebook
    events: Events

    def sync(self, request: SyncRequest) -> SyncAnswer:
        """Merge, save and answer like ``BoardSync``; tell of sessions that were held since.

        A session that both members log at the same moment is told of by both.
        """
        if not request.update:
            return self.board.sync(request)
        before = self._held()
        answer = self.board.sync(request)
        for key in sorted(self._held() - before):
            told = {"pair": self.board.pair.pair_id, "session_id": key}
            self.events.publish("session.logged", told)
        return answer

    def _held(self) -> frozenset[str]:
        """Return the sessions that have been held; none where the board can't be read."""
        document = self.notebook.journey(self.board.block).document
        try:
            return frozenset(session.key for session in sessions(document) if session.held)
        except BadUpdate:
            return frozenset()
