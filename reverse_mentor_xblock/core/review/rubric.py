"""What a review goes by: criteria, each with levels that are worth points.

A rubric is authored, and its author may change it when there are reviews by the old one. So a
review names its rubric by ``fingerprint`` and keeps that rubric's text in its writer's own row:
what was judged by one text is never read by another.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Level:
    """One answer to a criterion. ``feedback`` is what the author would say to whoever gets it."""

    points: int
    title: str
    description: str = ""
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One question of a rubric. No two of its levels are worth the same points."""

    id: str
    title: str
    description: str
    weight: float
    levels: tuple[Level, ...]

    @property
    def most(self) -> int:
        """The points of the best level, at least 1."""
        return max(level.points for level in self.levels)

    def level(self, points: int) -> Level | None:
        """Return the level that is worth exactly so many points."""
        return next((level for level in self.levels if level.points == points), None)


@dataclass(frozen=True, slots=True)
class Rubric:
    """Criteria of different ids, in the order they are asked in; ``rubric_reader`` reads one."""

    criteria: tuple[Criterion, ...]

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that change with any word of the rubric."""
        text = json.dumps(self.to_json(), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def to_json(self) -> dict[str, object]:
        """Return plain JSON that ``read_rubric`` reads back to an equal value."""
        return {"criteria": [_criterion_json(criterion) for criterion in self.criteria]}

    def worded(self, text: Callable[[str], str]) -> Rubric:
        """Return the rubric with every text put through a function, such as a translation."""
        return Rubric(tuple(_worded(criterion, text) for criterion in self.criteria))


def _criterion_json(criterion: Criterion) -> dict[str, object]:
    return {
        "id": criterion.id,
        "title": criterion.title,
        "description": criterion.description,
        "weight": criterion.weight,
        "levels": [
            {
                "points": level.points,
                "title": level.title,
                "description": level.description,
                "feedback": level.feedback,
            }
            for level in criterion.levels
        ],
    }


def _worded(criterion: Criterion, text: Callable[[str], str]) -> Criterion:
    levels = (
        replace(
            level,
            title=text(level.title),
            description=text(level.description),
            feedback=text(level.feedback),
        )
        for level in criterion.levels
    )
    return replace(
        criterion,
        title=text(criterion.title),
        description=text(criterion.description),
        levels=tuple(levels),
    )
