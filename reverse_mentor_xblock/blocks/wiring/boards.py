"""The use cases around what a pair writes, made of the ports of one request."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.services.boards.journey_sync import JourneySync, held
from reverse_mentor_xblock.services.boards.marks import BoardMarks
from reverse_mentor_xblock.services.boards.notebook import Notebook
from reverse_mentor_xblock.services.boards.pace import journey_polling, polling
from reverse_mentor_xblock.services.boards.partner_rows import PartnerRows
from reverse_mentor_xblock.services.boards.presence import Presence
from reverse_mentor_xblock.services.boards.read_messages import ReadMessages
from reverse_mentor_xblock.services.boards.recap import Recap
from reverse_mentor_xblock.services.boards.session_calendar import SessionCalendar
from reverse_mentor_xblock.services.boards.sync import JOURNEY, WORKSPACE, BoardSync, DoneWith
from reverse_mentor_xblock.services.pairing.journey_pairs import JourneyPairs
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import Visitor
from reverse_mentor_xblock.services.reviews.missing_session import MissingSession


def module_board(wiring: Wiring, visitor: Visitor, pair: KnownPair, done: DoneWith) -> BoardSync:
    """Return the board of one of the visitor's pairs in this module."""
    return BoardSync(
        visitor=visitor,
        pair=pair,
        block=wiring.block,
        field=WORKSPACE,
        row=wiring.own_row(WORKSPACE, visitor),
        partners=_partners(wiring),
        presence=_presence(wiring),
        marks=_marks(wiring, pair),
        completion=done,
        pace=polling(wiring.settings),
        clock=wiring.clock,
    )


def journey_board(wiring: Wiring, visitor: Visitor, pair: KnownPair) -> JourneySync:
    """Return the journey board of one of the visitor's pairs in this program."""
    board = BoardSync(
        visitor=visitor,
        pair=pair,
        block=wiring.block,
        field=JOURNEY,
        row=wiring.own_row(JOURNEY, visitor),
        partners=_partners(wiring),
        presence=_presence(wiring),
        marks=_marks(wiring, pair),
        completion=None,
        pace=journey_polling(wiring.settings),
        clock=wiring.clock,
        watched=held,
    )
    missing = MissingSession(wiring.cache, wiring.block, pair.pair_id)
    return JourneySync(board, missing, wiring.events)


def journey_pairs(wiring: Wiring) -> JourneyPairs:
    """Return the pairs whose journey boards this program keeps."""
    return JourneyPairs(wiring.pair_book, wiring.modules, wiring.cache)


def messages_read_by(wiring: Wiring, visitor: Visitor, pair: KnownPair) -> ReadMessages:
    """Return how far the visitor has read the messages of one of their pairs."""
    return ReadMessages(wiring.own_row(WORKSPACE, visitor), pair.pair_id)


def calendar_of(wiring: Wiring, visitor: Visitor, pair: KnownPair) -> SessionCalendar:
    """Return the planned sessions of one of the visitor's pairs in this program."""
    notebook = notebook_of(wiring, visitor, pair)
    return SessionCalendar(wiring.block, notebook, wiring.calendars, wiring.clock)


def notebook_of(wiring: Wiring, visitor: Visitor, pair: KnownPair) -> Notebook:
    """Return what one of the visitor's pairs has written, on whatever block."""
    return Notebook(visitor, pair, wiring.people, _partners(wiring))


def recap_of(wiring: Wiring, visitor: Visitor, pair: KnownPair) -> Recap:
    """Return the whole way of one of the visitor's pairs through this program."""
    return Recap(notebook_of(wiring, visitor, pair), wiring.modules, wiring.block)


def _partners(wiring: Wiring) -> PartnerRows:
    return PartnerRows(wiring.people, wiring.accounts)


def _presence(wiring: Wiring) -> Presence:
    return Presence(wiring.cache, wiring.clock, wiring.block)


def _marks(wiring: Wiring, pair: KnownPair) -> BoardMarks:
    return BoardMarks(wiring.cache, wiring.block, pair.pair_id)
