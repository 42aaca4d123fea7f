"""What a pair looks back on: its way through the modules, and its notebook."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks import requests
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.pages.records import notebook_model, recap_model
from reverse_mentor_xblock.blocks.wiring.boards import recap_of
from reverse_mentor_xblock.blocks.wording.markdown import notebook_words
from reverse_mentor_xblock.services.boards.recap import Recap


@door(requests.OnePair, admits=Admits.ENROLLED)
def recap(_block: Any, visit: Visit[requests.OnePair]) -> Any:
    """Answer how far one of one's pairs has come, also one that has ended."""
    return recap_model(_of(visit)).model_dump(mode="json")


@door(requests.ReadNotebook, admits=Admits.ENROLLED)
def notebook(_block: Any, visit: Visit[requests.ReadNotebook]) -> Any:
    """Answer what one of one's pairs has written, module by module."""
    words = notebook_words(visit.wiring.translator)
    return notebook_model(_of(visit), visit.body.start, words).model_dump(mode="json")


def _of(visit: Visit[Any]) -> Recap:
    pair = visit.wiring.pair_book.pair(visit.visitor, visit.body.pair)
    return recap_of(visit.wiring, visit.visitor, pair)
