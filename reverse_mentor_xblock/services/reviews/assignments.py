"""What a person is asked to review, and may: always proved by the server, never by names sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.review.deliverable import Deliverable
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.patience import STAFF_AFTER
from reverse_mentor_xblock.core.review.review import NotAssigned, Review
from reverse_mentor_xblock.core.review.ring import turn_of
from reverse_mentor_xblock.services.reviews.pair_reviews import PairReviews
from reverse_mentor_xblock.services.reviews.party import ReviewParty


class Why(StrEnum):
    """Why a pair has another's deliverable to review."""

    RING = "ring"
    """It is one of the k before them."""
    LATE = "late"
    """Others have not reviewed it in time."""
    EXTRA = "extra"
    """The visitor asked for one more."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """Another pair, whose deliverable the visitor may review."""

    reviews: PairReviews
    why: Why
    mine: bool
    """Whether it is the visitor's turn. If it isn't they may step in."""

    @property
    def pair_id(self) -> PairId:
        """The other pair."""
        return self.reviews.pair_id

    @property
    def deliverable(self) -> Deliverable | None:
        """What it handed in; None while the visitor has nothing to do but wait."""
        handed_in = self.reviews.handed_in
        return handed_in[1] if handed_in else None


@dataclass(frozen=True, slots=True)
class Assignments:
    """Everything the visitor may review with one of their pairs."""

    party: ReviewParty

    def all(self) -> tuple[Assignment, ...]:
        """Return the pairs to review: the ring's, those offered because others are late, extras."""
        if not self.party.rules.asks_peers:
            return ()
        return (*self._ring(), *self._others())

    def find(self, handle: str) -> Assignment:
        """Return the assignment of a handle, at the price of as few rows as can be.

        Raises NotAssigned.
        """
        if self.party.rules.asks_peers:
            for found in (*self._ring(), *self._others(handle)):
                if self.party.handle(found.pair_id) == handle:
                    return found
        raise NotAssigned

    def given(self, pair_id: PairId) -> tuple[Role, Review] | None:
        """Return the review that the visitor's pair gave another, the visitor's own first."""
        mine = self.party.pair.my_role
        for role in (mine, mine.other):
            review = self.party.reviews.record(role).review(ReviewKind.PEER, pair_id)
            if review is not None:
                return role, review
        return None

    def next_extra(self) -> PairId | None:
        """Return whom a volunteer should review: of those near, who has the fewest reviews."""
        taken = {assignment.pair_id for assignment in self.all()}
        near = [
            self.party.of(pairing)
            for pairing in self._reviewed
            if pairing.pair_id not in taken and not pairing.includes(self.party.visitor.person)
        ]
        open_ones = [
            one for one in near if one.handed_in is not None and self.given(one.pair_id) is None
        ]
        fewest = min(open_ones, key=lambda one: len(one.counted), default=None)
        return fewest.pair_id if fewest is not None else None

    @property
    def _reviewed(self) -> tuple[Pairing, ...]:
        return self.party.reviews.circle.reviewed

    def _ring(self) -> Iterator[Assignment]:
        pairing, visitor = self.party.pairing, self.party.visitor.person
        for nth, other in enumerate(self._reviewed[: self.party.rules.reviews]):
            if not other.includes(visitor):
                turn = turn_of(pairing, other, nth)
                yield Assignment(self.party.of(other), Why.RING, mine=turn == visitor)

    def _others(self, handle: str | None = None) -> Iterator[Assignment]:
        first = self.party.rules.reviews
        record = self.party.reviews.record(self.party.pair.my_role)
        for nth, other in enumerate(self._reviewed[first:], start=first):
            if other.includes(self.party.visitor.person):
                continue
            if handle is not None and self.party.handle(other.pair_id) != handle:
                continue
            if other.pair_id in record.volunteered or self.given(other.pair_id) is not None:
                yield Assignment(self.party.of(other), Why.EXTRA, mine=True)
            elif nth < first * (1 + STAFF_AFTER):
                yield from self._late(other, nth)

    def _late(self, other: Pairing, nth: int) -> Iterator[Assignment]:
        reviews = self.party.of(other)
        if nth < reviews.asked(self.party.clock.now()):
            yield Assignment(reviews, Why.LATE, mine=True)
