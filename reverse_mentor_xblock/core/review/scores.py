"""What reviews add up to.

The median per criterion, so that one unkind or careless review sways little, and the weighted mean
of these medians.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median

from reverse_mentor_xblock.core.review.review import Review
from reverse_mentor_xblock.core.review.rubric import Criterion, Rubric


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """How a criterion was judged: ``median`` from 0 to 1, over ``count`` reviews."""

    criterion: Criterion
    median: float
    count: int


@dataclass(frozen=True, slots=True)
class Score:
    """How a deliverable was judged; ``value`` from 0 to 1, None without a review that counts."""

    value: float | None
    criteria: tuple[CriterionScore, ...]
    reviews: int


def score_of(reviews: Iterable[tuple[Review, Rubric]]) -> Score:
    """Return the score that reviews give, each with the rubric that it goes by.

    The order of the reviews makes no difference, nor when they came; a review named twice counts
    once. Where rubrics of several versions meet, each review is read by its own: points become
    shares of the best level, and criteria of one id are one criterion.
    """
    distinct = {review.token: (review, rubric) for review, rubric in reviews}
    judged = [distinct[token] for token in sorted(distinct)]
    criteria = _criteria(rubric for _review, rubric in judged)
    scores = tuple(filter(None, (_criterion_score(one, judged) for one in criteria.values())))
    return Score(_weighted(scores), scores, len(judged))


def _criteria(rubrics: Iterable[Rubric]) -> Mapping[str, Criterion]:
    """Return every criterion once, as the first rubric by fingerprint has it."""
    found: dict[str, Criterion] = {}
    for rubric in sorted(set(rubrics), key=lambda one: one.fingerprint):
        for criterion in rubric.criteria:
            found.setdefault(criterion.id, criterion)
    return found


def _criterion_score(
    criterion: Criterion, judged: Iterable[tuple[Review, Rubric]]
) -> CriterionScore | None:
    shares = [
        review.judgement.points[criterion.id] / own.most
        for review, rubric in judged
        for own in rubric.criteria
        if own.id == criterion.id and criterion.id in review.judgement.points
    ]
    return CriterionScore(criterion, median(shares), len(shares)) if shares else None


def _weighted(scores: Iterable[CriterionScore]) -> float | None:
    weighed = [(one.median, one.criterion.weight) for one in scores if one.criterion.weight > 0]
    if not weighed:
        return None
    total = sum(weight for _median, weight in weighed)
    return min(1.0, sum(middle * weight for middle, weight in weighed) / total)
