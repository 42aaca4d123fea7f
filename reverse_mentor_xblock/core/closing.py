"""The end of a program: from its end date on, both sides are asked one closing question."""

from __future__ import annotations

from datetime import datetime, timedelta

from reverse_mentor_xblock.core.errors import ClosingShut
from reverse_mentor_xblock.core.wording import mark as _

QUESTION = _("Looking back: what do you do differently today because of this pair?")
"""Where the author asks nothing else."""

OPEN_FOR = timedelta(days=30)
"""How long an answer can be given and changed."""


def last_moment(ends: datetime) -> datetime:
    """Return until when the question can be answered."""
    return ends + OPEN_FOR


def check_open(ends: datetime | None, now: datetime) -> None:
    """Raise ClosingShut while the program runs, and once the time to answer is over."""
    if ends is None or not ends <= now < last_moment(ends):
        raise ClosingShut
