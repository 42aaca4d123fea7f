"""When somebody is late: who is asked next, so that nobody waits for ever.

A deliverable is for the next k pairs on the ring. While it lacks reviews, every ``days`` without
enough of them the k pairs after those are offered it, too, and in the end staff. Time alone decides
that: it makes no difference who is late, or whether the pairs asked still exist.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

STAFF_AFTER = 2
"""So many times the days have to pass before staff are asked, where there are other pairs."""


@dataclass(frozen=True, slots=True)
class Patience:
    """A module's rule of waiting. ``reviews``: k, how many a deliverable is to have."""

    reviews: int
    days: int
    due: datetime | None = None

    def needed(self, others: int) -> int:
        """Return how many reviews a deliverable waits for: k, or as many as there are others.

        Where there is nobody else, one, by staff.
        """
        return max(1, min(self.reviews, others))

    def asked(self, submitted: datetime, now: datetime, *, have: int, others: int) -> int:
        """Return how many of the next pairs on the ring have a deliverable to review.

        ``have``: the reviews it has. Those after the first k are offered it only while it lacks
        some; who is among the first k may review it in any case.
        """
        if have >= self.needed(others):
            return min(self.reviews, others)
        return min(others, self.reviews * (1 + self._waited(submitted, now)))

    def staff_asked(self, submitted: datetime, now: datetime, *, have: int, others: int) -> bool:
        """Tell whether staff are to review a deliverable, so that it gets what it waits for."""
        if have >= self.needed(others):
            return False
        begin = submitted if self.due is None else max(submitted, self.due)
        return not others or self._waited(begin, now) >= STAFF_AFTER

    def _waited(self, since: datetime, now: datetime) -> int:
        """Return how often the days have passed."""
        return max(0, (now - since) // timedelta(days=max(1, self.days)))
