"""What stays of a person's part in reviews once they have erased it."""

from __future__ import annotations

from dataclasses import replace

from reverse_mentor_xblock.core.review.record import Reviews


def erased(reviews: Reviews) -> Reviews:
    """Keep the points one gave to others, whose results rest on them, and none of one's words.

    What one did as the course's staff stays too: it belongs to the people it was about.
    """
    given = {
        key: replace(review, judgement=replace(review.judgement, notes={}, comment=""))
        for key, review in reviews.given.items()
    }
    return Reviews(given=given, rubrics=reviews.rubrics, staff=reviews.staff)
