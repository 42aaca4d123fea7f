"""The agenda: what an author writes in Studio, and what learners find."""

from __future__ import annotations

from typing import Any

import pytest

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import Campaign
from tests.blocks.page_html import init_page_of

SHOW = {"key": "", "text": "Show", "minutes": 10, "lead": "mentor", "link": "https://a.example/x"}


def agenda(campaign: Campaign, login: str = "lea") -> list[Json]:
    steps: list[Json] = campaign.module_page(login)["agenda"]
    return steps


def texts(campaign: Campaign) -> list[str]:
    return [step["text"] for step in agenda(campaign)]


def test_learners_find_what_the_author_wrote(paired: Campaign) -> None:
    second = SHOW | {"text": "Try", "minutes": 0, "lead": "both", "link": ""}
    paired.author(paired.module, agenda=[SHOW, second])

    (one, two) = agenda(paired)
    assert one == SHOW | {"key": one["key"]}
    assert (two["text"], two["lead"], two["minutes"]) == ("Try", "both", 0)
    assert one["key"] != two["key"]


def test_a_step_keeps_its_key_when_it_changes_and_moves(paired: Campaign) -> None:
    paired.author(paired.module, agenda=[SHOW, SHOW | {"text": "Try"}])
    (one, two) = agenda(paired)
    paired.author(paired.module, agenda=[two, one | {"text": "Show again"}])

    assert [step["key"] for step in agenda(paired)] == [two["key"], one["key"]]


def test_no_two_steps_share_a_key(paired: Campaign) -> None:
    paired.author(paired.module, agenda=[SHOW | {"key": "a"}, SHOW | {"key": "a", "text": "Try"}])

    assert len({step["key"] for step in agenda(paired)}) == 2


def test_without_an_agenda_one_is_made_of_the_objectives(paired: Campaign) -> None:
    paired.author(paired.module, agenda=[], objectives=["Set up a watch", "Share it"])

    made = agenda(paired)
    assert [step["text"] for step in made[1:3]] == ["Set up a watch", "Share it"]
    assert [step["key"] for step in agenda(paired, "marc")] == [step["key"] for step in made]


def test_the_form_proposes_the_same_to_start_from(paired: Campaign) -> None:
    paired.author(paired.module, agenda=[], objectives=["Set up a watch"])
    form = paired.workbench.block("sacha", paired.module).render("studio_view")
    page = init_page_of(form.body_html())
    (setting,) = (one for one in page["settings"] if one["name"] == "agenda")

    assert [row["key"] for row in setting["start"]] == [step["key"] for step in agenda(paired)]
    paired.author(paired.module, agenda=setting["start"])
    assert [step["key"] for step in agenda(paired)] == [row["key"] for row in setting["start"]]


def test_an_empty_step_is_dropped(paired: Campaign) -> None:
    paired.author(paired.module, agenda=[SHOW | {"text": "  "}, SHOW])

    assert texts(paired) == ["Show"]


WRONG: list[tuple[Any, str]] = [
    ("text", "400 bad_fields"),
    (["text"], "400 bad_fields"),
    ([{"text": "Show"}], "400 bad_fields"),
    ([SHOW | {"more": 1}], "400 bad_fields"),
    ([SHOW | {"lead": "nobody"}], "400 bad_fields"),
    ([SHOW | {"minutes": -1}], "400 bad_fields"),
    ([SHOW | {"minutes": "ten"}], "400 bad_fields"),
    ([SHOW | {"minutes": True}], "400 bad_fields"),
    ([SHOW | {"text": 7}], "400 bad_fields"),
    ([SHOW | {"text": "x" * 2000}], "400 bad_fields"),
    ([SHOW] * 61, "400 bad_fields"),
    ([SHOW | {"link": "javascript:alert(1)"}], "400 bad_link"),
    ([SHOW | {"link": "//evil.example"}], "400 bad_link"),
]


@pytest.mark.parametrize(("value", "told"), WRONG, ids=range(len(WRONG)))
def test_what_does_not_fit_changes_nothing(paired: Campaign, value: Any, told: str) -> None:
    paired.author(paired.module, agenda=[SHOW])
    body = {"values": {"agenda": value}}

    assert paired.refused("sacha", "save_settings", body, paired.module) == told
    assert texts(paired) == ["Show"]
