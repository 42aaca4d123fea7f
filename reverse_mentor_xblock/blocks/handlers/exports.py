"""What a member may take away of a pair's work."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks import requests
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.wiring.boards import notebook_of
from reverse_mentor_xblock.blocks.wording.markdown import pair_words
from reverse_mentor_xblock.core.board.markdown import notes_as_markdown


@door(requests.OnePair, admits=Admits.ENROLLED)
def export_notes(_block: Any, visit: Visit[requests.OnePair]) -> Any:
    """Answer the notes of one's pair in this module as Markdown, also those of an ended pair."""
    wiring = visit.wiring
    pair = wiring.pair_book.pair(visit.visitor, visit.body.pair)
    notes = notebook_of(wiring, visit.visitor, pair).notes(wiring.block)
    return {"markdown": notes_as_markdown(notes, pair_words(wiring.translator))}
