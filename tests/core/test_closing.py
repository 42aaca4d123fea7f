from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reverse_mentor_xblock.core.closing import check_open, last_moment
from reverse_mentor_xblock.core.errors import ClosingShut

ENDS = datetime(2026, 3, 31, 15, tzinfo=UTC)
TICK = timedelta(microseconds=1)


@pytest.mark.parametrize("now", [ENDS, last_moment(ENDS) - TICK])
def test_the_question_is_open_for_a_while_from_the_end_on(now: datetime) -> None:
    check_open(ENDS, now)


@pytest.mark.parametrize(
    ("ends", "now"), [(ENDS, ENDS - TICK), (ENDS, last_moment(ENDS)), (None, ENDS)]
)
def test_before_and_after_it_is_shut(ends: datetime | None, now: datetime) -> None:
    with pytest.raises(ClosingShut):
        check_open(ends, now)
