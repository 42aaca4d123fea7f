from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.review import Judgement, Review
from reverse_mentor_xblock.core.review.rubric import Criterion, Level, Rubric
from reverse_mentor_xblock.core.review.scores import Score, score_of
from tests.core.review.strategies import judged_reviews

Judged = tuple[Review, Rubric]


def criterion(id: str, *points: int, weight: float = 1) -> Criterion:
    return Criterion(id, id, "", weight, tuple(Level(worth, f"{worth}") for worth in points))


RUBRIC = Rubric((criterion("clear", 0, 1, 2), criterion("useful", 0, 4, weight=3)))


def review(token: str, rubric: Rubric = RUBRIC, **points: int) -> Judged:
    judgement = Judgement(points, {}, "")
    made = Review(
        token, ReviewKind.PEER, PairId("p"), rubric.fingerprint, judgement, 1, "2025-09-01"
    )
    return made, rubric


@given(st.lists(judged_reviews, max_size=8), st.integers())
def test_a_score_never_depends_on_the_order_of_arrival(reviews: list[Judged], seed: int) -> None:
    arrived = [*reviews, *reviews[:2]]
    random.Random(seed).shuffle(arrived)
    assert score_of(arrived) == score_of(reviews)


@given(st.lists(judged_reviews, max_size=8))
def test_a_score_is_a_share(reviews: list[Judged]) -> None:
    score = score_of(reviews)
    assert (score.value is None) == (not score.criteria)
    assert score.value is None or 0 <= score.value <= 1
    assert all(0 <= one.median <= 1 for one in score.criteria)


@given(st.lists(judged_reviews, min_size=1, max_size=8), st.integers(0, 7))
def test_no_late_or_missing_review_blocks_a_score(reviews: list[Judged], have: int) -> None:
    assert score_of(reviews[: have + 1]).value is not None


def test_the_median_counts_per_criterion_and_criteria_by_weight() -> None:
    score = score_of(
        [
            review("a", clear=2, useful=4),
            review("b", clear=1, useful=4),
            review("c", clear=0, useful=0),
        ]
    )
    assert [(one.criterion.id, one.median, one.count) for one in score.criteria] == [
        ("clear", 0.5, 3),
        ("useful", 1.0, 3),
    ]
    assert score.value == pytest.approx((0.5 * 1 + 1.0 * 3) / 4)


def test_nothing_given_is_no_score() -> None:
    assert score_of([]) == Score(None, (), 0)


def test_reviews_by_an_older_rubric_are_read_by_that() -> None:
    older = Rubric((criterion("clear", 0, 10), criterion("gone", 0, 1)))
    score = score_of([review("a", older, clear=10, gone=1), review("b", clear=0, useful=4)])
    assert {one.criterion.id: (one.median, one.count) for one in score.criteria} == {
        "clear": (0.5, 2),
        "gone": (1.0, 1),
        "useful": (1.0, 1),
    }
