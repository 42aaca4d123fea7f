"""The use cases of reviews, made of the ports of one request."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import Visitor
from reverse_mentor_xblock.services.reviews.deliverables import Deliverables
from reverse_mentor_xblock.services.reviews.desk import ReviewDesk
from reverse_mentor_xblock.services.reviews.own_reviews import OwnReviews
from reverse_mentor_xblock.services.reviews.pair_ring import PairRing
from reverse_mentor_xblock.services.reviews.party import ReviewParty
from reverse_mentor_xblock.services.reviews.replies import ReviewReplies
from reverse_mentor_xblock.services.reviews.rows import REVIEWS, ReviewRows
from reverse_mentor_xblock.services.reviews.rules import ReviewRules
from reverse_mentor_xblock.services.reviews.staff import ReviewStaff
from reverse_mentor_xblock.services.reviews.writing import ReviewWriting


def review_party(
    wiring: Wiring, visitor: Visitor, pair: KnownPair, rules: ReviewRules
) -> ReviewParty:
    """Return the visitor as a member of one of their pairs in this module's reviews."""
    return ReviewParty(
        visitor=visitor,
        pair=pair,
        block=wiring.block,
        rules=rules,
        own=_own_reviews(wiring, visitor),
        rows=_rows(wiring),
        pairs=_pair_ring(wiring),
        handles=wiring.handles,
        clock=wiring.clock,
    )


def desk_of(wiring: Wiring, party: ReviewParty) -> ReviewDesk:
    """Return the desk at which a member looks at reviews."""
    return ReviewDesk(party, wiring.grades)


def deliverables_of(wiring: Wiring, party: ReviewParty) -> Deliverables:
    """Return what a member hands in with."""
    return Deliverables(party, wiring.events, wiring.filters)


def writing_of(wiring: Wiring, party: ReviewParty) -> ReviewWriting:
    """Return what a member reviews with."""
    return ReviewWriting(party, wiring.events, wiring.filters, wiring.randomness)


def replies_of(wiring: Wiring, party: ReviewParty) -> ReviewReplies:
    """Return what a member replies with."""
    return ReviewReplies(party, wiring.events)


def review_staff(wiring: Wiring, visitor: Visitor, rules: ReviewRules) -> ReviewStaff:
    """Return the desk at which a coordinator looks after this module's reviews."""
    return ReviewStaff(
        own=_own_reviews(wiring, visitor),
        rules=rules,
        rows=_rows(wiring),
        pairs=_pair_ring(wiring),
        events=wiring.events,
        filters=wiring.filters,
        clock=wiring.clock,
        randomness=wiring.randomness,
    )


def _own_reviews(wiring: Wiring, visitor: Visitor) -> OwnReviews:
    return OwnReviews(visitor, wiring.own_row(REVIEWS, visitor), _rows(wiring))


def _rows(wiring: Wiring) -> ReviewRows:
    return ReviewRows(
        wiring.block, wiring.people, wiring.enrollments, wiring.accounts, wiring.cache
    )


def _pair_ring(wiring: Wiring) -> PairRing:
    return PairRing(
        programs=wiring.programs,
        people=wiring.people,
        enrollments=wiring.enrollments,
        teams=wiring.teams,
        cache=wiring.cache,
        block=wiring.block,
        team_set=wiring.pair_book.own_team_set(),
    )
