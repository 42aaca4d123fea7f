"""What authors set in Studio: the form, what it saves, and what it refuses."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.review.default_rubrics import DEFAULT_RUBRICS
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.runtime.teams import RuntimeTeams
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import AUTHOR, Campaign
from tests.blocks.page_html import init_page_of

BOTH = pytest.mark.parametrize("block", ["program", "module"])

SETTINGS: dict[str, dict[str, Json]] = {
    "program": {
        "display_name": "Duos",
        "coordinators": ["camille", "noor@example.com"],
        "languages": ["de", "fr"],
        "capacity": 3,
        "team_set": "pairs",
        "weight_skills": 3,
        "weight_language": 1.5,
        "weight_availability": 0,
        "weight_unit": 2,
        "weight_wishes": 4,
        "weight_first_partner": 0,
        "never_same_unit": True,
        "never_same_line": True,
        "always_common_language": True,
        "always_common_hours": True,
        "common_hours": 3,
        "mentor_charter_title": "Mentors",
        "mentor_charter": ["I ask first."],
        "mentee_charter_title": "Mentees",
        "mentee_charter": ["I come with a question.", "I leave with a habit."],
        "ends": "2026-03-31T15:00:00+00:00",
        "closing_question": "And now?",
        "sessions": 4,
        "hotline_days": 14,
        "hotline_requests": 3,
        "hotline_share": 70,
        "hotline_length": 150,
    },
    "module": {
        "team_set": "pairs",
        "mentor_tips": ["I ask first."],
        "mentee_tips": ["I bring a question."],
        "display_name": "Our duo's notes",
        "program": "",
        "weight": 0.5,
        "objectives": ["Ask first"],
        "agenda": [
            {"key": "a1", "text": "Show it", "minutes": 10, "lead": "mentor", "link": "/x"},
        ],
        "deliverable_prompt": "Show what you tried.\nA page will do.",
        "deliverable_by": "pair",
        "deliverable_due": "2025-10-01T12:00:00+00:00",
        "peer_reviews": 3,
        "review_days": 7,
        "pair_feedback": False,
        "example_text": "An example",
        "example_points": ["2", "1", "0"],
        "example_comment": "Why",
        "coaching_rubric": None,
        "posture_rubric": None,
        "peer_rubric": DEFAULT_RUBRICS[ReviewKind.PEER].to_json(),
        "completion_conditions": ["board", "reviews"],
    },
}


def form(campaign: Campaign, block: str, login: str = AUTHOR) -> Json:
    """Return the form's page as somebody's browser gets it."""
    fragment = campaign.workbench.block(login, campaign.usage(block)).render("studio_view")
    return init_page_of(fragment.body_html())


def values(campaign: Campaign, block: str) -> dict[str, Json]:
    return {setting["name"]: setting["value"] for setting in form(campaign, block)["settings"]}


@BOTH
def test_the_form_shows_what_was_saved(campaign: Campaign, block: str) -> None:
    campaign.author(campaign.usage(block), **SETTINGS[block])

    assert values(campaign, block) == SETTINGS[block]


@BOTH
@pytest.mark.parametrize("login", ["lea", "camille", ""])
def test_only_authors_are_shown_settings(campaign: Campaign, block: str, login: str) -> None:
    page = form(campaign, block, login)

    assert page["settings"] == []
    assert len(page["messages"]) == 1


@BOTH
def test_one_setting_can_be_saved_alone(campaign: Campaign, block: str) -> None:
    before = values(campaign, block)

    campaign.author(campaign.usage(block), display_name="Ours")

    assert values(campaign, block) == before | {"display_name": "Ours"}


@BOTH
def test_each_setting_is_explained(campaign: Campaign, block: str) -> None:
    page = form(campaign, block)

    assert all(setting["label"] and setting["help"] for setting in page["settings"])
    assert page["urls"]["save"].startswith("/handler/")


@BOTH
@pytest.mark.parametrize("login", ["lea", "camille"])
def test_nobody_else_can_save(campaign: Campaign, block: str, login: str) -> None:
    body = {"values": {"display_name": "Mine"}}
    before = values(campaign, block)

    told = campaign.refused(login, "save_settings", body, campaign.usage(block))

    assert told == "403 wrong_role"
    assert values(campaign, block) == before


@pytest.mark.parametrize(
    ("block", "setting", "value"),
    [
        ("program", "capacity", 0),
        ("program", "capacity", 1.5),
        ("program", "capacity", 10**400),
        ("program", "capacity", "2"),
        ("program", "languages", ["fr", "tlh"]),
        ("program", "coordinators", "camille"),
        ("program", "display_name", 7),
        ("program", "ends", "2026-03-31"),
        ("program", "mentor_charter", "I ask first."),
        ("program", "display_name", "x" * 1001),
        ("program", "participation", {}),
        ("program", "roster", []),
        ("module", "weight", -0.5),
        ("module", "weight", 10**400),
        ("module", "weight", float("nan")),
        ("module", "weight", float("inf")),
        ("module", "program", "of another course"),
        ("module", "workspace", ""),
        ("module", "parent", ""),
    ],
)
def test_a_setting_that_does_not_fit_saves_nothing(
    campaign: Campaign, block: str, setting: str, value: Json
) -> None:
    before = values(campaign, block)
    body = {"values": {"display_name": "Changed", setting: value}}

    told = campaign.refused(AUTHOR, "save_settings", body, campaign.usage(block))

    assert told == "400 bad_fields"
    assert values(campaign, block) == before


def test_our_wording_comes_back_when_it_is_emptied(campaign: Campaign) -> None:
    ours = values(campaign, "program")["mentor_charter"]
    campaign.author(campaign.program, mentor_charter=["Mine"])

    campaign.author(campaign.program, mentor_charter=[])

    assert values(campaign, "program")["mentor_charter"] == ours


def test_typed_lists_are_tidied(campaign: Campaign) -> None:
    campaign.author(campaign.program, coordinators=["  camille ", "", "no\x00or", "camille"])

    assert values(campaign, "program")["coordinators"] == ["camille", "no or"]


def test_a_title_keeps_no_control_characters(campaign: Campaign) -> None:
    campaign.author(campaign.program, display_name=" Our\x00 du\x1bo\ufffe ")

    assert values(campaign, "program")["display_name"] == "Our du o"


def test_a_module_offers_the_programs_of_its_course(campaign: Campaign) -> None:
    choices = next(one for one in form(campaign, "module")["settings"] if one["name"] == "program")

    assert [option["value"] for option in choices["options"]] == ["", campaign.program]
    assert all(option["label"] for option in choices["options"])


def test_an_author_hears_of_a_program_without_coordinators(campaign: Campaign) -> None:
    (message,) = campaign.author(campaign.program, coordinators=[])["messages"]

    assert "coordinator" in message
    assert form(campaign, "program")["messages"] == [message]


def test_an_author_hears_of_coordinators_whom_nobody_is(campaign: Campaign) -> None:
    """A login counts exactly as it is spelt: a capital too many, and nobody would see the desk."""
    named = ["camille", "Marc", "nobody.here"]

    first, second = campaign.author(campaign.program, coordinators=named)["messages"]

    assert ("“Marc”" in first, "“nobody.here”" in second) == (True, True)


@pytest.mark.parametrize("block", ["program", "module"])
def test_an_author_hears_of_a_team_set_that_is_not_there(
    campaign: Campaign, monkeypatch: pytest.MonkeyPatch, block: str
) -> None:
    monkeypatch.setattr(RuntimeTeams, "lacks", lambda _teams, team_set: team_set != "pairs")

    usage = campaign.usage(block)
    (message,) = campaign.author(usage, team_set="pears")["messages"]

    assert "“pears”" in message
    assert campaign.author(usage, team_set="pairs")["messages"] == []


def test_a_team_set_needs_no_coordinator(campaign: Campaign) -> None:
    assert campaign.author(campaign.program, coordinators=[], team_set="pairs")["messages"] == []


def test_an_author_hears_of_a_program_without_languages(campaign: Campaign) -> None:
    (message,) = campaign.author(campaign.program, languages=[])["messages"]

    assert "language" in message


def test_a_complete_module_has_nothing_to_say(campaign: Campaign) -> None:
    assert campaign.author(campaign.module, display_name="Notes")["messages"] == []


def test_an_author_hears_of_a_program_that_is_gone(campaign: Campaign) -> None:
    module = campaign.workbench.block(AUTHOR, campaign.module)
    module.program = "gone"

    (message,) = module.validate().messages
    assert (message.type, "Choose another" in message.text) == ("error", True)


def test_an_author_hears_of_a_course_without_a_program(
    campaign: Campaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = campaign.workbench.block(AUTHOR, campaign.module)
    module.program = ""
    monkeypatch.setattr(type(module), "parent", None)

    (message,) = module.validate().messages
    assert (message.type, "no reverse mentoring program" in message.text) == ("error", True)


def test_an_author_hears_of_an_example_without_its_points(campaign: Campaign) -> None:
    text = {"example_text": "We tried a shared agenda."}

    (message,) = campaign.author(campaign.module, **text, example_points=["2", "1"])["messages"]

    assert "example" in message
    assert campaign.author(campaign.module, example_points=["2", "1", "1"])["messages"] == []
