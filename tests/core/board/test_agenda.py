"""The agenda: the author's steps with what the pair makes of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.board.agenda import MAX_OWN_STEPS, Step, agenda
from tests.core.board.shared import MADE, Item, Shared

AUTHORED = (Step("one", "Show"), Step("two", "Try"), Step("three", "Choose"))
TEN = datetime(2026, 3, 1, 10, tzinfo=UTC)


@pytest.fixture
def shared() -> Shared:
    return Shared()


def keys(shared: Shared) -> list[str]:
    return [step.key for step in agenda(shared.read(), AUTHORED)]


def test_without_a_pair_it_is_the_authors(shared: Shared) -> None:
    assert agenda(shared.read(), AUTHORED) == AUTHORED


def test_a_tick_tells_when(shared: Shared) -> None:
    shared.put("agenda", "two/done", {"at": MADE})

    assert [step.done for step in agenda(shared.read(), AUTHORED)] == [None, TEN, None]


def test_a_pair_adds_steps_of_its_own(shared: Shared) -> None:
    shared.put("agenda", "own", Item(text="Ours", minutes=10, lead="mentee", link="http://a.b/"))
    shared.put("agenda", "own/place", 0.5)

    assert agenda(shared.read(), AUTHORED)[1] == Step(
        "own", "Ours", 10, "mentee", "http://a.b/", authored=False
    )


def test_a_pair_moves_any_step(shared: Shared) -> None:
    shared.put("agenda", "three/place", -1)

    assert keys(shared) == ["three", "one", "two"]


def test_a_step_without_a_place_comes_last(shared: Shared) -> None:
    shared.put("agenda", "a", Item(text="Ours"))

    assert keys(shared) == ["one", "two", "three", "a"]


def test_nobody_rewrites_the_authors_steps(shared: Shared) -> None:
    shared.put("agenda", "one", Item(text="Skip this"))

    assert agenda(shared.read(), AUTHORED) == AUTHORED


def test_own_steps_are_bounded(shared: Shared) -> None:
    for number in range(MAX_OWN_STEPS + 5):
        shared.put("agenda", f"s{number}", Item(text="Ours"))

    assert len(keys(shared)) == len(AUTHORED) + MAX_OWN_STEPS


@pytest.mark.parametrize("nonsense", [True, 7, "x", None, [1], {"at": 7}, Item(at=[])], ids=repr)
def test_nonsense_changes_nothing(shared: Shared, nonsense: Any) -> None:
    for key in ("0", "one/done", "two/place", "x/place", "/", "three/done/done"):
        if not (key.endswith("place") and nonsense == 7):
            shared.put("agenda", key, nonsense)

    assert agenda(shared.read(), AUTHORED) == AUTHORED


@given(st.dictionaries(st.sampled_from(["one", "two", "three"]), st.floats() | st.integers(-9, 9)))
def test_whatever_the_places_no_step_is_lost(places: dict[str, float]) -> None:
    shared = Shared()
    for key, place in places.items():
        shared.put("agenda", f"{key}/place", place)

    assert sorted(keys(shared)) == sorted(step.key for step in AUTHORED)
