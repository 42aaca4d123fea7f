"""What edits leave behind in a board, once the server has it."""

from __future__ import annotations

import random
from typing import Any

from pycrdt import Array, Doc, Map

from benchmarks.support.authors import NOTHING_KNOWN, NOW, typed_board_of
from benchmarks.support.report import Result
from reverse_mentor_xblock.core.board.merge import receive
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from reverse_mentor_xblock.core.board.update import read_update

STEPS = 8
PAGE_LOAD = 200
"""Edits of one page load; each has a Yjs client id of its own."""


def growth(edits: int) -> Result:
    """Return for each kind of edit how many bytes and pieces a board has after so many of it."""
    board = typed_board_of(edits)
    notes = board.merged.lacking(NOTHING_KNOWN)
    return {
        "edits": edits,
        "notes": _size(notes) | {"typed_chars": board.typed},
        "ticks": _size(_edited(edits, _tick).update),
        "messages": _size(_edited(edits // 10, _say).update) | {"edits": edits // 10},
    }


def _size(update: bytes) -> dict[str, int]:
    return {"bytes": len(update), "structs": read_update(update).structs}


def _edited(edits: int, edit: Any) -> Replica:
    """Let one person edit and save, page load by page load."""
    dice, replica = random.Random(3), EMPTY
    for start in range(0, edits, PAGE_LOAD):
        doc: Doc[Any] = Doc(client_id=dice.getrandbits(32))
        if replica.update:
            doc.apply_update(replica.update)
        for number in range(start, min(start + PAGE_LOAD, edits)):
            edit(doc, number)
        received = receive(replica, EMPTY, doc.get_update(), frozenset(), NOW)
        assert received.complete
        replica = received.replica
    return replica


def _tick(doc: Doc[Any], number: int) -> None:
    """Set a step's tick, or take it back."""
    agenda: Map[Any] = doc.get("agenda", type=Map)
    key = f"step-{number % STEPS}/done"
    if key in agenda:
        del agenda[key]
    else:
        agenda[key] = {"at": "2026-03-01T10:00:00.000Z"}


def _say(doc: Doc[Any], number: int) -> None:
    messages: Array[Any] = doc.get("messages", type=Array)
    text = f"Which of the two would you read first, {number}?"
    messages.append({"kind": "question", "text": text, "at": "2026-03-01T10:00:00.000Z"})
