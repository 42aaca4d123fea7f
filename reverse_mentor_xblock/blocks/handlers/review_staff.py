"""Reviews, as the coordinators of a program look after them."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks import review_requests
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.pages.review_staff import staff_changed, staff_desk
from reverse_mentor_xblock.blocks.settings.review_rules import review_rules
from reverse_mentor_xblock.blocks.wiring.reviews import review_staff
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.services.reviews.staff import ReviewStaff


@door(review_requests.OpenStaffDesk, admits=Admits.COORDINATOR)
def staff_reviews(block: Any, visit: Visit[review_requests.OpenStaffDesk]) -> Any:
    """Show some pairs with all their reviews."""
    staff = _staff(block, visit)
    return staff_desk(staff, visit.body.after, visit.wiring.translator, words=visit.body.words)


@door(review_requests.HideReview, admits=Admits.COORDINATOR)
def hide_review(block: Any, visit: Visit[review_requests.HideReview]) -> Any:
    """Hide a review, or give it back."""
    staff, body = _staff(block, visit), visit.body
    pair = staff.hide(PairId(body.pair), body.review, body.reason, hidden=body.hidden)
    return staff_changed(staff, pair, visit.wiring.translator)


@door(review_requests.OverrideScore, admits=Admits.COORDINATOR)
def override_score(block: Any, visit: Visit[review_requests.OverrideScore]) -> Any:
    """Set a pair's score."""
    staff, body = _staff(block, visit), visit.body
    pair = staff.override(PairId(body.pair), body.share, body.reason)
    return staff_changed(staff, pair, visit.wiring.translator)


@door(review_requests.StaffReview, admits=Admits.COORDINATOR)
def write_staff_review(block: Any, visit: Visit[review_requests.StaffReview]) -> Any:
    """Review a deliverable as staff."""
    staff, body = _staff(block, visit), visit.body
    pair = staff.review(PairId(body.pair), body.rubric, body.judgement.judgement())
    return staff_changed(staff, pair, visit.wiring.translator)


def _staff(block: Any, visit: Visit[Any]) -> ReviewStaff:
    return review_staff(visit.wiring, visit.visitor, review_rules(block))
