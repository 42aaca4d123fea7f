"""When the two members of a pair see what they wrote about each other."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from reverse_mentor_xblock.core.review.kinds import ReviewKind


def both_given(given: Collection[ReviewKind], *, handed_in: bool) -> bool:
    """Tell whether each member has given feedback on the other.

    ``given``: the kinds that exist between the two. Where nothing has been handed in the mentor has
    nothing to coach on, and what they think of themselves takes its place.
    """
    mentors = ReviewKind.COACHING if handed_in else ReviewKind.SELF
    return ReviewKind.POSTURE in given and mentors in given


def revealed(
    given: Collection[ReviewKind], *, handed_in: bool, due: datetime | None, now: datetime
) -> bool:
    """Tell whether feedback in the pair is shown: once both have given theirs, or once it is due.

    So neither writes with the other's words in mind. It shows for good: a review that has been
    revealed is not changed any more.
    """
    return (due is not None and now >= due) or both_given(given, handed_in=handed_in)
