"""One step of a board's anti-entropy: take what a browser adds, give what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from reverse_mentor_xblock.core.board import erasure, state_vector
from reverse_mentor_xblock.core.board.authors import NOBODY, Authors
from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.merge import Board, Received, receive
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.errors import PairEnded
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.services.boards.marks import BoardMarks, Mark, Progress, board_mark
from reverse_mentor_xblock.services.boards.pace import Pace
from reverse_mentor_xblock.services.boards.partner_rows import PartnerRows
from reverse_mentor_xblock.services.boards.presence import Presence, Seen, Tab
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import BlockRef, Clock, Json, Visitor

WORKSPACE = "workspace"
"""The module block's ``user_state`` field with a person's replicas of its boards."""

JOURNEY = "journey"
"""The program block's, with a person's replicas of the journey boards of their pairs."""


@dataclass(frozen=True, slots=True)
class SyncRequest:
    """What one tab has (``state_vector``), and what it adds (``update``; empty for a mere poll)."""

    state_vector: bytes
    update: bytes = b""
    mark: str = ""
    """The mark of the answer this tab heard last."""
    tab: Tab | None = None


@dataclass(frozen=True, slots=True)
class SyncAnswer:
    """What the tab lacks, what the server has, and how the partner is doing."""

    update: bytes
    state_vector: bytes
    mark: str
    saved: bool
    partner: Seen
    mine: Progress
    theirs: Progress
    poll_ms: int
    authors: Authors = NOBODY
    """Whose the client ids in ``update`` are; those of the whole board for a tab without a mark."""
    read: bytes | None = None
    """How far this member has read the messages, as a state vector; None when nothing is new."""
    news: frozenset[str] = frozenset()
    """What of the watched things the update has brought."""


class DoneWith(Protocol):
    """What follows once a module is done."""

    def consider(self, *, used: bool, document: Document) -> None:
        """Look whether it is. ``used``: whether both members have written on the board."""


@dataclass(frozen=True, slots=True)
class BoardSync:
    """A board of one pair on one block, as one of its members reaches it.

    ``field`` keeps it, in both members' rows. ``completion`` is None for a board that nobody has to
    be done with. ``watched`` names the things on a board whose coming is to be told of.
    """

    visitor: Visitor
    pair: KnownPair
    block: BlockRef
    field: str
    row: OwnRow
    partners: PartnerRows
    presence: Presence
    marks: BoardMarks
    completion: DoneWith | None
    pace: Pace
    clock: Clock
    watched: Callable[[Document], frozenset[str]] | None = None

    def sync(self, request: SyncRequest) -> SyncAnswer:
        """Merge, save and answer. A poll that brings nothing new writes no row.

        Raises BadUpdate, BoardFull, ForeignClient and PairEnded with nothing changed; Busy and
        NotSaved when the update may be sent again.
        """
        # Before anything is saved: an error means that nothing was.
        state_vector.decode(request.state_vector)
        seen = self.presence.of(self.pair.pair_id, self.pair.partner)
        self.presence.note(self.pair.pair_id, self.visitor.person, _own(request.tab, seen))
        return self._unchanged(request, seen) or self._merged(request, seen)

    def _unchanged(self, request: SyncRequest, seen: Seen) -> SyncAnswer | None:
        """Answer a poll from the cache, if that knows that nothing has changed."""
        if request.update or not request.mark:
            return None
        mine, theirs = self.marks.of(self.visitor.person), self.marks.of(self.pair.partner)
        if mine is None or theirs is None:
            return None
        if request.mark != board_mark(mine, theirs):
            return None
        server = self.marks.state_vector(request.mark)
        if server is None:
            return None
        return SyncAnswer(
            update=b"",
            state_vector=server,
            mark=request.mark,
            saved=False,
            partner=seen,
            mine=mine.progress,
            theirs=theirs.progress,
            poll_ms=self._poll_ms(seen),
        )

    def _merged(self, request: SyncRequest, seen: Seen) -> SyncAnswer:
        taken = self._take(request.update, seen) if request.update else self._look()
        mine = Mark.of(taken.workspace.board(self.pair.pair_id))
        if self.completion is not None and not taken.workspace.completed:
            used = mine.progress.wrote and taken.theirs.progress.wrote
            self.completion.consider(used=used, document=taken.board.document)
        mark = board_mark(mine, taken.theirs)
        self._remember(mine, taken.theirs, wrote=taken.wrote)
        self.marks.keep_state_vector(mark, taken.board.state_vector)
        return SyncAnswer(
            update=taken.board.lacking(request.state_vector),
            state_vector=taken.board.state_vector,
            mark=mark,
            saved=taken.saved,
            partner=seen,
            mine=mine.progress,
            theirs=taken.theirs.progress,
            poll_ms=self._poll_ms(seen),
            authors=taken.authors.beyond(request.state_vector, taken.board.state.clocks)
            if request.mark
            else taken.authors,
            read=state_vector.encode(taken.workspace.read_to(self.pair.pair_id)),
            news=taken.news,
        )

    def _remember(self, mine: Mark, theirs: Mark, *, wrote: bool) -> None:
        if wrote:
            self.marks.replace(self.visitor.person, mine)
        else:
            self.marks.supply(self.visitor.person, mine)
        self.marks.supply(self.pair.partner, theirs)

    def _poll_ms(self, seen: Seen) -> int:
        return self.pace.together_ms if seen.here else self.pace.alone_ms

    def _take(self, update: bytes, seen: Seen) -> _Taken:
        """Save what the update adds; what it builds on and the server lacks leaves it unsaved."""
        if self.pair.status is not PairStatus.ACTIVE:
            raise PairEnded(self.pair.pair_id)
        now = self.clock.now()
        taken: list[tuple[Received, Mark, Authors, frozenset[str]]] = []

        def change(workspace: Workspace) -> Workspace:
            own = workspace.board(self.pair.pair_id).opened(now)
            theirs, mark = self._beyond(own)
            received = receive(own, theirs, update, seen.clients, now)
            news = self._news(own, theirs, received)
            taken.append((received, mark, Authors.of(received.replica, theirs), news))
            if not received.changed:
                return workspace.with_board(self.pair.pair_id, own)
            merged = replace(received.replica, partner_mark=mark.print)
            return workspace.with_board(self.pair.pair_id, merged)

        workspace = self._change(change)
        received, mark, authors, news = taken[-1]
        return _Taken(
            workspace, received.board, mark, authors, news, saved=received.complete, wrote=True
        )

    def _news(self, own: Replica, theirs: Replica, received: Received) -> frozenset[str]:
        if self.watched is None or not received.changed:
            return frozenset()
        before = Board.of(own, theirs).document
        return self.watched(received.board.document) - self.watched(before)

    def _look(self) -> _Taken:
        """Write only at the first look, for the partner to see it, and after an erasure."""
        workspace = Workspace.from_json(self.row.as_begun())
        own = workspace.board(self.pair.pair_id)
        theirs, mark = self._beyond(own)
        writes = own.opened_at is None or erasure.is_due(own, theirs)
        if writes:
            workspace = self._change(lambda stored: self._settled(stored, theirs, mark))
            own = workspace.board(self.pair.pair_id)
        board, authors = Board.of(own, theirs), Authors.of(own, theirs)
        return _Taken(workspace, board, mark, authors, frozenset(), saved=False, wrote=writes)

    def _settled(self, workspace: Workspace, theirs: Replica, mark: Mark) -> Workspace:
        own = workspace.board(self.pair.pair_id).opened(self.clock.now())
        if erasure.is_due(own, theirs):
            merged = erasure.cleared(own, theirs, Board.of(own, theirs).document.encode())
            known = Authors.of(own, theirs).theirs
            own = replace(merged, theirs=known, partner_mark=mark.print)
        return workspace.with_board(self.pair.pair_id, own)

    def _beyond(self, own: Replica) -> tuple[Replica, Mark]:
        """Return what the partner's replica has beyond one's own, and its mark.

        That is nothing, and the partner's row is left unread, while their mark is the one that
        one's own replica was merged with.
        """
        known = self.marks.of(self.pair.partner)
        if known is not None and known.print == own.partner_mark:
            return EMPTY, known
        theirs = self.partners.replica(self.pair, self.block, self.field)
        return theirs, Mark.of(theirs)

    def _change(self, change: Callable[[Workspace], Workspace]) -> Workspace:
        def change_stored(stored: Json) -> Json:
            before = Workspace.from_json(stored)
            after = change(before)
            return stored if after == before else after.to_json()

        return Workspace.from_json(self.row.change(change_stored))


def _own(tab: Tab | None, partner: Seen) -> Tab | None:
    """Return a tab, unless it poses as one of the partner's: they could no longer save from it."""
    return None if tab is not None and tab.client in partner.clients else tab


@dataclass(frozen=True, slots=True)
class _Taken:
    """Where things stand after looking at, or adding to, the board."""

    workspace: Workspace
    board: Board
    theirs: Mark
    authors: Authors
    news: frozenset[str]
    saved: bool
    wrote: bool
    """Whether the replica was read under the lock, so that its mark replaces any other."""
