"""What a module's reviews hold of a person, for the file that they take away.

Reviews across pairs are anonymous, and an id of a pair can tell who it is: that of a team is made
of ids which anybody can try. So in the file other pairs go by handles, as they do on every page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from reverse_mentor_xblock.blocks.pages.reviews import answer_model, judgement_model
from reverse_mentor_xblock.blocks.settings.review_rules import review_rules
from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.blocks.wiring.reviews import desk_of, review_party
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.core.review.replies import Answer
from reverse_mentor_xblock.core.review.review import Review
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import Json, Visitor
from reverse_mentor_xblock.services.reviews.desk import Received, ReviewDesk


def own_reviews_data(
    stored: Json, own: Collection[PairId], wiring: Wiring, visitor: Visitor
) -> Json:
    """Return what a person wrote. ``own``: the ids of their own pairs, which stay as they are."""

    def named(pair_id: PairId) -> PairId:
        if pair_id in own:
            return pair_id
        parts = ("deliverable", str(wiring.block), visitor.person, pair_id)
        return PairId(wiring.handles.of(*parts))

    record = Reviews.from_json(stored)
    given = [replace(review, pair=named(review.pair)) for review in record.given.values()]
    shown = replace(
        record,
        given={review.key: review for review in given},
        volunteered=tuple(map(named, record.volunteered)),
        reviewers={},
    )
    return shown.to_json()


def feedback_data(
    block: Any, wiring: Wiring, visitor: Visitor, pair: KnownPair
) -> dict[str, Json] | None:
    """Return what others wrote that is about a person, as far as they may see it; None for nothing.

    Writes nothing, unlike opening the feedback part.
    """
    desk = desk_of(wiring, review_party(wiring, visitor, pair, review_rules(block)))
    override = desk.party.reviews.override
    told: dict[str, Json] = {
        "received": [_review(one) for one in _received(desk)],
        "answers": [_answer(review, said) for review, said in _answers(desk)],
        "score_set_by_staff": [override.score, override.reason] if override else None,
    }
    return {"pair": pair.pair_id, **told} if any(told.values()) else None


def _received(desk: ReviewDesk) -> Iterator[Received]:
    yield from desk.received()
    for one in filter(None, map(desk.in_pair, ReviewKind)):
        if one.written.by != desk.party.visitor.person:
            yield one


def _answers(desk: ReviewDesk) -> Iterator[tuple[Review, Answer]]:
    """Yield what was answered to the visitor's own reviews."""
    mine = desk.party.pair.my_role
    for one in desk.to_review():
        if one.given is not None and one.given[0] is mine and one.answer is not None:
            yield one.given[1], one.answer
    for received in filter(None, map(desk.in_pair, ReviewKind)):
        if received.written.by == desk.party.visitor.person and received.answer is not None:
            yield received.written.review, received.answer


def _review(received: Received) -> Json:
    written = received.written
    return {
        "kind": written.review.kind.value,
        **judgement_model(written.review.judgement).model_dump(mode="json"),
        "rubric": written.rubric.to_json(),
    }


def _answer(review: Review, answer: Answer) -> Json:
    model = answer_model(answer)
    return {"review": review.token, **(model.model_dump(mode="json") if model else {})}
