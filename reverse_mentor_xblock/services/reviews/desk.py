"""What a member of a pair sees of a module's reviews, and what follows from having looked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.core.review.replies import (
    Answer,
    Flag,
    Reflection,
    latest_answer,
    standing_flags,
)
from reverse_mentor_xblock.core.review.review import Review
from reverse_mentor_xblock.services.ports import Grades
from reverse_mentor_xblock.services.reviews.assignments import Assignment, Assignments
from reverse_mentor_xblock.services.reviews.pair_reviews import Written
from reverse_mentor_xblock.services.reviews.party import ReviewParty

Closed = Literal["", "due", "reviewed", "role", "ended"]


@dataclass(frozen=True, slots=True)
class ToReview:
    """A deliverable to review, or that was reviewed. ``given``: by which member, and what."""

    assignment: Assignment
    handle: str
    given: tuple[Role, Review] | None
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class Received:
    """A review that the visitor may see, and what the pair replied."""

    written: Written
    outdated: bool
    """Whether it speaks of an earlier submission."""
    answer: Answer | None
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class ReviewDesk:
    """The visitor looking at the reviews of one of their pairs."""

    party: ReviewParty
    grades: Grades

    def closed(self) -> Closed:
        """Tell why the visitor can't hand in, "" if they can."""
        party, reviews = self.party, self.party.reviews
        if party.pair.my_role not in party.rules.writers:
            return "role"
        if party.pair.status is not PairStatus.ACTIVE:
            return "ended"
        if reviews.received or ReviewKind.COACHING in reviews.in_pair:
            return "reviewed"
        return "due" if party.rules.over(party.clock.now()) else ""

    def to_review(self) -> tuple[ToReview, ...]:
        """Return everything the visitor's pair has, or had, to review."""
        assignments = Assignments(self.party)
        return tuple(
            self._to_review(one, assignments.given(one.pair_id)) for one in assignments.all()
        )

    def received(self) -> tuple[Received, ...]:
        """Return the reviews of what the pair handed in, by others and staff."""
        return tuple(self._received(written) for written in self.party.reviews.counted)

    def in_pair(self, kind: ReviewKind) -> Received | None:
        """Return the feedback of a kind within the pair, if the visitor gave it or may see it."""
        reviews = self.party.reviews
        written = reviews.in_pair.get(kind)
        if written is None:
            return None
        own = written.by == self.party.visitor.person
        shown = own or reviews.revealed(self.party.clock.now())
        return self._received(written) if shown else None

    def reflection(self, role: Role) -> Reflection | None:
        """Return what a member made of the feedback."""
        return self.party.reviews.record(role).reflections.get(self.party.pair_id)

    def can_volunteer(self) -> bool:
        """Tell whether the visitor has done their part, and there is more to review."""
        if not self.party.rules.asks_peers:
            return False
        assignments = Assignments(self.party)
        open_ones = (
            one
            for one in assignments.all()
            if one.deliverable is not None and assignments.given(one.pair_id) is None
        )
        return not any(open_ones) and assignments.next_extra() is not None

    def remember(self) -> None:
        """Note who reviewed the pair, and tell the platform a grade that has changed.

        Writes nothing where nothing has. A grade goes to the person who looks: the platform takes
        none on behalf of another.
        """
        reviewers, share = self.party.reviews.reviewers, self._share()
        before = self.party.own.look()
        if self._noted(before, reviewers, share) == before:
            return

        def note(record: Reviews) -> Reviews:
            return self._noted(record, reviewers, share)

        if share is None or share == before.published:
            self.party.own.change(note)
        else:
            self.party.own.change_with_grade(note, self.grades, share)

    def _share(self) -> float | None:
        share = self.party.reviews.share if self.party.rules.prompt else None
        return None if share is None else round(share, 4)

    def _noted(
        self, record: Reviews, reviewers: tuple[PairId, ...], share: float | None
    ) -> Reviews:
        known = record.reviewers.get(self.party.pair_id, ())
        every = tuple(sorted({*known, *reviewers}))
        if every != known:
            noted = {**record.reviewers, self.party.pair_id: every}
            record = replace(record, reviewers=noted)
        return record if share is None else replace(record, published=share)

    def _to_review(self, assignment: Assignment, given: tuple[Role, Review] | None) -> ToReview:
        answer = None
        if given is not None:
            token, reviews = given[1].token, assignment.reviews
            answer = latest_answer(reviews.record(role).answers.get(token) for role in Role)
        return ToReview(assignment, self.party.handle(assignment.pair_id), given, answer)

    def _received(self, written: Written) -> Received:
        review, records = written.review, [self.party.reviews.record(role) for role in Role]
        handed_in = self.party.reviews.handed_in
        current = handed_in[1].revision if handed_in else 0
        return Received(
            written=written,
            outdated=review.kind.on_deliverable and review.revision < current,
            answer=latest_answer(record.answers.get(review.token) for record in records),
            flags=standing_flags(record.flags.get(review.token) for record in records),
        )
