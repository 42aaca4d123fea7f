"""The review settings of a module block, in the words of the use cases."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from reverse_mentor_xblock.core.review.default_rubrics import DEFAULT_RUBRICS
from reverse_mentor_xblock.core.review.deliverable import is_moment
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.rubric import Rubric
from reverse_mentor_xblock.core.review.rubric_reader import BadRubric, read_rubric
from reverse_mentor_xblock.services.reviews.rules import Example, ReviewRules

MAX_REVIEWS = 10


def review_rules(block: Any) -> ReviewRules:
    """Return what the author set; what can't be used, after an import say, counts as unset."""
    due = block.deliverable_due or ""
    rubrics = {kind: _rubric(block, kind) for kind in DEFAULT_RUBRICS}
    return ReviewRules(
        prompt=block.deliverable_prompt.strip(),
        by=block.deliverable_by,
        due=datetime.fromisoformat(due) if is_moment(due) else None,
        reviews=min(MAX_REVIEWS, max(0, int(block.peer_reviews or 0))),
        days=max(1, int(block.review_days or 1)),
        rubrics=rubrics,
        example=example_of(block, rubrics[ReviewKind.PEER]),
    )


def example_of(block: Any, rubric: Rubric) -> Example | None:
    """Return the example to train on; None unless each criterion of the rubric has its points."""
    text = (block.example_text or "").strip()
    worth = [int(one) if str(one).isdecimal() else -1 for one in block.example_points or ()]
    if not text or len(worth) != len(rubric.criteria):
        return None
    points = {one.id: points for one, points in zip(rubric.criteria, worth, strict=True)}
    if any(one.level(points[one.id]) is None for one in rubric.criteria):
        return None
    return Example(text, points, (block.example_comment or "").strip())


def example_is_short(block: Any) -> bool:
    """Tell whether an author has written an example that lacks the points to compare with."""
    return bool((block.example_text or "").strip()) and review_rules(block).example is None


def _rubric(block: Any, kind: ReviewKind) -> Rubric:
    authored = getattr(block, f"{kind.value}_rubric")
    try:
        return read_rubric(authored) if authored else DEFAULT_RUBRICS[kind]
    except BadRubric:
        return DEFAULT_RUBRICS[kind]
