"""Gives reviews."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.board.replica import timestamp
from reverse_mentor_xblock.core.errors import WrongRole
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.quality import check_comment
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.core.review.review import (
    AlreadyGiven,
    Judgement,
    NothingHandedIn,
    NothingLeft,
    Review,
    RubricChanged,
    checked_judgement,
)
from reverse_mentor_xblock.core.review.rubric import Rubric
from reverse_mentor_xblock.services.hook_ports import Events, Filters
from reverse_mentor_xblock.services.ports import Randomness
from reverse_mentor_xblock.services.reviews.assignments import Assignments
from reverse_mentor_xblock.services.reviews.pair_reviews import PairReviews
from reverse_mentor_xblock.services.reviews.party import ReviewParty

_GIVEN_BY = {
    ReviewKind.COACHING: Role.MENTOR,
    ReviewKind.SELF: Role.MENTOR,
    ReviewKind.POSTURE: Role.MENTEE,
}
_IN_WORDS = {ReviewKind.COACHING, ReviewKind.PEER, ReviewKind.STAFF}
"""Kinds that help by their words; posture is told by points, words are welcome."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a review is about."""

    pair: PairId
    revision: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReviewWriting:
    """The visitor giving reviews as a member of one of their pairs."""

    party: ReviewParty
    events: Events
    filters: Filters
    randomness: Randomness

    def give(self, kind: ReviewKind, handle: str, rubric: str, judgement: Judgement) -> Review:
        """Give a review; the same one again changes nothing. Returns what stands.

        ``rubric``: the fingerprint of the one that was shown. Feedback within the pair may be given
        anew until it is revealed. Raises WrongRole, PairEnded, NotAssigned, NothingHandedIn,
        RubricChanged, BadFields, AlreadyGiven, Stopped, and what ``check_comment`` raises.
        """
        subject = self._subject(kind, handle)
        current = self.party.rules.rubric(kind)
        if current.fingerprint != rubric:
            raise RubricChanged
        checked = checked_judgement(judgement, current)
        if kind in _IN_WORDS:
            self._check_words(subject, kind, checked)
        told = {"pair": subject.pair, "kind": kind.value}
        self.filters.allow("review_submission_requested", {**told, "texts": list(checked.texts)})
        made = Review(
            token=self.randomness.token(),
            kind=kind,
            pair=subject.pair,
            rubric=rubric,
            judgement=checked,
            revision=subject.revision,
            at=timestamp(self.party.clock.now()),
        )
        review, is_new = self._save(made, current)
        if is_new:
            self.events.publish("review.submitted", told)
        return review

    def volunteer(self) -> None:
        """Ask for one more deliverable to review. Raises PairEnded, NothingLeft."""
        self.party.active()
        pair_id = Assignments(self.party).next_extra() if self.party.rules.asks_peers else None
        if pair_id is None:
            raise NothingLeft
        self.party.own.change(
            lambda record: (
                record
                if pair_id in record.volunteered
                else replace(record, volunteered=(*record.volunteered, pair_id))
            )
        )

    def _subject(self, kind: ReviewKind, handle: str) -> Subject:
        if kind is ReviewKind.STAFF or _GIVEN_BY.get(kind) is self.party.pair.my_role.other:
            raise WrongRole
        self.party.active()
        if kind is ReviewKind.PEER:
            return self._other_pair(handle)
        if kind is ReviewKind.COACHING:
            return _subject_of(self.party.reviews)
        handed_in = self.party.reviews.handed_in
        return Subject(self.party.pair_id, handed_in[1].revision if handed_in else 0)

    def _other_pair(self, handle: str) -> Subject:
        assignments = Assignments(self.party)
        reviews = assignments.find(handle).reviews
        given = assignments.given(reviews.pair_id)
        if given is not None and given[0] is not self.party.pair.my_role:
            # One review a pair: the partner was first.
            raise AlreadyGiven
        return _subject_of(reviews)

    def _check_words(self, subject: Subject, kind: ReviewKind, judgement: Judgement) -> None:
        example = self.party.rules.example
        others = self.party.own.look().given.values()
        check_comment(
            judgement.comment,
            example=example.comment if example else "",
            own=[
                one.judgement.comment
                for one in others
                if (one.pair, one.kind) != (subject.pair, kind)
            ],
            text=subject.text,
        )

    def _save(self, made: Review, rubric: Rubric) -> tuple[Review, bool]:
        """Return what stands, and whether that is anything new: a double click is not."""
        wrote: list[bool] = []
        fixed = not made.kind.in_pair or self.party.reviews.revealed(self.party.clock.now())

        def change(record: Reviews) -> Reviews:
            before = record.given.get(made.key)
            same = before and (before.judgement, before.rubric) == (made.judgement, made.rubric)
            wrote.append(not same)
            if before is None:
                return record.with_review(made, rubric)
            if same:
                return record
            if fixed:
                raise AlreadyGiven
            return record.with_review(replace(made, token=before.token), rubric)

        return self.party.own.change(change).given[made.key], wrote[-1]


def _subject_of(reviews: PairReviews) -> Subject:
    if reviews.handed_in is None:
        raise NothingHandedIn
    _role, deliverable = reviews.handed_in
    return Subject(reviews.pair_id, deliverable.revision, deliverable.text)
