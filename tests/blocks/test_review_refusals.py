"""Who is kept from a pair's deliverable and reviews, on the wire."""

from __future__ import annotations

from typing import Any

import pytest

from tests.blocks.campaign import rows_of_people
from tests.blocks.reviewers import Duos

WRITES: dict[str, dict[str, Any]] = {
    "submit_deliverable": {"text": "Hi", "links": []},
    "volunteer": {},
    "answer_review": {"review": "0", "helpful": "yes", "text": ""},
    "flag_review": {"review": "0", "raised": True, "reason": ""},
    "save_reflection": {"text": "So", "intention": "Ask"},
}


@pytest.mark.parametrize("handler", [*WRITES, "submit_review", "review_desk"])
def test_another_pair_and_nobodys_are_refused_alike(duos: Duos, handler: str) -> None:
    body = WRITES.get(handler, {})
    if handler == "submit_review":
        duos.marc.hand_in()
        body = duos.henrik.review_body("posture")
    before = rows_of_people()
    for pair in (duos.lea.pair, "none"):
        refusal = duos.henrik.refused(handler, **{**body, "pair": pair})
        assert refusal == "403 not_your_pair"
    module = duos.campaign.module
    unpaired = duos.campaign.refused("noor", handler, {**body, "pair": duos.lea.pair}, module)
    assert unpaired == "403 not_your_pair"
    assert rows_of_people() == before


@pytest.mark.parametrize("handler", [*WRITES, "submit_review"])
def test_an_ended_pair_only_reads(duos: Duos, handler: str) -> None:
    duos.marc.hand_in("Before the end")
    body = WRITES.get(handler) or {}
    if handler == "submit_review":
        body = duos.marc.review_body("posture")
    duos.campaign.do("lea", "leave_pair", {"pair": duos.lea.pair, "reason": ""})
    duos.campaign.module_page("marc")
    before = rows_of_people()
    assert duos.marc.refused(handler, **body) == "409 pair_ended"
    assert rows_of_people() == before
    desk = duos.marc.desk()
    assert desk["ended"]
    assert desk["deliverable"]["submitted"]["text"] == "Before the end"
