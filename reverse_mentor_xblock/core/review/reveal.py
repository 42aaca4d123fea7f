"""When the two members of a pair see what they wrote about each other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from reverse_mentor_xblock.core.review.kinds import ReviewKind


def both_given(given: Mapping[ReviewKind, int], *, handed_in: bool) -> bool:
    """Tell whether each member has given feedback on the other.

    ``given``: the kinds that exist between the two, each with the revision of what was handed in by
    then, 0 for nothing. Where nothing has been handed in the mentor has nothing to coach on, and
    what they think of themselves takes its place; handing in later takes nothing back.
    """
    if ReviewKind.POSTURE not in given:
        return False
    early = ReviewKind.SELF in given and not (given[ReviewKind.SELF] or given[ReviewKind.POSTURE])
    return early or ReviewKind.COACHING in given or (ReviewKind.SELF in given and not handed_in)


def revealed(
    given: Mapping[ReviewKind, int], *, handed_in: bool, due: datetime | None, now: datetime
) -> bool:
    """Tell whether feedback in the pair is shown: once both have given theirs, or once it is due.

    So neither writes with the other's words in mind. It shows for good: a review that has been
    revealed is not changed any more.
    """
    return (due is not None and now >= due) or both_given(given, handed_in=handed_in)
