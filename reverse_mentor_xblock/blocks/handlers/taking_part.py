"""What a participant does on the program page. Each answers the page as it is then."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks import requests
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.pages.program_page import program_page
from reverse_mentor_xblock.blocks.wiring.oneself import own_participation
from reverse_mentor_xblock.core.pairing.facts import PairId


@door(requests.SaveCard, admits=Admits.ENROLLED)
def save_card(block: Any, visit: Visit[requests.SaveCard]) -> Any:
    """Choose a role and write one's card."""
    known = visit.wiring.pair_book.find(visit.visitor)
    participation = own_participation(visit.wiring, visit.visitor)
    body = visit.body
    participation.save_card(body.role, body.card.card(), known, beside=body.beside())
    return _page(block, visit)


@door(requests.ChooseRole, admits=Admits.ENROLLED)
def choose_role(_block: Any, visit: Visit[requests.ChooseRole]) -> Any:
    """Choose a role; asked on a module's page, which reads itself again."""
    known = visit.wiring.pair_book.find(visit.visitor)
    own_participation(visit.wiring, visit.visitor).choose_role(visit.body.role, known)
    return {}


@door(requests.DismissTip, admits=Admits.ENROLLED)
def dismiss_tip(_block: Any, visit: Visit[requests.DismissTip]) -> Any:
    """Show a posture tip no more in any module; asked on a module's page."""
    own_participation(visit.wiring, visit.visitor).dismiss_tip(visit.body.tip)
    return {}


@door(requests.AcceptCharter, admits=Admits.ENROLLED)
def accept_charter(block: Any, visit: Visit[requests.AcceptCharter]) -> Any:
    """Accept the charter of one's role."""
    participation = own_participation(visit.wiring, visit.visitor)
    participation.accept_charter(visit.body.role, visit.body.version)
    return _page(block, visit)


@door(requests.NamePartner, admits=Admits.ENROLLED)
def name_partner(block: Any, visit: Visit[requests.NamePartner]) -> Any:
    """Name one's partner."""
    own_participation(visit.wiring, visit.visitor).name_partner(visit.body.login)
    return _page(block, visit)


@door(requests.Nothing, admits=Admits.ENROLLED)
def withdraw_naming(block: Any, visit: Visit[requests.Nothing]) -> Any:
    """Name nobody."""
    own_participation(visit.wiring, visit.visitor).withdraw_naming()
    return _page(block, visit)


@door(requests.Nothing, admits=Admits.ENROLLED)
def acknowledge(block: Any, visit: Visit[requests.Nothing]) -> Any:
    """Write down the pairs one has seen, so that they outlive a lost roster."""
    own_participation(visit.wiring, visit.visitor).acknowledge()
    return _page(block, visit)


@door(requests.LeavePair, admits=Admits.ENROLLED)
def leave_pair(block: Any, visit: Visit[requests.LeavePair]) -> Any:
    """Leave a pair for good."""
    participation = own_participation(visit.wiring, visit.visitor)
    body = visit.body
    participation.leave(PairId(body.pair), body.reason, private=body.private)
    return _page(block, visit)


@door(requests.Pause, admits=Admits.ENROLLED)
def pause(block: Any, visit: Visit[requests.Pause]) -> Any:
    """Stop being matched for now, or go on."""
    own_participation(visit.wiring, visit.visitor).pause(paused=visit.body.paused)
    return _page(block, visit)


@door(requests.AnswerClosing, admits=Admits.ENROLLED)
def answer_closing(block: Any, visit: Visit[requests.AnswerClosing]) -> Any:
    """Answer the closing question."""
    own_participation(visit.wiring, visit.visitor).answer_closing(visit.body.answer)
    return _page(block, visit)


def _page(block: Any, visit: Visit[Any]) -> Any:
    return program_page(block, visit.wiring).model_dump(mode="json")
