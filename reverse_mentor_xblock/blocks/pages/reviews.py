"""Reviews as the pages show them."""

from __future__ import annotations

from collections.abc import Iterable

from reverse_mentor_xblock.blocks.contract.review import (
    AnswerModel,
    JudgementModel,
    LinkModel,
    ReceivedModel,
    Side,
    SubmissionModel,
)
from reverse_mentor_xblock.blocks.contract.rubric import RubricModel, rubric_model
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.review.default_rubrics import is_default
from reverse_mentor_xblock.core.review.deliverable import Deliverable
from reverse_mentor_xblock.core.review.replies import Answer
from reverse_mentor_xblock.core.review.review import Judgement, Review
from reverse_mentor_xblock.core.review.rubric import Rubric
from reverse_mentor_xblock.services.reviews.desk import Received


def rubric_models(rubrics: Iterable[Rubric], translator: Translator) -> dict[str, RubricModel]:
    """Return rubrics by fingerprint; ours in the reader's language, an author's as it is."""
    return {
        rubric.fingerprint: rubric_model(
            rubric.worded(lambda text: text and translator.text(text))
            if is_default(rubric)
            else rubric
        )
        for rubric in rubrics
    }


def submission_model(deliverable: Deliverable) -> SubmissionModel:
    """Return what was handed in, and nothing of by whom or when."""
    return SubmissionModel(
        text=deliverable.text, links=link_models(deliverable), revision=deliverable.revision
    )


def link_models(deliverable: Deliverable) -> tuple[LinkModel, ...]:
    """Return the links of a deliverable."""
    return tuple(LinkModel(url=link.url, label=link.label) for link in deliverable.links)


def judgement_model(judgement: Judgement) -> JudgementModel:
    """Return what a reviewer says."""
    return JudgementModel(
        points=dict(judgement.points), notes=dict(judgement.notes), comment=judgement.comment
    )


def answer_model(answer: Answer | None) -> AnswerModel | None:
    """Return what the reviewed said."""
    return None if answer is None else AnswerModel(helpful=answer.helpful.value, text=answer.text)


def received_model(received: Received) -> ReceivedModel:
    """Return a review for those it is for."""
    return review_model(
        received.written.review,
        received.answer,
        outdated=received.outdated,
        flagged=bool(received.flags),
    )


def review_model(
    review: Review, answer: Answer | None = None, *, outdated: bool = False, flagged: bool = False
) -> ReceivedModel:
    """Return a review, and nothing of who wrote it or when."""
    return ReceivedModel(
        review=review.token,
        kind=review.kind.value,
        rubric=review.rubric,
        judgement=judgement_model(review.judgement),
        outdated=outdated,
        answer=answer_model(answer),
        flagged=flagged,
    )


def side_of(role: Role, mine: Role) -> Side:
    """Say which of the two a member is, as the reader says it."""
    return "me" if role is mine else "partner"
