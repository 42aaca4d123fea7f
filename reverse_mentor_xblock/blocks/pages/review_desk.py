"""The feedback part as a member of a pair sees it."""

from __future__ import annotations

from collections.abc import Iterator

from reverse_mentor_xblock.blocks.contract.review import (
    CriterionScoreModel,
    CurrentRubrics,
    DeliverableModel,
    InPairModel,
    OwnSubmissionModel,
    PeerModel,
    ReceivedModel,
    ReflectionModel,
    ResultModel,
    ReviewDeskModel,
    Side,
    SubmissionModel,
    ToReviewModel,
)
from reverse_mentor_xblock.blocks.pages.reviews import (
    link_models,
    received_model,
    review_model,
    rubric_models,
    side_of,
    submission_model,
)
from reverse_mentor_xblock.blocks.wording.review import review_words
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.replies import Reflection
from reverse_mentor_xblock.core.review.rubric import Rubric
from reverse_mentor_xblock.services.reviews.desk import ReviewDesk, ToReview


def desk_model(
    desk: ReviewDesk, translator: Translator, *, pair_feedback: bool, words: bool
) -> ReviewDeskModel:
    """Return all that the visitor may see. ``pair_feedback``: if the two review each other."""
    desk.remember()
    party = desk.party
    handed = bool(party.rules.prompt)
    to_review = desk.to_review()
    return ReviewDeskModel(
        role=party.pair.my_role.value,
        ended=party.pair.status is not PairStatus.ACTIVE,
        deliverable=_deliverable(desk) if handed else None,
        peers=_peers(desk, to_review) if party.rules.asks_peers else None,
        result=_result(desk, translator) if handed else None,
        in_pair=_in_pair(desk) if pair_feedback else None,
        rubrics=rubric_models(_rubrics(desk, to_review), translator),
        current=CurrentRubrics(
            coaching=party.rules.rubric(ReviewKind.COACHING).fingerprint,
            posture=party.rules.rubric(ReviewKind.POSTURE).fingerprint,
            peer=party.rules.rubric(ReviewKind.PEER).fingerprint,
        ),
        strings=review_words(translator) if words else None,
    )


def _deliverable(desk: ReviewDesk) -> DeliverableModel:
    rules, handed_in = desk.party.rules, desk.party.reviews.handed_in
    return DeliverableModel(
        prompt=rules.prompt,
        by="pair" if rules.by == "pair" else "mentee",
        due=rules.due.isoformat() if rules.due else None,
        closed=desk.closed(),
        submitted=None
        if handed_in is None
        else OwnSubmissionModel(
            text=handed_in[1].text,
            links=link_models(handed_in[1]),
            revision=handed_in[1].revision,
            by=side_of(handed_in[0], desk.party.pair.my_role),
            at=handed_in[1].at,
        ),
    )


def _peers(desk: ReviewDesk, to_review: tuple[ToReview, ...]) -> PeerModel:
    example = desk.party.rules.example
    return PeerModel(
        wanted=desk.party.rules.reviews,
        others=desk.party.reviews.circle.others,
        to_review=tuple(_to_review(one, desk.party.pair.my_role) for one in to_review),
        can_volunteer=desk.can_volunteer(),
        example=SubmissionModel(text=example.text, links=(), revision=1) if example else None,
    )


def _to_review(one: ToReview, mine: Role) -> ToReviewModel:
    deliverable, given = one.assignment.deliverable, one.given
    return ToReviewModel(
        handle=one.handle,
        why=one.assignment.why.value,
        turn="me" if one.assignment.mine else "partner",
        submission=submission_model(deliverable) if deliverable else None,
        given=review_model(given[1], one.answer) if given else None,
        given_by=side_of(given[0], mine) if given else None,
    )


def _result(desk: ReviewDesk, translator: Translator) -> ResultModel:
    reviews = desk.party.reviews
    override, score = reviews.override, reviews.score
    by_id = {
        one.id: one
        for rubric in rubric_models((w.rubric for w in reviews.counted), translator).values()
        for one in rubric.criteria
    }
    return ResultModel(
        needed=reviews.needed if desk.party.rules.asks_peers else 0,
        reviews=tuple(received_model(one) for one in desk.received()),
        criteria=tuple(
            CriterionScoreModel(
                title=by_id[one.criterion.id].title, median=one.median, count=one.count
            )
            for one in score.criteria
        ),
        share=reviews.share,
        override_reason=override.reason if override else None,
        staff_asked=desk.party.rules.asks_peers and reviews.staff_asked(desk.party.clock.now()),
    )


def _in_pair(desk: ReviewDesk) -> InPairModel:
    mine = desk.party.pair.my_role
    return InPairModel(
        coaching=_feedback(desk, ReviewKind.COACHING),
        posture=_feedback(desk, ReviewKind.POSTURE),
        self_assessment=_feedback(desk, ReviewKind.SELF),
        revealed=desk.party.reviews.revealed(desk.party.clock.now()),
        waiting=tuple(_waiting(desk)),
        my_reflection=_reflection(desk.reflection(mine)),
        their_reflection=_reflection(desk.reflection(mine.other)),
    )


def _waiting(desk: ReviewDesk) -> Iterator[Side]:
    """Yield whose feedback is missing: it tells that, and nothing of what the other one said."""
    reviews, mine = desk.party.reviews, desk.party.pair.my_role
    mentors = ReviewKind.COACHING if reviews.handed_in is not None else ReviewKind.SELF
    for kind, role in ((mentors, Role.MENTOR), (ReviewKind.POSTURE, Role.MENTEE)):
        if kind not in reviews.in_pair:
            yield side_of(role, mine)


def _feedback(desk: ReviewDesk, kind: ReviewKind) -> ReceivedModel | None:
    received = desk.in_pair(kind)
    return received_model(received) if received else None


def _reflection(reflection: Reflection | None) -> ReflectionModel | None:
    if reflection is None:
        return None
    return ReflectionModel(text=reflection.text, intention=reflection.intention)


def _rubrics(desk: ReviewDesk, to_review: tuple[ToReview, ...]) -> Iterator[Rubric]:
    """Yield every rubric that something on the desk goes by."""
    party = desk.party
    yield from party.rules.rubrics.values()
    yield from (one.written.rubric for one in desk.received())
    yield from (one.rubric for one in party.reviews.in_pair.values())
    for one in to_review:
        if one.given is not None:
            role, review = one.given
            rubric = party.reviews.record(role).rubrics.get(review.rubric)
            if rubric is not None:
                yield rubric
