"""What a block holds of a person, as the file that they take away."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from reverse_mentor_xblock.blocks.pages.own_feedback_data import feedback_data, own_reviews_data
from reverse_mentor_xblock.blocks.wiring.boards import journey_pairs, notebook_of
from reverse_mentor_xblock.blocks.wiring.oneself import own_data
from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.blocks.wording.markdown import pair_words
from reverse_mentor_xblock.core.board import journey, messages
from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.markdown import notes_as_markdown
from reverse_mentor_xblock.core.board.notes import read_notes
from reverse_mentor_xblock.core.board.replica import BrokenState
from reverse_mentor_xblock.core.pairing.cards import card_to_json
from reverse_mentor_xblock.core.pairing.directory import Directory, handle_of
from reverse_mentor_xblock.core.pairing.roster import merged_about
from reverse_mentor_xblock.services.boards.sync import JOURNEY, WORKSPACE
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import Json, Visitor
from reverse_mentor_xblock.services.reviews.rows import REVIEWS

_BOARDS = {WORKSPACE, JOURNEY}


def module_data(block: Any, wiring: Wiring, visitor: Visitor) -> dict[str, Json]:
    """Return all that a module block holds of a person. Raises Unsupported."""
    pairs = wiring.pair_book.find(visitor).pairs
    stored = _stored(wiring, visitor)
    if REVIEWS in stored:
        own = {pair.pair_id for pair in pairs}
        stored[REVIEWS] = own_reviews_data(stored[REVIEWS], own, wiring, visitor)
    feedback = (feedback_data(block, wiring, visitor, pair) for pair in pairs)
    return {
        "stored": stored,
        "boards": [_board(wiring, visitor, pair, WORKSPACE) for pair in pairs],
        "feedback": [told for told in feedback if told is not None],
    }


def program_data(wiring: Wiring, visitor: Visitor) -> dict[str, Json]:
    """Return all that the program block holds of a person, rosters included. Raises Unsupported."""
    pairs = (*wiring.pair_book.find(visitor).pairs, *journey_pairs(wiring).of_teams(visitor))
    return {
        "stored": _stored(wiring, visitor),
        "rosters": _rosters(wiring, visitor),
        "directory": _published(wiring, visitor),
        "boards": [_board(wiring, visitor, pair, JOURNEY) for pair in pairs],
    }


def _stored(wiring: Wiring, visitor: Visitor) -> dict[str, Json]:
    """Return the raw fields; boards are told of apart, as a partner may have erased their part."""
    stored = own_data(wiring, visitor).stored()
    return {
        name: _without_updates(value) if name in _BOARDS else value
        for name, value in stored.items()
    }


def _without_updates(workspace: Json) -> Json:
    boards = workspace.get("boards", {}) if isinstance(workspace, Mapping) else {}
    bare = {
        key: {name: value for name, value in board.items() if name != "update"}
        for key, board in boards.items()
        if isinstance(board, Mapping)
    }
    return {**workspace, "boards": bare} if bare else workspace


def _board(wiring: Wiring, visitor: Visitor, pair: KnownPair, field: str) -> dict[str, Json]:
    known = {"pair": pair.pair_id, "my_role": pair.my_role.value, "status": pair.status.value}
    try:
        notebook = notebook_of(wiring, visitor, pair)
        board = notebook.journey if field == JOURNEY else notebook.board
        document = board(wiring.block).document
        content = _journey(document) if field == JOURNEY else _module(document, wiring)
        yjs = b64encode(document.encode()).decode()
    except (BrokenState, BadUpdate) as error:
        return {**known, "unreadable": error.code}
    return {**known, **content, "yjs": yjs}


def _module(document: Document, wiring: Wiring) -> dict[str, Json]:
    notes = document.look(read_notes)
    return {
        "notes": notes_as_markdown(notes, pair_words(wiring.translator)),
        "messages": _plain(messages.messages(document)),
    }


def _journey(document: Document) -> dict[str, Json]:
    return {
        "goals": _plain(journey.goals(document)),
        "sessions": _plain(journey.sessions(document)),
    }


def _plain(values: Any) -> Json:
    """Return dataclasses as JSON, times as ISO 8601."""
    return [_jsonable(asdict(value)) for value in values]


def _jsonable(value: Any) -> Json:
    if isinstance(value, dict):
        return {key: _jsonable(part) for key, part in value.items()}
    return value.isoformat() if hasattr(value, "isoformat") else value


def _rosters(wiring: Wiring, visitor: Visitor) -> list[Json]:
    stored = wiring.program_pairs.rosters()
    entries = merged_about(visitor.person, (), stored).entries_of(visitor.person)
    return [
        {
            "pair": entry.pairing.pair_id,
            "my_role": entry.pairing.role_of(visitor.person).value,
            "ended": entry.ended,
            "reason": entry.reason,
            "starts": entry.starts,
        }
        for entry in entries
    ]


def _published(wiring: Wiring, visitor: Visitor) -> list[Json]:
    """Return the person's card in every directory that a coordinator has published."""
    own = handle_of(str(wiring.block), visitor.person)
    directories = map(Directory.from_json, wiring.program_pairs.directories())
    return [
        {"published_at": one.published_at, "card": card_to_json(entry.card)}
        for one in directories
        if one is not None
        for entry in one.entries
        if entry.handle == own
    ]
