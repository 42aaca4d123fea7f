"""What the feedback part of a module starts from, and what its handlers answer.

Nothing here names a person of another pair: their deliverables go by opaque handles, their reviews
by random tokens.
"""

from __future__ import annotations

from typing import Literal

from reverse_mentor_xblock.blocks.contract.rubric import RubricModel
from reverse_mentor_xblock.blocks.contract.shared import Model, Words

ReviewKindName = Literal["coaching", "posture", "peer", "self", "staff"]
HelpfulName = Literal["yes", "partly", "no"]
Side = Literal["me", "partner"]


class ReviewUrls(Model):
    """Where the feedback part sends its requests; the staff's are "" for everybody else."""

    part: str
    review_desk: str
    submit_deliverable: str
    submit_review: str
    train: str
    volunteer: str
    answer_review: str
    flag_review: str
    save_reflection: str
    staff_reviews: str
    hide_review: str
    override_score: str
    staff_review: str


class ReviewEntry(Model):
    """What a module page knows of its feedback part before anybody opens it."""

    feedback: bool
    staff: bool
    urls: ReviewUrls


class LinkModel(Model):
    """A web address, and maybe what it leads to."""

    url: str
    label: str


class SubmissionModel(Model):
    """What was handed in."""

    text: str
    links: tuple[LinkModel, ...]
    revision: int


class OwnSubmissionModel(SubmissionModel):
    """What the reader's own pair handed in: by which of them, and when (ISO 8601, UTC)."""

    by: Side
    at: str


class JudgementModel(Model):
    """Points and notes by criterion, and a comment."""

    points: dict[str, int]
    notes: dict[str, str]
    comment: str


class AnswerModel(Model):
    """What the reviewed said to a review."""

    helpful: HelpfulName
    text: str


class ReceivedModel(Model):
    """A review that the reader got or may see. ``rubric``: the fingerprint of what it goes by."""

    review: str
    kind: ReviewKindName
    rubric: str
    judgement: JudgementModel
    outdated: bool
    answer: AnswerModel | None
    flagged: bool


class DeliverableModel(Model):
    """What the module asks to hand in, and what the pair has."""

    prompt: str
    by: Literal["mentee", "pair"]
    due: str | None
    closed: Literal["", "due", "reviewed", "role", "ended"]
    submitted: OwnSubmissionModel | None


class ToReviewModel(Model):
    """A deliverable of another pair. ``submission``: None while it is not handed in."""

    handle: str
    why: Literal["ring", "late", "extra"]
    turn: Side
    submission: SubmissionModel | None
    given: ReceivedModel | None
    given_by: Side | None


class PeerModel(Model):
    """The reviews that the reader's pair gives others. ``others``: how many pairs there are."""

    wanted: int
    others: int
    to_review: tuple[ToReviewModel, ...]
    can_volunteer: bool
    example: SubmissionModel | None


class CriterionScoreModel(Model):
    """How a criterion was judged: the middle of ``count`` reviews, as a share from 0 to 1."""

    title: str
    median: float
    count: int


class ResultModel(Model):
    """The reviews the pair got, and what they add up to, as a share from 0 to 1."""

    needed: int
    reviews: tuple[ReceivedModel, ...]
    criteria: tuple[CriterionScoreModel, ...]
    share: float | None
    override_reason: str | None
    staff_asked: bool


class ReflectionModel(Model):
    """What a member made of the feedback, and one intention for the next session."""

    text: str
    intention: str


class InPairModel(Model):
    """What the two tell each other; a review is None if it is not given or not revealed.

    ``waiting``: whose feedback is missing before both are revealed.
    """

    coaching: ReceivedModel | None
    posture: ReceivedModel | None
    self_assessment: ReceivedModel | None
    revealed: bool
    waiting: tuple[Side, ...]
    my_reflection: ReflectionModel | None
    their_reflection: ReflectionModel | None


class CurrentRubrics(Model):
    """The fingerprints of the rubrics that new reviews go by."""

    coaching: str
    posture: str
    peer: str


class ReviewDeskModel(Model):
    """All that the feedback part shows to a member of a pair.

    Parts that the module does not have are None. ``strings``: the part's words, where asked for.
    """

    role: Literal["mentor", "mentee"]
    ended: bool
    deliverable: DeliverableModel | None
    peers: PeerModel | None
    result: ResultModel | None
    in_pair: InPairModel | None
    rubrics: dict[str, RubricModel]
    current: CurrentRubrics
    strings: Words | None


class ReviewGivenModel(Model):
    """What stands after a review was given."""

    given: ReceivedModel


class TrainedModel(Model):
    """What the author thinks of the example."""

    judgement: JudgementModel
