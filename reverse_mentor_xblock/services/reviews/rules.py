"""What the author of a module set about deliverables and reviews."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.review.deliverable import writers
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.patience import Patience
from reverse_mentor_xblock.core.review.rubric import Rubric


@dataclass(frozen=True, slots=True)
class Example:
    """A deliverable to train on, and what the author thinks of it: points by criterion."""

    text: str
    points: Mapping[str, int]
    comment: str


@dataclass(frozen=True, slots=True)
class ReviewRules:
    """A module's rules. Without a ``prompt`` nothing is handed in, nor reviewed by other pairs."""

    prompt: str
    by: str
    due: datetime | None
    reviews: int
    days: int
    rubrics: Mapping[ReviewKind, Rubric] = field(repr=False)
    example: Example | None = None

    @property
    def asks_peers(self) -> bool:
        """Tell whether other pairs review what is handed in."""
        return bool(self.prompt) and self.reviews > 0

    @property
    def writers(self) -> tuple[Role, ...]:
        """Who hands in."""
        return writers(self.by)

    @property
    def patience(self) -> Patience:
        """How long reviewers are waited for."""
        return Patience(self.reviews, self.days, self.due)

    def rubric(self, kind: ReviewKind) -> Rubric:
        """Return what a review of a kind goes by today."""
        return self.rubrics[kind.rubric]

    def over(self, now: datetime) -> bool:
        """Tell whether the due date has passed."""
        return self.due is not None and now >= self.due
