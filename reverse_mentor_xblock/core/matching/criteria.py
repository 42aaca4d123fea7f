"""What an author can change about matching: the weights of the parts of fit, and the hard rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Part(StrEnum):
    """What the fit of two people is the sum of; each is worth 0 to 1 before it is weighed."""

    SKILLS = "skills"
    """The mentor offers what the mentee wants: half for one skill, three quarters for two, ..."""
    LANGUAGE = "language"
    """They share a language."""
    AVAILABILITY = "availability"
    """They have times in common: half for one, three quarters for two, ..."""
    UNIT = "unit"
    """They are known to work in different units."""
    WISHES = "wishes"
    """They wished for each other: of each side a half for the first wish, a third, a sixth."""


class Rule(StrEnum):
    """What no proposed pair may be, where the author says so."""

    UNIT = "unit"
    """Not in the same unit. Who names no unit may be paired with anybody."""
    LINE = "line"
    """Neither reports to the other, directly or through other participants."""
    LANGUAGE = "language"
    """At least one common language; who names none has none in common with anybody."""
    TIME_ZONE = "time_zone"
    """Their days from nine to five overlap by ``Criteria.overlap_hours``, by the offsets from UTC.

    Who has no known time zone may be paired with anybody.
    """


WEIGHTS: Mapping[Part, float] = {
    Part.SKILLS: 4,
    Part.LANGUAGE: 2,
    Part.AVAILABILITY: 2,
    Part.UNIT: 1,
    Part.WISHES: 5,
}

WORKING_HOURS = 8


@dataclass(frozen=True, slots=True)
class Criteria:
    """How to match. ``weights``: at least 0 each; a part without one weighs as in ``WEIGHTS``.

    ``first_partner``: what it is worth that somebody who is in no pair gets into one, half of it
    for each of the two. The larger, the fewer are left out for the sake of better pairs.
    """

    weights: Mapping[Part, float] = field(default_factory=lambda: WEIGHTS)
    first_partner: float = 10
    rules: frozenset[Rule] = frozenset()
    overlap_hours: float = 4

    def weight(self, part: Part) -> float:
        """Return what a part weighs."""
        return max(0.0, self.weights.get(part, WEIGHTS[part]))
