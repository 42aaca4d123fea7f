"""What the handlers of reviews accept, exactly; ``core.review`` has the real bounds of texts."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from reverse_mentor_xblock.blocks.requests import Body, PairKey
from reverse_mentor_xblock.core.review.deliverable import Link
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.replies import Helpful
from reverse_mentor_xblock.core.review.review import Judgement

Handle = Annotated[str, StringConstraints(max_length=64, pattern=r"^[A-Za-z0-9]*$")]
Token = Annotated[str, StringConstraints(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9]+$")]
CriterionId = Annotated[str, StringConstraints(min_length=1, max_length=40)]
Points = Annotated[dict[CriterionId, Annotated[int, Field(ge=0, le=100)]], Field(max_length=12)]
Text = Annotated[str, StringConstraints(max_length=20_000)]
Note = Annotated[str, StringConstraints(max_length=5_000)]


class OpenDesk(Body):
    """Show the feedback part of a pair; ``words``: with what it says."""

    pair: PairKey
    words: bool = False


class LinkBody(Body):
    """A web address, and maybe what it leads to."""

    url: Annotated[str, StringConstraints(max_length=2_000)]
    label: Annotated[str, StringConstraints(max_length=500)] = ""


class SubmitDeliverable(Body):
    """Hand in a snapshot."""

    pair: PairKey
    text: Text
    links: Annotated[list[LinkBody], Field(max_length=20)]

    def made(self) -> list[Link]:
        """Return the links in core's words."""
        return [Link(link.url, link.label) for link in self.links]


class JudgementBody(Body):
    """Points and notes by criterion, and a comment."""

    points: Points
    notes: Annotated[dict[CriterionId, Note], Field(max_length=12)]
    comment: Text

    def judgement(self) -> Judgement:
        """Return the judgement in core's words."""
        return Judgement(dict(self.points), dict(self.notes), self.comment)


class SubmitReview(Body):
    """Give a review of a kind; ``handle`` says of what, for peer reviews."""

    pair: PairKey
    # JSON has no enums: strict mode would refuse the text that names a kind.
    kind: Annotated[ReviewKind, Field(strict=False)]
    handle: Handle
    rubric: Token
    judgement: JudgementBody


class Train(Body):
    """Compare one's own points for the example with the author's."""

    points: Points


class Volunteer(Body):
    """Ask for one more deliverable to review."""

    pair: PairKey


class AnswerReview(Body):
    """Say how much a review helped."""

    pair: PairKey
    review: Token
    helpful: Annotated[Helpful, Field(strict=False)]
    text: Note


class FlagReview(Body):
    """Ask staff to look at a review, or take that back."""

    pair: PairKey
    review: Token
    raised: bool
    reason: Note


class SaveReflection(Body):
    """Keep what one makes of the feedback."""

    pair: PairKey
    text: Note
    intention: Note


class OpenStaffDesk(Body):
    """Show some pairs to staff, from a place on."""

    after: Annotated[int, Field(ge=0, le=1_000_000)]
    words: bool = False


class HideReview(Body):
    """Hide a review, or give it back."""

    pair: PairKey
    review: Token
    hidden: bool
    reason: Note


class OverrideScore(Body):
    """Set a pair's score, from 0 to 1; None lifts that."""

    pair: PairKey
    share: Annotated[float, Field(ge=0, le=1)] | None
    reason: Note


class StaffReview(Body):
    """Review a deliverable as staff."""

    pair: PairKey
    rubric: Token
    judgement: JudgementBody
