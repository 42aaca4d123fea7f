"""The visitor as a member of a pair in a module's reviews: what every use case starts from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from reverse_mentor_xblock.core.errors import PairEnded
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.people import PersonId, Role
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import BlockRef, Clock, Handles, Visitor
from reverse_mentor_xblock.services.reviews.own_reviews import OwnReviews
from reverse_mentor_xblock.services.reviews.pair_reviews import PairReviews
from reverse_mentor_xblock.services.reviews.pair_ring import PairRing
from reverse_mentor_xblock.services.reviews.rows import ReviewRows
from reverse_mentor_xblock.services.reviews.rules import ReviewRules


@dataclass(frozen=True)
class ReviewParty:
    """One of the visitor's pairs, which the server has proved to be theirs, in one module."""

    visitor: Visitor
    pair: KnownPair
    block: BlockRef
    rules: ReviewRules
    own: OwnReviews
    rows: ReviewRows
    pairs: PairRing
    handles: Handles
    clock: Clock

    @property
    def pair_id(self) -> PairId:
        """The pair's id."""
        return self.pair.pair_id

    @property
    def pairing(self) -> Pairing:
        """Who the pair is."""
        me, partner = self.visitor.person, self.pair.partner
        people = (me, partner) if self.pair.my_role is Role.MENTOR else (partner, me)
        return Pairing(self.pair.pair_id, *people)

    @cached_property
    def reviews(self) -> PairReviews:
        """What is known of the pair's own reviews."""
        return self.of(self.pairing)

    def of(self, pairing: Pairing) -> PairReviews:
        """Return what is known of any pair's reviews."""
        return PairReviews(pairing, self.rules, self.rows, self.pairs)

    def person(self, role: Role) -> PersonId:
        """Return the member on one side."""
        return self.pairing.member(role)

    def handle(self, pair_id: PairId) -> str:
        """Return what the visitor knows another pair's deliverable by.

        It differs from reader to reader, so that two who compare theirs learn nothing.
        """
        return self.handles.of("deliverable", str(self.block), self.visitor.person, pair_id)

    def active(self) -> None:
        """Raise PairEnded unless the pair goes on."""
        if self.pair.status is not PairStatus.ACTIVE:
            raise PairEnded(self.pair_id)
