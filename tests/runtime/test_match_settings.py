"""What matching goes by, whatever an author or an import has set."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from reverse_mentor_xblock.core.matching.criteria import WORKING_HOURS, Part
from reverse_mentor_xblock.runtime.match_settings import LARGEST, RULES, WEIGHTS, criteria_of


def program(**settings: Any) -> SimpleNamespace:
    fields = dict.fromkeys([*WEIGHTS.values(), "weight_first_partner", "common_hours"], 1.0)
    return SimpleNamespace(**{**fields, **dict.fromkeys(RULES.values(), False), **settings})


@pytest.mark.parametrize(
    ("typed", "weight"), [(2.5, 2.5), (-1, 0), (None, 0), (float("nan"), 0), (1e308, LARGEST)]
)
def test_a_weight_is_a_number_that_sums_can_be_made_of(typed: Any, weight: float) -> None:
    criteria = criteria_of(program(weight_skills=typed))

    assert criteria.weight(Part.SKILLS) == weight


def test_no_more_hours_are_asked_for_than_a_working_day_has() -> None:
    """Else nobody could be paired, not even with somebody next door."""
    assert criteria_of(program(common_hours=9)).overlap_hours == WORKING_HOURS
