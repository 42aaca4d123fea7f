"""The settings kind ``rubric``: what the form shows of a stored rubric, and what it stores."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

import pytest

from reverse_mentor_xblock.blocks.settings.setting_values import Setting, checked
from reverse_mentor_xblock.core.review import rubric_reader
from reverse_mentor_xblock.core.review.default_rubrics import DEFAULT_RUBRICS
from reverse_mentor_xblock.core.review.rubric_reader import BadRubric
from tests.blocks.campaign import AUTHOR, Campaign
from tests.blocks.page_html import init_page_of
from tests.blocks.typescript import SOURCE

STANDARD = next(iter(DEFAULT_RUBRICS.values()))
SETTING = Setting("peer_rubric", "rubric", standard=STANDARD)
NO_WIRING: Any = SimpleNamespace()


def test_no_rubric_of_ones_own_is_none() -> None:
    assert checked(SETTING, None, NO_WIRING) is None


def test_a_rubric_is_stored_tidied() -> None:
    typed = STANDARD.to_json()
    typed["criteria"][0]["title"] = "  Clear \x00 to all "  # type: ignore[index]

    stored = checked(SETTING, typed, NO_WIRING)

    assert isinstance(stored, dict)
    assert stored["criteria"][0]["title"] == "Clear to all"


@pytest.mark.parametrize("value", ["", 7, True, [], {}, {"criteria": []}, {"criteria": [{}]}])
def test_what_is_no_rubric_is_refused(value: Any) -> None:
    with pytest.raises(BadRubric):
        checked(SETTING, value, NO_WIRING)


def test_the_form_checks_by_the_servers_bounds() -> None:
    text = (SOURCE / "studio" / "rubric" / "faults.ts").read_text("utf-8")
    bounds = {name: float(value) for name, value in re.findall(r"const (M\w+) = (\d+);", text)}

    assert bounds == {name: getattr(rubric_reader, name) for name in bounds}
    assert len(bounds) == 7


def shown(campaign: Campaign, name: str) -> dict[str, Any]:
    fragment = campaign.workbench.block(AUTHOR, campaign.module).render("studio_view")
    settings = init_page_of(fragment.body_html())["settings"]
    return next(one for one in settings if one["name"] == name)


@pytest.mark.parametrize("name", ["coaching_rubric", "posture_rubric", "peer_rubric"])
def test_an_author_starts_from_ours_and_can_go_back(campaign: Campaign, name: str) -> None:
    fresh = shown(campaign, name)
    assert fresh["value"] is None
    own = fresh["standard"]
    own["criteria"][0] |= {"title": "Ours alone", "weight": 2}

    campaign.author(campaign.module, **{name: own})
    assert shown(campaign, name)["value"] == own

    campaign.author(campaign.module, **{name: None})
    assert shown(campaign, name)["value"] is None


def test_a_rubric_that_can_not_be_used_is_refused(campaign: Campaign) -> None:
    body: dict[str, Any] = {"values": {"peer_rubric": {"criteria": []}}}

    told = campaign.refused(AUTHOR, "save_settings", body, campaign.module)

    assert told == "400 bad_rubric"
    assert shown(campaign, "peer_rubric")["value"] is None


def test_the_form_opens_on_an_imported_rubric_that_can_not_be_used(campaign: Campaign) -> None:
    module = campaign.workbench.block(AUTHOR, campaign.module)
    module.peer_rubric = {"criteria": "many"}

    page = init_page_of(module.render("studio_view").body_html())

    (value,) = (one["value"] for one in page["settings"] if one["name"] == "peer_rubric")
    assert value is None


def test_the_largest_rubrics_can_be_saved(campaign: Campaign) -> None:
    level = {"title": "x" * 120, "description": "x" * 1000, "feedback": "x" * 1000}
    criterion = {
        "title": "x" * 120,
        "description": "x" * 1000,
        "weight": 1,
        "levels": [{**level, "points": points} for points in range(8)],
    }
    rubric = {"criteria": [{**criterion, "id": f"c{place}"} for place in range(12)]}

    names = ("coaching_rubric", "posture_rubric", "peer_rubric")
    campaign.author(campaign.module, **dict.fromkeys(names, rubric))

    assert shown(campaign, "peer_rubric")["value"] == rubric
