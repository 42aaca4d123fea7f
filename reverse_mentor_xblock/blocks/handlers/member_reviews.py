"""Deliverables, feedback and reviews, as the members of a pair reach them."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks import review_requests
from reverse_mentor_xblock.blocks.contract.records import ReviewsReceivedModel
from reverse_mentor_xblock.blocks.contract.review import ReviewGivenModel, TrainedModel
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.pages.review_desk import desk_model
from reverse_mentor_xblock.blocks.pages.reviews import judgement_model, review_model
from reverse_mentor_xblock.blocks.requests import OnePair
from reverse_mentor_xblock.blocks.settings.completion import module_completion
from reverse_mentor_xblock.blocks.settings.review_rules import review_rules
from reverse_mentor_xblock.blocks.wiring.reviews import (
    deliverables_of,
    desk_of,
    replies_of,
    review_party,
    writing_of,
)
from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.review.review import Judgement, NothingLeft
from reverse_mentor_xblock.services.reviews.party import ReviewParty

DELIVERABLE_LIMIT = 256 * 1024
"""Bytes: the longest text and links, in a script of three bytes a sign."""


@door(review_requests.OpenDesk, admits=Admits.ENROLLED)
def review_desk(block: Any, visit: Visit[review_requests.OpenDesk]) -> Any:
    """Show what the pair handed in, has to review, and got."""
    return _desk(block, visit, words=visit.body.words)


@door(review_requests.SubmitDeliverable, admits=Admits.ENROLLED, limit=DELIVERABLE_LIMIT)
def submit_deliverable(block: Any, visit: Visit[review_requests.SubmitDeliverable]) -> Any:
    """Hand in a snapshot."""
    party = _party(block, visit, visit.body.pair)
    deliverables_of(visit.wiring, party).submit(visit.body.text, visit.body.made())
    return _desk(block, visit)


@door(review_requests.SubmitReview, admits=Admits.ENROLLED, limit=DELIVERABLE_LIMIT)
def submit_review(block: Any, visit: Visit[review_requests.SubmitReview]) -> Any:
    """Give a review."""
    body = visit.body
    writing = writing_of(visit.wiring, _party(block, visit, body.pair))
    given = writing.give(body.kind, body.handle, body.rubric, body.judgement.judgement())
    return ReviewGivenModel(given=review_model(given)).model_dump(mode="json")


@door(review_requests.Train, admits=Admits.ENROLLED)
def train(block: Any, visit: Visit[review_requests.Train]) -> Any:
    """Answer what the author thinks of the example, to whoever has judged it first."""
    example = review_rules(block).example
    if example is None:
        raise NothingLeft
    if visit.body.points.keys() != example.points.keys():
        raise BadFields("criteria")
    judgement = Judgement(example.points, {}, example.comment)
    return TrainedModel(judgement=judgement_model(judgement)).model_dump(mode="json")


@door(review_requests.Volunteer, admits=Admits.ENROLLED)
def volunteer(block: Any, visit: Visit[review_requests.Volunteer]) -> Any:
    """Ask for one more deliverable to review."""
    writing_of(visit.wiring, _party(block, visit, visit.body.pair)).volunteer()
    return _desk(block, visit)


@door(review_requests.AnswerReview, admits=Admits.ENROLLED)
def answer_review(block: Any, visit: Visit[review_requests.AnswerReview]) -> Any:
    """Say how much a review helped."""
    body = visit.body
    replies = replies_of(visit.wiring, _party(block, visit, body.pair))
    replies.answer(body.review, body.helpful, body.text)
    return _desk(block, visit)


@door(review_requests.FlagReview, admits=Admits.ENROLLED)
def flag_review(block: Any, visit: Visit[review_requests.FlagReview]) -> Any:
    """Ask staff to look at a review, or take that back."""
    body = visit.body
    replies = replies_of(visit.wiring, _party(block, visit, body.pair))
    replies.flag(body.review, body.reason, raised=body.raised)
    return _desk(block, visit)


@door(review_requests.SaveReflection, admits=Admits.ENROLLED)
def save_reflection(block: Any, visit: Visit[review_requests.SaveReflection]) -> Any:
    """Keep what one makes of the feedback."""
    body = visit.body
    replies = replies_of(visit.wiring, _party(block, visit, body.pair))
    replies.reflect(body.text, body.intention)
    return _desk(block, visit)


@door(OnePair, admits=Admits.ENROLLED)
def received_reviews(block: Any, visit: Visit[OnePair]) -> Any:
    """Sum up the reviews that others gave to what the pair handed in. Writes nothing."""
    reviews = _party(block, visit, visit.body.pair).reviews
    handed = bool(reviews.rules.prompt)
    return ReviewsReceivedModel(
        reviews=len(reviews.counted), share=reviews.share if handed else None
    ).model_dump(mode="json")


def _party(block: Any, visit: Visit[Any], pair_id: str) -> ReviewParty:
    pair = visit.wiring.pair_book.pair(visit.visitor, pair_id)
    return review_party(visit.wiring, visit.visitor, pair, review_rules(block))


def _desk(block: Any, visit: Visit[Any], *, words: bool = False) -> Any:
    desk = desk_of(visit.wiring, _party(block, visit, visit.body.pair))
    _done(block, visit, desk.party)
    feedback = bool(block.pair_feedback)
    model = desk_model(desk, visit.wiring.translator, pair_feedback=feedback, words=words)
    return model.model_dump(mode="json")


def _done(block: Any, visit: Visit[Any], party: ReviewParty) -> None:
    """Handing in or reviewing may have been what was missing."""
    if party.pair.status is PairStatus.ACTIVE:
        module_completion(block, visit.wiring, visit.visitor, party.pair).look()
