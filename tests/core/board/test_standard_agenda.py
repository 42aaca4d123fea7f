"""What a pair starts from where an author has written no agenda, and what authors write."""

from __future__ import annotations

from typing import Any

import pytest

from reverse_mentor_xblock.core.board.agenda import Step, authored_steps
from reverse_mentor_xblock.core.board.standard_agenda import (
    MAX_ACTIVITIES,
    MAX_OBJECTIVES,
    Activity,
    AgendaWords,
    standard_agenda,
)

ENGLISH = AgendaWords("Open", "Look at {title}", "Close")
FRENCH = AgendaWords("Ouvrir", "Regarder {title}", "Conclure")
QUIZ = Activity("Quiz", "/jump_to_id/quiz")


def test_it_opens_and_closes_even_with_nothing_between() -> None:
    steps = standard_agenda([], [], ENGLISH)

    assert [step.text for step in steps] == ["Open", "Close"]


def test_it_is_made_of_objectives_then_activities() -> None:
    steps = standard_agenda([" Set  up a watch ", "", "Share it"], [QUIZ], ENGLISH)

    assert [(step.text, step.lead, step.link) for step in steps[1:-1]] == [
        ("Set up a watch", "mentor", ""),
        ("Share it", "mentor", ""),
        ("Look at Quiz", "both", "/jump_to_id/quiz"),
    ]


def test_a_step_has_one_key_in_every_language_and_place() -> None:
    english = standard_agenda(["One", "Two"], [QUIZ], ENGLISH)
    french = standard_agenda(["Two", "One"], [QUIZ], FRENCH)

    assert {step.key for step in english} == {step.key for step in french}


def test_it_stays_an_agenda_of_an_hour() -> None:
    objectives = [f"Objective {number}" for number in range(20)] + ["Objective 1"]
    activities = [Activity(f"Activity {number}", f"/{number}") for number in range(20)]

    steps = standard_agenda(objectives, activities, ENGLISH)

    assert len(steps) == 2 + MAX_OBJECTIVES + MAX_ACTIVITIES
    assert len({step.key for step in steps}) == len(steps)


def test_what_authors_write_is_kept() -> None:
    row = {"key": "a", "text": "Show", "minutes": 10, "lead": "mentor", "link": "/jump_to_id/x"}

    assert authored_steps([row]) == (Step("a", "Show", 10, "mentor", "/jump_to_id/x"),)


@pytest.mark.parametrize(
    "row",
    [
        7,
        "text",
        {},
        {"key": "a"},
        {"key": "a/b", "text": "A slash"},
        {"key": 7, "text": "No key"},
        {"key": "a", "text": "  "},
    ],
    ids=repr,
)
def test_a_damaged_row_of_an_import_is_left_out(row: Any) -> None:
    fine = {"key": "fine", "text": "Fine"}

    assert authored_steps([row, fine, dict(fine, text="Twice")]) == (Step("fine", "Fine"),)


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "//evil.example", "data:x", "/a b", "\\\\evil", 7, "ftp://a.b"]
)
def test_a_link_that_leads_elsewhere_is_no_link(link: Any) -> None:
    (step,) = authored_steps([{"key": "a", "text": "Show", "link": link}])

    assert step.link == ""
