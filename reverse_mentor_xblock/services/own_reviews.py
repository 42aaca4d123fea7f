"""Writes what the person behind a request says in a module's reviews: their own row, no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.ports import Json, Visitor
from reverse_mentor_xblock.services.review_rows import ReviewRows


@dataclass(frozen=True, slots=True)
class OwnReviews:
    """The visitor's own record."""

    visitor: Visitor
    row: OwnRow
    rows: ReviewRows

    def look(self) -> Reviews:
        """Return the record as the request began with it."""
        return Reviews.from_json(self.row.as_begun())

    def change(self, change: Callable[[Reviews], Reviews]) -> Reviews:
        """Apply a pure change to the record as it stands; return what stands afterwards.

        Whatever ``change`` raises leaves the row as it was. Raises Busy, NotSaved.
        """

        def change_stored(stored: Json) -> Json:
            before = Reviews.from_json(stored)
            after = change(before)
            return stored if after == before else after.to_json()

        record = Reviews.from_json(self.row.change(change_stored))
        self.rows.keep(self.visitor.login, record)
        return record
