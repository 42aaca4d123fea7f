"""What belongs to a pair is its members' alone, and an ended pair only reads: of every handler."""

from __future__ import annotations

import json

import pytest

from reverse_mentor_xblock.blocks.door import Admits
from tests.blocks.campaign import Campaign, rows_of_people
from tests.blocks.handlers import HANDLERS, Handler, knock, refusal_of

OF_A_PAIR = [one for one in HANDLERS if "pair" in one.body and one.admits is Admits.ENROLLED]

READS = {
    "program.calendar",
    "program.notebook",
    "program.recap",
    "module.export_notes",
    "module.received_reviews",
    "module.review_desk",
}
"""Handlers that answer the members of an ended pair, too."""

ELSEWHERE = {
    # leaving twice changes nothing, and how far one has read is one's own: both are fine
    "program.leave_pair",
    "module.read_messages",
    # refused for what it adds only: see test_sync.py
    "program.sync",
    "module.sync",
}

STRANGERS = {"unpaired": "noor", "of another pair": "amina", "coordinator": "camille"}


def told(campaign: Campaign, handler: Handler, login: str, pair: str) -> str:
    raw = json.dumps({**handler.body, "pair": pair}).encode()
    answer = knock(campaign, handler, login, raw=raw)
    return "200" if answer.status_code == 200 else refusal_of(answer)


def pair_of(campaign: Campaign, login: str) -> str:
    (pair,) = campaign.program_page(login)["pairs"]
    return str(pair["id"])


@pytest.mark.parametrize("stranger", STRANGERS.values(), ids=STRANGERS.keys())
def test_only_members_reach_what_a_pair_has(paired: Campaign, stranger: str) -> None:
    pair = pair_of(paired, "lea")
    if stranger == "amina":
        paired.pair("amina", "henrik")
    before = rows_of_people()

    answers = {str(one): told(paired, one, stranger, pair) for one in OF_A_PAIR}

    assert answers == dict.fromkeys(answers, "403 not_your_pair")
    assert rows_of_people() == before


def test_nobody_is_told_whether_a_pair_exists(paired: Campaign) -> None:
    answers = {str(one): told(paired, one, "lea", "none") for one in OF_A_PAIR}

    assert answers == dict.fromkeys(answers, "403 not_your_pair")


@pytest.mark.parametrize("login", ["lea", "marc"])
def test_an_ended_pair_only_reads(paired: Campaign, login: str) -> None:
    pair = pair_of(paired, login)
    paired.do("marc", "leave_pair", {"pair": pair, "reason": "", "private": False})
    paired.author(paired.module, deliverable_prompt="Show one thing.", deliverable_by="pair")
    before = rows_of_people()

    writing = [one for one in OF_A_PAIR if str(one) not in READS | ELSEWHERE]
    answers = {str(one): told(paired, one, login, pair) for one in writing}

    assert answers == dict.fromkeys(answers, "409 pair_ended")
    assert rows_of_people() == before


@pytest.mark.parametrize("handler", [one for one in OF_A_PAIR if str(one) in READS], ids=str)
def test_its_members_read_on(paired: Campaign, handler: Handler) -> None:
    pair = pair_of(paired, "lea")
    paired.do("marc", "leave_pair", {"pair": pair, "reason": "", "private": False})
    before = rows_of_people()

    assert told(paired, handler, "lea", pair) in {"200", "409 no_session"}
    assert rows_of_people() == before
