"""Reads how the author of a program block wants people to be matched."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.core.matching.criteria import Criteria, Part, Rule

WEIGHTS = {
    Part.SKILLS: "weight_skills",
    Part.LANGUAGE: "weight_language",
    Part.AVAILABILITY: "weight_availability",
    Part.UNIT: "weight_unit",
    Part.WISHES: "weight_wishes",
}
RULES = {
    Rule.UNIT: "never_same_unit",
    Rule.LINE: "never_same_line",
    Rule.LANGUAGE: "always_common_language",
    Rule.TIME_ZONE: "always_common_hours",
}
"""The program block's fields."""


def criteria_of(program: Any) -> Criteria:
    """Return what the author set."""
    return Criteria(
        weights={part: _at_least_0(getattr(program, name)) for part, name in WEIGHTS.items()},
        first_partner=_at_least_0(program.weight_first_partner),
        rules=frozenset(rule for rule, name in RULES.items() if getattr(program, name)),
        overlap_hours=_at_least_0(program.common_hours),
    )


def _at_least_0(value: Any) -> float:
    return max(0.0, float(value or 0))
