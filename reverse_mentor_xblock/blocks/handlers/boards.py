"""The boards that a pair shares: one in each module, one for its whole journey."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.requests import SyncBody
from reverse_mentor_xblock.blocks.sync_models import SYNC_LIMIT, sync_answer, sync_request


@door(SyncBody, admits=Admits.ENROLLED, limit=SYNC_LIMIT)
def sync(_block: Any, visit: Visit[SyncBody]) -> Any:
    """Take what a tab adds to the board of a module, give what it lacks."""
    pair = visit.wiring.pair_book.remembered(visit.visitor).pair(visit.body.pair)
    board = visit.wiring.board_sync(visit.visitor, pair)
    return sync_answer(board.sync(sync_request(visit.body)), pair)


@door(SyncBody, admits=Admits.ENROLLED, limit=SYNC_LIMIT)
def sync_journey(_block: Any, visit: Visit[SyncBody]) -> Any:
    """Take what a tab adds to the journey board of a pair, give what it lacks."""
    pair = visit.wiring.pair_book.remembered(visit.visitor).pair(visit.body.pair)
    board = visit.wiring.journey_sync(visit.visitor, pair)
    return sync_answer(board.sync(sync_request(visit.body)), pair)
