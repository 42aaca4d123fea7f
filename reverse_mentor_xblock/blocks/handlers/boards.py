"""The boards that a pair shares: one in each module, one for its whole journey."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.pages.sync import SYNC_LIMIT, bytes_of, sync_answer, sync_request
from reverse_mentor_xblock.blocks.requests import PlannedSession, ReadMessages, SyncBody
from reverse_mentor_xblock.blocks.settings.completion import module_completion
from reverse_mentor_xblock.blocks.wiring.boards import (
    calendar_of,
    journey_board,
    journey_pairs,
    messages_read_by,
    module_board,
)
from reverse_mentor_xblock.core.wording import mark as _

SESSION_TITLE = _("Reverse mentoring with {name}")


@door(SyncBody, admits=Admits.ENROLLED, limit=SYNC_LIMIT)
def sync(block: Any, visit: Visit[SyncBody]) -> Any:
    """Take what a tab adds to the board of a module, give what it lacks."""
    pair = visit.wiring.pair_book.pair(visit.visitor, visit.body.pair)
    done = module_completion(block, visit.wiring, visit.visitor, pair)
    board = module_board(visit.wiring, visit.visitor, pair, done)
    return sync_answer(board.sync(sync_request(visit.body)), pair)


@door(SyncBody, admits=Admits.ENROLLED, limit=SYNC_LIMIT)
def sync_journey(_block: Any, visit: Visit[SyncBody]) -> Any:
    """Take what a tab adds to the journey board of a pair, give what it lacks."""
    pair = journey_pairs(visit.wiring).pair(visit.visitor, visit.body.pair)
    board = journey_board(visit.wiring, visit.visitor, pair)
    return sync_answer(board.sync(sync_request(visit.body)), pair)


@door(ReadMessages, admits=Admits.ENROLLED)
def read_messages(_block: Any, visit: Visit[ReadMessages]) -> Any:
    """Note how far one has read the messages of one's pair in this module."""
    pair = visit.wiring.pair_book.pair(visit.visitor, visit.body.pair)
    read = messages_read_by(visit.wiring, visit.visitor, pair)
    read.mark(bytes_of(visit.body.read))
    return {}


@door(PlannedSession, admits=Admits.ENROLLED)
def calendar(_block: Any, visit: Visit[PlannedSession]) -> Any:
    """Answer a planned session as an iCalendar text, which the page makes a file of."""
    pair = journey_pairs(visit.wiring).pair(visit.visitor, visit.body.pair)
    title = visit.wiring.translator.text(SESSION_TITLE).replace("{name}", pair.partner_name)
    planned = calendar_of(visit.wiring, visit.visitor, pair)
    entry = planned.entry(visit.body.session, title)
    return {"calendar": entry}
