from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.reveal import revealed

NOW = datetime(2025, 9, 1, 9, tzinfo=UTC)
COACHING, POSTURE, SELF = ReviewKind.COACHING, ReviewKind.POSTURE, ReviewKind.SELF


@pytest.mark.parametrize(
    ("given", "handed_in", "shown"),
    [
        ([], True, False),
        ([POSTURE], True, False),
        ([COACHING], True, False),
        ([POSTURE, SELF], True, False),
        ([COACHING, SELF], True, False),
        ([COACHING, POSTURE], True, True),
        ([POSTURE, SELF], False, True),
        ([POSTURE], False, False),
        ([SELF], False, False),
    ],
)
def test_feedback_shows_once_both_have_given_theirs(
    given: list[ReviewKind], handed_in: bool, shown: bool
) -> None:
    kinds = dict.fromkeys(given, int(handed_in))
    later = NOW + timedelta(seconds=1)
    assert revealed(kinds, handed_in=handed_in, due=None, now=NOW) is shown
    assert revealed(kinds, handed_in=handed_in, due=later, now=NOW) is shown


@pytest.mark.parametrize(
    ("given", "shown"), [({POSTURE: 0, SELF: 0}, True), ({POSTURE: 1, SELF: 0}, False)]
)
def test_what_has_been_shown_before_anything_was_handed_in_stays_so(
    given: dict[ReviewKind, int], shown: bool
) -> None:
    assert revealed(given, handed_in=True, due=None, now=NOW) is shown


@pytest.mark.parametrize("given", [[], [POSTURE], [COACHING]])
def test_it_shows_in_any_case_once_it_is_due(given: list[ReviewKind]) -> None:
    assert revealed(dict.fromkeys(given, 1), handed_in=True, due=NOW, now=NOW)
