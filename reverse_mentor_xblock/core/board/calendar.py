"""A planned session as an entry of a calendar (RFC 5545), without anybody's address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from reverse_mentor_xblock.core.board.journey import Session
from reverse_mentor_xblock.core.errors import NoSession

USUAL_MINUTES = 60


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One entry. ``uid`` names it for good, ``sequence`` counts its changes.

    ``cancelled``: it is to go from where it stands.
    """

    uid: str
    sequence: int
    starts: datetime
    minutes: int
    title: str
    description: str
    link: str
    written: datetime
    cancelled: bool


def calendar_event(
    session: Session, title: str, *, journey: str, written: datetime
) -> CalendarEvent:
    """Return the entry of a session. ``journey`` names the board: no two have a session in common.

    Raises NoSession for one that has no time.
    """
    if session.starts is None:
        raise NoSession(session.key)
    return CalendarEvent(
        uid=f"{_digest(journey, session.key)}@reverse-mentor",
        sequence=session.sequence,
        starts=session.starts,
        minutes=session.minutes or USUAL_MINUTES,
        title=title,
        description=session.topic,
        link=session.link,
        written=written,
        cancelled=session.cancelled is not None,
    )


def _digest(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()[:32]
