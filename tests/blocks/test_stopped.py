"""What an operator's rule stops leaves no trace, and says why in the rule's own words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.blocks.campaign import Campaign, rows_of_people
from tests.support.filter_steps import stopping
from tests.support.workbench import Workbench


def refusal(workbench: Workbench, login: str, block: str, handler: str, body: Any) -> Any:
    answer = workbench.post(login, block, handler, body)
    assert answer.status_code == 403
    return json.loads(answer.content)["error"]


@pytest.mark.parametrize("words", ["Not before <b>June</b>.", "Pas avant juin\u202f!"])
def test_a_naming_is_stopped_in_the_words_of_the_rule(
    campaign: Campaign, workbench: Workbench, settings: Any, words: str
) -> None:
    campaign.join("lea", "mentor")
    before = rows_of_people()
    settings.OPEN_EDX_FILTERS_CONFIG = stopping("pairing_requested", words)

    error = refusal(workbench, "lea", campaign.program, "name_partner", {"login": "marc"})

    assert error == {"code": "stopped", "message": words.replace("\u202f", " ")}
    assert rows_of_people() == before


def test_a_rule_without_words_is_told_in_ours(
    campaign: Campaign, workbench: Workbench, settings: Any
) -> None:
    campaign.join("lea", "mentor")
    settings.OPEN_EDX_FILTERS_CONFIG = stopping("pairing_requested", "")

    error = refusal(workbench, "lea", campaign.program, "name_partner", {"login": "marc"})

    assert error["code"] == "stopped"
    assert "coordination" in error["message"]  # lea reads French


def test_a_roster_is_stopped_in_the_words_of_the_rule(
    campaign: Campaign, workbench: Workbench, settings: Any
) -> None:
    csv = "lea,marc"
    seen = campaign.do("camille", "preview_roster", {"csv": csv})
    before = rows_of_people()
    settings.OPEN_EDX_FILTERS_CONFIG = stopping("pairing_requested", "Not before June.")

    body = {"csv": csv, "revision": seen["revision"]}
    error = refusal(workbench, "camille", campaign.program, "commit_roster", body)

    assert error["message"] == "Not before June."
    assert rows_of_people() == before
