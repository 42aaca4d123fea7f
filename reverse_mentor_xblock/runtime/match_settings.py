"""Reads how the author of a program block wants people to be matched."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.core.matching.criteria import WORKING_HOURS, Criteria, Part, Rule

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

LARGEST = 1_000_000.0
"""What the settings form takes at most; sums of infinite weights would be no numbers."""


def criteria_of(program: Any) -> Criteria:
    """Return what the author set."""
    return Criteria(
        weights={part: _number(getattr(program, name), LARGEST) for part, name in WEIGHTS.items()},
        first_partner=_number(program.weight_first_partner, LARGEST),
        rules=frozenset(rule for rule, name in RULES.items() if getattr(program, name)),
        overlap_hours=_number(program.common_hours, WORKING_HOURS),
    )


def _number(value: Any, largest: float) -> float:
    """Return a number within bounds; an export edited by hand may hold any, or none."""
    return min(largest, max(0.0, float(value or 0)))
