"""The kinds of review there are."""

from __future__ import annotations

from enum import StrEnum


class ReviewKind(StrEnum):
    """Who reviews whom, and by which of a module's three rubrics."""

    COACHING = "coaching"
    """The mentor on what the mentee has handed in."""
    POSTURE = "posture"
    """The mentee on how the mentor was."""
    PEER = "peer"
    """A member of another pair on what a pair has handed in."""
    SELF = "self"
    """The mentor on how they were themselves, by the posture rubric."""
    STAFF = "staff"
    """A coordinator on what a pair has handed in, by the peer rubric."""

    @property
    def rubric(self) -> ReviewKind:
        """The kind whose rubric a review of this kind goes by."""
        return _RUBRICS.get(self, self)

    @property
    def counts(self) -> bool:
        """Tell whether the score of a deliverable comes from reviews of this kind."""
        return self.rubric is ReviewKind.PEER

    @property
    def on_deliverable(self) -> bool:
        """Tell whether this is about what was handed in, and not about a person."""
        return self.rubric is not ReviewKind.POSTURE

    @property
    def in_pair(self) -> bool:
        """Tell whether writer and reader are one pair, who know each other."""
        return not self.counts


_RUBRICS = {ReviewKind.SELF: ReviewKind.POSTURE, ReviewKind.STAFF: ReviewKind.PEER}
