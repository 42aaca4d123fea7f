"""Looking through the other side's cards, and wishing for partners."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks import requests
from reverse_mentor_xblock.blocks.contract.browsing import WishAnswer
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.pages.browsing import browse_answer, wish_models
from reverse_mentor_xblock.blocks.wiring.oneself import browsing
from reverse_mentor_xblock.core.pairing.browsing import Question


@door(requests.Browse, admits=Admits.ENROLLED)
def browse(_block: Any, visit: Visit[requests.Browse]) -> Any:
    """Find cards of the other side."""
    body = visit.body
    question = Question(body.text, body.skill, body.language, body.start)
    browsed = browsing(visit.wiring, visit.visitor).search(question)
    return browse_answer(browsed).model_dump(mode="json")


@door(requests.Wish, admits=Admits.ENROLLED)
def wish(_block: Any, visit: Visit[requests.Wish]) -> Any:
    """Rank the partners one would like."""
    wishes = browsing(visit.wiring, visit.visitor).wish(visit.body.handles)
    return WishAnswer(wishes=wish_models(wishes)).model_dump(mode="json")
