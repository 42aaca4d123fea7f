from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.review.patience import Patience

MONDAY = datetime(2025, 9, 1, 9, tzinfo=UTC)

patiences = st.builds(
    Patience,
    reviews=st.integers(1, 6),
    days=st.integers(0, 30),
    due=st.none() | st.integers(-100, 100).map(lambda days: MONDAY + timedelta(days=days)),
)


def after(days: float) -> datetime:
    return MONDAY + timedelta(days=days)


@given(patiences, st.integers(0, 200), st.integers(0, 8))
def test_nobody_waits_for_ever(patience: Patience, others: int, have: int) -> None:
    """Whatever is missing, by whoever's fault: in the end everybody else is asked, and staff."""
    one_day = after(10_000)
    if have < patience.needed(others):
        assert patience.asked(MONDAY, one_day, have=have, others=others) == others
        assert patience.staff_asked(MONDAY, one_day, have=have, others=others)
    else:
        assert not patience.staff_asked(MONDAY, one_day, have=have, others=others)


@given(patiences, st.integers(0, 200), st.lists(st.floats(0, 400), min_size=2).map(sorted))
def test_who_has_been_asked_stays_asked(patience: Patience, others: int, days: list[float]) -> None:
    asked = [patience.asked(MONDAY, after(day), have=0, others=others) for day in days]
    assert asked == sorted(asked)
    assert asked[0] >= min(patience.reviews, others)


@given(patiences, st.integers(0, 200))
def test_the_first_k_are_asked_at_once_and_for_good(patience: Patience, others: int) -> None:
    first = min(patience.reviews, others)
    assert patience.asked(MONDAY, MONDAY, have=0, others=others) == first
    assert patience.asked(MONDAY, after(999), have=99, others=others) == first


def test_the_next_are_offered_what_lacks_reviews_after_some_days() -> None:
    patience = Patience(reviews=3, days=5)
    asked = [patience.asked(MONDAY, after(day), have=2, others=50) for day in (0, 4.9, 5, 10)]
    assert asked == [3, 3, 6, 9]


def test_staff_are_asked_once_the_days_have_passed_twice_since_the_due_date() -> None:
    patience = Patience(reviews=3, days=5, due=after(20))
    asked = [patience.staff_asked(MONDAY, after(day), have=2, others=50) for day in (29, 30)]
    assert asked == [False, True]


def test_a_pair_alone_is_for_staff_at_once() -> None:
    patience = Patience(reviews=3, days=5)
    assert patience.needed(0) == 1
    assert patience.staff_asked(MONDAY, MONDAY, have=0, others=0)
    assert not patience.staff_asked(MONDAY, MONDAY, have=1, others=0)
