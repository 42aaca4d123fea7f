"""Reviews as staff see them: by logins, with all that learners don't see."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.contract.review_staff import (
    StaffChangedModel,
    StaffDeskModel,
    StaffFlagModel,
    StaffPairModel,
    StaffReviewModel,
)
from reverse_mentor_xblock.blocks.pages.reviews import (
    judgement_model,
    rubric_models,
    submission_model,
)
from reverse_mentor_xblock.blocks.wording.review import review_words
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.services.reviews.pair_reviews import PairReviews, Written
from reverse_mentor_xblock.services.reviews.staff import ReviewStaff


def staff_desk(staff: ReviewStaff, after: int, translator: Translator, *, words: bool) -> Any:
    """Return some pairs, as JSON."""
    page, rubric = staff.page(after), staff.rules.rubric(ReviewKind.PEER)
    rubrics = [rubric, *(one.rubric for pair in page.pairs for one in pair.received)]
    return StaffDeskModel(
        pairs=tuple(_pair(staff, pair) for pair in page.pairs),
        after=page.after,
        total=page.total,
        rubrics=rubric_models(rubrics, translator),
        peer_rubric=rubric.fingerprint,
        graded=staff.rules.asks_peers,
        strings=review_words(translator) if words else None,
    ).model_dump(mode="json")


def staff_changed(staff: ReviewStaff, pair: PairReviews, translator: Translator) -> Any:
    """Return one pair, as JSON."""
    return StaffChangedModel(
        pair=_pair(staff, pair),
        rubrics=rubric_models((one.rubric for one in pair.received), translator),
    ).model_dump(mode="json")


def _pair(staff: ReviewStaff, pair: PairReviews) -> StaffPairModel:
    handed_in, override = pair.handed_in, pair.override
    return StaffPairModel(
        pair=pair.pair_id,
        mentor=staff.rows.login(pair.pairing.member(Role.MENTOR)),
        mentee=staff.rows.login(pair.pairing.member(Role.MENTEE)),
        submission=submission_model(handed_in[1]) if handed_in else None,
        submitted_at=handed_in[1].at if handed_in else None,
        needed=pair.needed,
        reviews=tuple(_review(staff, pair, one) for one in pair.received),
        share=pair.share,
        override=override.score if override else None,
        override_reason=override.reason if override else "",
        staff_asked=pair.staff_asked(staff.clock.now()),
    )


def _review(staff: ReviewStaff, pair: PairReviews, written: Written) -> StaffReviewModel:
    token = written.review.token
    hiding = pair.staff.hidings.get(token)
    hidden = hiding is not None and hiding.hidden
    return StaffReviewModel(
        review=token,
        kind=written.review.kind.value,
        by=staff.rows.login(written.by) if written.by else "",
        rubric=written.review.rubric,
        judgement=judgement_model(written.review.judgement),
        hidden=hidden,
        hidden_reason=hiding.reason if hiding is not None and hidden else "",
        flags=tuple(StaffFlagModel(reason=flag.reason) for flag in staff.flags(pair, token)),
    )
