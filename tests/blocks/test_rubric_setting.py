"""The settings kind ``rubric``: what the form shows of a stored rubric, and what it stores."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

import pytest

from reverse_mentor_xblock.blocks.setting_values import Setting, checked
from reverse_mentor_xblock.core.review import rubric_reader
from reverse_mentor_xblock.core.review.default_rubrics import DEFAULT_RUBRICS
from reverse_mentor_xblock.core.review.rubric_reader import BadRubric
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
