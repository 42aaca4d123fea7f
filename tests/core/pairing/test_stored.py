from __future__ import annotations

import pytest
from hypothesis import given

from reverse_mentor_xblock.core.errors import NewerState
from reverse_mentor_xblock.core.pairing import stored
from tests.core.pairing.strategies import json_values


def _renamed(fields: stored.Fields) -> stored.Fields:
    return {"new": fields.get("old")}


def _doubled(fields: stored.Fields) -> stored.Fields:
    return {"new": [fields.get("new")] * 2}


UPGRADES = {1: _renamed, 2: _doubled}


@pytest.mark.parametrize(
    ("value", "fields"),
    [
        ({"v": 1, "old": "x"}, {"new": ["x", "x"]}),
        ({"v": 2, "new": "x"}, {"new": ["x", "x"]}),
        ({"v": 3, "new": "x"}, {"v": 3, "new": "x"}),
        ({"old": "x"}, {"new": ["x", "x"]}),
        ({"v": True, "old": "x"}, {"new": ["x", "x"]}),
        ({"v": -5, "old": "x"}, {"new": ["x", "x"]}),
    ],
)
def test_old_state_is_upgraded_step_by_step(value: object, fields: stored.Fields) -> None:
    assert stored.opened(value, version=3, upgrades=UPGRADES) == fields


def test_later_state_is_refused() -> None:
    with pytest.raises(NewerState):
        stored.opened({"v": 4}, version=3, upgrades=UPGRADES)


@given(json_values)
def test_readers_never_fail(value: object) -> None:
    assert isinstance(stored.mapping(value), dict)
    assert isinstance(stored.sequence(value), list)
    assert isinstance(stored.text(value, 5), str)
    assert stored.revision(value) >= 0


@pytest.mark.parametrize("value", [True, 0, -1, 2**53, 1.0, "1", None])
def test_what_is_no_revision_is_none(value: object) -> None:
    assert stored.revision(value) == 0


@pytest.mark.parametrize("value", ["123456", "\ud800", 5, None, ["a"]])
def test_what_is_no_text_is_empty(value: object) -> None:
    assert stored.text(value, 5) == ""
