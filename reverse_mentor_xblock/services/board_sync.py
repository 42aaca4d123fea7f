"""One step of a board's anti-entropy: take what a browser adds, give what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.board.merge import Board, receive
from reverse_mentor_xblock.core.board.replica import Replica
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.errors import PairEnded
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairs import KnownPair
from reverse_mentor_xblock.services.ports import (
    BlockRef,
    Clock,
    Completion,
    Json,
    OperatorSettings,
    PeopleState,
    Visitor,
)
from reverse_mentor_xblock.services.presence import Presence, Seen, Tab

WORKSPACE = "workspace"
"""The module block's one ``user_state`` field."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a browser waits between two polls, in milliseconds."""

    together_ms: int
    alone_ms: int


def polling(settings: OperatorSettings) -> Pace:
    """Return the site's pace: fast while both members are there, slow while one is alone."""
    return Pace(
        together_ms=round(1000 * settings.number("poll_seconds_together", 3)),
        alone_ms=round(1000 * settings.number("poll_seconds_alone", 15)),
    )


@dataclass(frozen=True, slots=True)
class SyncRequest:
    """What one tab has (``state_vector``), and what it adds (``update``; empty for a mere poll)."""

    state_vector: bytes
    update: bytes = b""
    tab: Tab | None = None


@dataclass(frozen=True, slots=True)
class SyncAnswer:
    """What the tab lacks, what the server has, and how the partner is doing."""

    update: bytes
    state_vector: bytes
    saved: bool
    partner: Seen
    mine: Replica
    theirs: Replica
    poll_ms: int


@dataclass(frozen=True, slots=True)
class BoardSync:
    """The board of one pair in one module, as one of its members reaches it."""

    visitor: Visitor
    pair: KnownPair
    block: BlockRef
    row: OwnRow
    people: PeopleState
    presence: Presence
    completion: Completion
    settings: OperatorSettings
    clock: Clock

    def sync(self, request: SyncRequest) -> SyncAnswer:
        """Merge, save and answer. A poll that brings nothing new writes no row.

        Raises BadUpdate, BoardFull, ForeignClient and PairEnded with nothing changed; Busy and NotSaved
        when the update may be sent again.
        """
        seen = self.presence.of(self.pair.pair_id, self.pair.partner)
        theirs = self._partners_replica()
        if request.update:
            mine = self._save(request.update, theirs, seen)
        else:
            mine = self._first_sight(self._workspace_as_begun().board(self.pair.pair_id))
        self.presence.note(self.pair.pair_id, self.visitor.person, request.tab)
        self._complete_once(mine, theirs)
        board = Board.of(mine, theirs)
        pace = polling(self.settings)
        return SyncAnswer(
            update=board.lacking(request.state_vector),
            state_vector=board.state_vector,
            saved=bool(request.update),
            partner=seen,
            mine=mine,
            theirs=theirs,
            poll_ms=pace.together_ms if seen.here else pace.alone_ms,
        )

    def _save(self, update: bytes, theirs: Replica, seen: Seen) -> Replica:
        if self.pair.status is not PairStatus.ACTIVE:
            raise PairEnded(self.pair.pair_id)

        now = self.clock.now().isoformat()
        return self._rewrite(
            lambda own: receive(own, theirs, update, partner_here=seen.clients, now=now).own
        )

    def _first_sight(self, mine: Replica) -> Replica:
        """Let the partner see that this member has opened the board; once, so polls write nothing."""
        if mine.opened_at is not None or self.pair.status is not PairStatus.ACTIVE:
            return mine
        now = self.clock.now().isoformat()
        return self._rewrite(
            lambda own: own if own.opened_at is not None else replace(own, opened_at=now)
        )

    def _complete_once(self, mine: Replica, theirs: Replica) -> None:
        """A module counts as done for a member once both have written on its board."""
        if mine.completed or mine.wrote_at is None or theirs.wrote_at is None:
            return
        self.completion.complete()
        self._rewrite(lambda own: replace(own, completed=True))

    def _rewrite(self, change_board: Callable[[Replica], Replica]) -> Replica:
        def change(stored: Json) -> Json:
            workspace = Workspace.from_json(stored)
            before = workspace.board(self.pair.pair_id)
            after = change_board(before)
            if after == before:
                return stored
            return workspace.with_board(self.pair.pair_id, after).to_json()

        return Workspace.from_json(self.row.change(change)).board(self.pair.pair_id)

    def _workspace_as_begun(self) -> Workspace:
        return Workspace.from_json(self.row.as_begun())

    def _partners_replica(self) -> Replica:
        if not self.pair.partner_login:
            return Replica()
        stored = self.people.read(self.pair.partner_login, self.block).get(WORKSPACE)
        return Workspace.from_json(stored).board(self.pair.pair_id)
