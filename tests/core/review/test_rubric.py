from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reverse_mentor_xblock.core.review.default_rubrics import DEFAULT_RUBRICS, is_default
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.rubric import Rubric
from reverse_mentor_xblock.core.review.rubric_reader import BadRubric, Fault, Problem, read_rubric
from tests.core.pairing.strategies import json_values
from tests.core.review.strategies import rubrics


def level(points: Any = 1, title: Any = "Good", **fields: Any) -> dict[str, Any]:
    return {"points": points, "title": title, "description": "", "feedback": "", **fields}


def criterion(id: str = "clear", **fields: Any) -> dict[str, Any]:
    two = [level(0), level(1)]
    return {"id": id, "title": "Clear", "description": "", "weight": 1, "levels": two, **fields}


def problems_of(*criteria: Any) -> list[Problem]:
    with pytest.raises(BadRubric) as caught:
        read_rubric({"criteria": list(criteria)})
    return list(caught.value.problems)


@settings(max_examples=40)
@given(rubrics)
def test_a_rubric_survives_being_stored(rubric: Rubric) -> None:
    assert read_rubric(rubric.to_json()) == rubric
    assert read_rubric(rubric.to_json()).fingerprint == rubric.fingerprint


@settings(max_examples=20)
@given(rubrics, rubrics)
def test_two_rubrics_share_a_fingerprint_only_if_they_are_one(one: Rubric, other: Rubric) -> None:
    assert (one.fingerprint == other.fingerprint) == (one == other)


@given(json_values | st.dictionaries(st.just("criteria"), json_values))
def test_anything_else_is_refused_and_nothing_worse(value: Any) -> None:
    with pytest.raises(BadRubric):
        read_rubric(value)


def test_texts_are_tidied() -> None:
    typed = criterion(title=" Clear\n enough ", description="One\r\ntwo\x00")
    rubric = read_rubric({"criteria": [typed]})
    assert rubric.criteria[0].title == "Clear enough"
    assert rubric.criteria[0].description == "One\ntwo"


@pytest.mark.parametrize(
    ("criteria", "problem"),
    [
        ([], Problem(Fault.NO_CRITERIA)),
        (["text"], Problem(Fault.NOT_A_RUBRIC)),
        ([criterion(levels=[1, 2])], Problem(Fault.NOT_A_RUBRIC)),
        ([criterion(weight=0)], Problem(Fault.NO_WEIGHT)),
        ([criterion(str(n)) for n in range(13)], Problem(Fault.TOO_MANY_CRITERIA)),
        ([criterion(), criterion()], Problem(Fault.SAME_ID, 1)),
        ([criterion("Not an id")], Problem(Fault.BAD_ID, 0)),
        ([criterion(title=" ")], Problem(Fault.NO_TITLE, 0)),
        ([criterion(title="x" * 121)], Problem(Fault.TITLE_TOO_LONG, 0)),
        ([criterion(description="x" * 1001)], Problem(Fault.TEXT_TOO_LONG, 0)),
        ([criterion(), criterion("b", weight=-1)], Problem(Fault.BAD_WEIGHT, 1)),
        ([criterion(), criterion("b", weight=True)], Problem(Fault.BAD_WEIGHT, 1)),
        ([criterion(levels=[level()])], Problem(Fault.TOO_FEW_LEVELS, 0)),
        ([criterion(levels=[level(n) for n in range(9)])], Problem(Fault.TOO_MANY_LEVELS, 0)),
        ([criterion(levels=[level(0), level(101)])], Problem(Fault.BAD_POINTS, 0, 1)),
        ([criterion(levels=[level(0), level(1), level(0.5)])], Problem(Fault.BAD_POINTS, 0, 2)),
        ([criterion(levels=[level(0), level(1), level(1)])], Problem(Fault.SAME_POINTS, 0, 2)),
        ([criterion(levels=[level(0), level("1")])], Problem(Fault.NO_POINTS, 0)),
        ([criterion(levels=[level(0), level(1, "")])], Problem(Fault.NO_TITLE, 0, 1)),
        (
            [criterion(levels=[level(0), level(1, feedback="x" * 1001)])],
            Problem(Fault.TEXT_TOO_LONG, 0, 1),
        ),
    ],
)
def test_each_fault_is_named_where_it_is(criteria: list[Any], problem: Problem) -> None:
    assert problem in problems_of(*criteria)


def test_every_fault_is_named_at_once() -> None:
    found = problems_of(criterion(title="", levels=[level(0), level(0)]), criterion("B"))
    assert [problem.fault for problem in found] == [
        Fault.NO_TITLE,
        Fault.NO_POINTS,
        Fault.SAME_POINTS,
        Fault.BAD_ID,
    ]


@pytest.mark.parametrize("kind", DEFAULT_RUBRICS)
def test_a_default_is_a_rubric_like_any_other(kind: ReviewKind) -> None:
    rubric = DEFAULT_RUBRICS[kind]
    assert read_rubric(rubric.to_json()) == rubric
    assert is_default(rubric)
    assert not is_default(rubric.worded(str.upper))


def test_points_find_their_level() -> None:
    clear = DEFAULT_RUBRICS[ReviewKind.PEER].criteria[0]
    found = clear.level(clear.most)
    assert found is not None
    assert found.title == "Clear"
    assert clear.level(99) is None
