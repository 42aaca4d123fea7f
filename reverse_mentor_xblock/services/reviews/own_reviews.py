"""Writes what the person behind a request says in a module's reviews: their own row, no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.ports import Grades, Json, Visitor
from reverse_mentor_xblock.services.reviews.rows import ReviewRows


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
        return self._kept(self.row.change(_stored(change)))

    def change_with_grade(
        self, change: Callable[[Reviews], Reviews], grades: Grades, share: float
    ) -> Reviews:
        """Publish a grade, then change the record as ``change`` does.

        Both under one lock: to set a grade the platform reads the person's whole row and writes it
        back, and with it what another request saved in between
        (``set_score`` in ``lms/djangoapps/courseware/model_data.py``). The grade goes first, so
        that one which could not be published is not taken for published.
        """
        publish = partial(grades.publish, share)
        return self._kept(self.row.change(_stored(change), first=publish))

    def _kept(self, stored: Json) -> Reviews:
        record = Reviews.from_json(stored)
        self.rows.keep(self.visitor.login, record)
        return record


def _stored(change: Callable[[Reviews], Reviews]) -> Callable[[Json], Json]:
    def change_stored(stored: Json) -> Json:
        before = Reviews.from_json(stored)
        after = change(before)
        return stored if after == before else after.to_json()

    return change_stored
