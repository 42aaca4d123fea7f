"""A coordinator looks after a module's reviews. Only their own row is ever written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.board.replica import timestamp
from reverse_mentor_xblock.core.errors import BadFields, NotYourPair, WrongRole
from reverse_mentor_xblock.core.pairing import text
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.quality import check_comment
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.core.review.replies import Flag, standing_flags
from reverse_mentor_xblock.core.review.review import (
    AlreadyGiven,
    Judgement,
    NoSuchReview,
    NothingHandedIn,
    Review,
    RubricChanged,
    checked_judgement,
)
from reverse_mentor_xblock.core.review.staff_words import Hiding, Override
from reverse_mentor_xblock.services.hook_ports import Events, Filters
from reverse_mentor_xblock.services.ports import Clock, Randomness
from reverse_mentor_xblock.services.reviews.own_reviews import OwnReviews
from reverse_mentor_xblock.services.reviews.pair_reviews import PairReviews
from reverse_mentor_xblock.services.reviews.pair_ring import PairRing
from reverse_mentor_xblock.services.reviews.rows import ReviewRows
from reverse_mentor_xblock.services.reviews.rules import ReviewRules

PAGE = 20
"""Pairs looked at in one request: some ten rows each, before the cache knows them."""


@dataclass(frozen=True, slots=True)
class StaffPage:
    """Some pairs of the module, where to go on (None at the end), and how many there are."""

    pairs: tuple[PairReviews, ...]
    after: int | None
    total: int


@dataclass(frozen=True, slots=True)
class ReviewStaff:
    """A coordinator of the program, at work in one module.

    A pair of their own is left to others: they would learn who reviewed them, and judge themselves.
    """

    own: OwnReviews
    rules: ReviewRules
    rows: ReviewRows
    pairs: PairRing
    events: Events
    filters: Filters
    clock: Clock
    randomness: Randomness

    def page(self, after: int) -> StaffPage:
        """Return the next pairs on the ring, counted from 0."""
        pairings = [one for one in self.pairs.ring().pairings if not self._is_own(one)]
        some = tuple(self._of(pairing) for pairing in pairings[after : after + PAGE])
        further = after + PAGE
        return StaffPage(some, further if further < len(pairings) else None, len(pairings))

    def flags(self, reviews: PairReviews, token: str) -> tuple[Flag, ...]:
        """Return what a pair has against a review."""
        return standing_flags(reviews.record(role).flags.get(token) for role in Role)

    def hide(self, pair_id: PairId, token: str, reason: str, *, hidden: bool) -> PairReviews:
        """Take a review from its readers and out of the score, or give it back.

        Raises NotYourPair, WrongRole, NoSuchReview, BadFields without a reason to hide it.
        """
        reviews = self._pair(pair_id)
        if token not in {one.review.token for one in reviews.received}:
            raise NoSuchReview
        made = Hiding(hidden, _reason(reason) if hidden else "", self._now())

        def change(record: Reviews) -> Reviews:
            words = record.staff
            return replace(record, staff=replace(words, hidings={**words.hidings, token: made}))

        if reviews.staff.hides(token) is not hidden:
            self.own.change(change)
        return self._pair(pair_id)

    def override(self, pair_id: PairId, score: float | None, reason: str) -> PairReviews:
        """Set a pair's score from 0 to 1, whatever its reviews say; None lifts that.

        Raises NotYourPair, WrongRole, BadFields without a reason to set one.
        """
        reviews = self._pair(pair_id)
        made = Override(score, _reason(reason) if score is not None else "", self._now())
        before = reviews.override
        if (before and (before.score, before.reason)) != (
            (made.score, made.reason) if score is not None else None
        ):
            self.own.change(lambda record: _overridden(record, pair_id, made))
        return self._pair(pair_id)

    def review(self, pair_id: PairId, rubric: str, judgement: Judgement) -> PairReviews:
        """Review a deliverable, as one of its reviews.

        Raises NotYourPair, WrongRole, NothingHandedIn, RubricChanged, BadFields, AlreadyGiven,
        Stopped, and what ``check_comment`` raises.
        """
        reviews = self._pair(pair_id)
        if reviews.handed_in is None:
            raise NothingHandedIn
        current = self.rules.rubric(ReviewKind.STAFF)
        if current.fingerprint != rubric:
            raise RubricChanged
        checked = checked_judgement(judgement, current)
        deliverable = reviews.handed_in[1]
        check_comment(checked.comment, example="", own=(), text=deliverable.text)
        told = {"pair": pair_id, "kind": ReviewKind.STAFF.value}
        self.filters.allow("review_submission_requested", {**told, "texts": list(checked.texts)})
        token, at = self.randomness.token(), self._now()
        kind, revision = ReviewKind.STAFF, deliverable.revision
        made = Review(token, kind, pair_id, rubric, checked, revision, at)

        def change(record: Reviews) -> Reviews:
            before = record.given.get(made.key)
            if before is not None and before.judgement != checked:
                raise AlreadyGiven
            return record if before is not None else record.with_review(made, current)

        if self.own.change(change).given[made.key].token == token:
            self.events.publish("review.submitted", told)
        return self._pair(pair_id)

    def _pair(self, pair_id: PairId) -> PairReviews:
        pairing = self.pairs.ring().pairing(pair_id)
        if pairing is None:
            raise NotYourPair(pair_id)
        if self._is_own(pairing):
            raise WrongRole("their own pair")
        return self._of(pairing)

    def _is_own(self, pairing: Pairing) -> bool:
        return pairing.includes(self.own.visitor.person)

    def _of(self, pairing: Pairing) -> PairReviews:
        return PairReviews(pairing, self.rules, self.rows, self.pairs)

    def _now(self) -> str:
        return timestamp(self.clock.now())


def _overridden(record: Reviews, pair_id: PairId, made: Override) -> Reviews:
    words = record.staff
    return replace(record, staff=replace(words, overrides={**words.overrides, pair_id: made}))


def _reason(words: str) -> str:
    said = text.reason(words)
    if not said:
        raise BadFields("a reason is needed")
    return said
