"""A pair's journey board, and what others are told of what is written there."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.journey import sessions
from reverse_mentor_xblock.services.boards.sync import BoardSync, SyncAnswer, SyncRequest
from reverse_mentor_xblock.services.hook_ports import Events
from reverse_mentor_xblock.services.reviews.missing_session import MissingSession


@dataclass(frozen=True, slots=True)
class JourneySync:
    """The journey board of one pair, as one of its members reaches it.

    ``board`` watches the sessions that were ``held``.
    """

    board: BoardSync
    missing: MissingSession
    events: Events

    def sync(self, request: SyncRequest) -> SyncAnswer:
        """Merge, save and answer like ``BoardSync``; tell of sessions that were held since.

        A session that both members log at the same moment is told of by both.
        """
        answer = self.board.sync(request)
        if answer.news:
            self.missing.forget()
        for key in sorted(answer.news):
            told = {"pair": self.board.pair.pair_id, "session_id": key}
            self.events.publish("session.logged", told)
        return answer


def held(document: Document) -> frozenset[str]:
    """Return the sessions that have been held; none where they can't be read."""
    try:
        return frozenset(session.key for session in sessions(document) if session.held)
    except BadUpdate:
        return frozenset()
