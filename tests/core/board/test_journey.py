"""Goals and sessions, out of whatever two browsers have written."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from pycrdt import Array, Map, Text

from reverse_mentor_xblock.core.board.journey import (
    MAX_GOALS,
    Goal,
    Held,
    Session,
    goals,
    sessions,
)
from reverse_mentor_xblock.core.board.messages import messages
from tests.core.board.shared import MADE, Item, Shared

TEN = datetime(2026, 3, 1, 10, tzinfo=UTC)


@pytest.fixture
def shared() -> Shared:
    return Shared()


def test_an_empty_board_has_neither(shared: Shared) -> None:
    assert goals(shared.read()) == ()
    assert sessions(shared.read()) == ()


def test_a_root_of_another_kind_is_empty(shared: Shared) -> None:
    root: Array[Any] = shared.doc.get("goals", type=Array)
    root.append(Map({"text": "In a list"}))
    shared.put("messages", "in a map", {"text": "Hello"})

    assert goals(shared.read()) == ()
    assert messages(shared.read()) == ()


def test_goals_come_in_the_order_they_were_made(shared: Shared) -> None:
    shared.put("goals", "b", Item(text="Second", made="2026-03-02T08:00:00Z", owner="mentee"))
    shared.put("goals", "a", Item(text="First", made=MADE, due="2026-04-01", done=MADE))

    assert goals(shared.read()) == (
        Goal("a", "First", "both", date(2026, 4, 1), TEN),
        Goal("b", "Second", "mentee", None, None),
    )


@pytest.mark.parametrize(
    ("fields", "cancelled"),
    [
        ({"cancelled": MADE}, TEN),
        ({"cancelled": "never"}, None),
        # what took place was not cancelled
        ({"cancelled": MADE, "held": MADE}, None),
    ],
)
def test_a_plan_can_be_cancelled(
    shared: Shared, fields: dict[str, object], cancelled: datetime | None
) -> None:
    shared.put("sessions", "one", Item(starts=MADE, **fields))

    (session,) = sessions(shared.read())
    assert session.cancelled == cancelled


def test_sessions_come_in_the_order_of_time(shared: Shared) -> None:
    later = Item(starts="2026-03-08T11:00:00+01:00", minutes=60, link="https://meet.example/x")
    held = Item(starts=MADE, held=MADE, held_minutes=55, learnt="Ask  first\n", sequence=2)
    shared.put("sessions", "later", later)
    shared.put("sessions", "held", held)

    assert sessions(shared.read()) == (
        Session("held", TEN, 0, "", "", 2, Held(TEN, 55, "Ask first")),
        Session(
            "later",
            datetime(2026, 3, 8, 10, tzinfo=UTC),
            60,
            "https://meet.example/x",
            "",
            0,
            None,
        ),
    )


def test_changes_of_two_people_to_one_item_both_stand(shared: Shared) -> None:
    shared.put("goals", "a", Item(text="First", made=MADE))
    other = Shared(8)
    other.doc.apply_update(shared.doc.get_update())
    mine, theirs = (one.doc.get("goals", type=Map)["a"] for one in (shared, other))
    mine["due"], theirs["owner"] = "2026-04-01", "mentor"

    (goal,) = goals(shared.read(other))
    assert (goal.due, goal.owner) == (date(2026, 4, 1), "mentor")


def test_of_goals_made_at_once_none_is_dropped_up_to_a_bound(shared: Shared) -> None:
    for number in range(MAX_GOALS + 3):
        shared.put("goals", f"g{number}", Item(text=f"Goal {number}", made=MADE))

    assert len(goals(shared.read())) == MAX_GOALS


def test_a_session_that_neither_was_nor_will_be_is_none(shared: Shared) -> None:
    shared.put("sessions", "s", Item(topic="Whenever"))

    assert sessions(shared.read()) == ()


NONSENSE: list[Any] = [
    7,
    "text",
    None,
    [1],
    {"text": {"a": 1}},
    Item(text="   "),
    Item(text=7),
    Item(text=Text("shared")),
    Item(text=Map({"deep": Map({"er": 1})})),
    Array([1]),
]


@pytest.mark.parametrize("nonsense", NONSENSE, ids=range(len(NONSENSE)))
def test_nonsense_hides_no_other_item(shared: Shared, nonsense: Any) -> None:
    for root in ("goals", "sessions"):
        shared.put(root, "x", nonsense)
        shared.put(root, "no key\n", Item(text="No key", starts=MADE))
        shared.put(root, "fine", Item(text="Fine", starts=MADE))

    document = shared.read()
    assert [goal.key for goal in goals(document)] == ["fine"]
    assert [session.key for session in sessions(document)] == ["fine"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"starts": "tomorrow", "held": MADE},
        {"starts": "9999-12-31T23:59:59-23:59", "held": MADE},
        {"starts": 1e300, "held": MADE},
        {"starts": MADE, "minutes": -5},
        {"starts": MADE, "minutes": float("nan")},
        {"starts": MADE, "minutes": True},
        {"starts": MADE, "link": "javascript:alert(1)"},
        {"starts": MADE, "link": "https://"},
        {"starts": MADE, "link": "https://a.example/\nx"},
        {"starts": MADE, "link": "//a.example"},
        {"starts": MADE, "sequence": 1e30},
    ],
    ids=repr,
)
def test_a_field_that_does_not_fit_is_absent(shared: Shared, wrong: dict[str, Any]) -> None:
    shared.put("sessions", "s", Item(wrong))

    (session,) = sessions(shared.read())
    assert (session.minutes, session.link, session.sequence) == (0, "", 0)
    assert session.starts in {None, TEN}


def test_texts_are_cut_to_one_line(shared: Shared) -> None:
    shared.put("goals", "a", Item(text="a\n\u202eb " + "x" * 1000))

    (goal,) = goals(shared.read())
    assert goal.text.startswith("a b x")
    assert len(goal.text) == 300
