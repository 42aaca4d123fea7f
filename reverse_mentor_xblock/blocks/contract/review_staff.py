"""What staff see of a module's reviews, and what they may change in them."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.contract.review import (
    JudgementModel,
    ReviewKindName,
    SubmissionModel,
)
from reverse_mentor_xblock.blocks.contract.rubric import RubricModel
from reverse_mentor_xblock.blocks.contract.shared import Model, Words


class StaffFlagModel(Model):
    """Why somebody asks staff to look at a review."""

    reason: str


class StaffReviewModel(Model):
    """A review as staff see it. ``by``: its writer's login, "" for staff."""

    review: str
    kind: ReviewKindName
    by: str
    rubric: str
    judgement: JudgementModel
    hidden: bool
    hidden_reason: str
    flags: tuple[StaffFlagModel, ...]


class StaffPairModel(Model):
    """A pair as staff see it: by logins, as rosters name people."""

    pair: str
    mentor: str
    mentee: str
    submission: SubmissionModel | None
    submitted_at: str | None
    needed: int
    reviews: tuple[StaffReviewModel, ...]
    share: float | None
    override: float | None
    override_reason: str
    staff_asked: bool


class StaffDeskModel(Model):
    """Some pairs of the module. ``after``: where the next request goes on, None at the end."""

    pairs: tuple[StaffPairModel, ...]
    after: int | None
    total: int
    rubrics: dict[str, RubricModel]
    peer_rubric: str
    graded: bool
    strings: Words | None


class StaffChangedModel(Model):
    """A pair after staff changed something."""

    pair: StaffPairModel
    rubrics: dict[str, RubricModel]
