"""What a pair shares over all modules: its goals, and its sessions planned and held.

Both are maps by an item's key, on the journey board. An item is a map of its own, so that two
people who change two of its fields at once lose neither change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, cast

from reverse_mentor_xblock.core.board import fields
from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.fields import Fields

MAX_GOALS = 12
"""A pair makes up to three; of what two make at once, without a connection, none is dropped."""

MAX_SESSIONS = 100
MAX_LINE = 300
MAX_MINUTES = 600
MAX_SEQUENCE = 1_000_000

Owner = Literal["both", "mentor", "mentee"]
OWNERS: tuple[Owner, ...] = ("both", "mentor", "mentee")


@dataclass(frozen=True, slots=True)
class Goal:
    """What a pair wants to have reached. ``done`` is when one of them said that it is."""

    key: str
    text: str
    owner: Owner
    due: date | None
    done: datetime | None


@dataclass(frozen=True, slots=True)
class Held:
    """What one of the two logged of a session that took place."""

    at: datetime
    minutes: int
    learnt: str


@dataclass(frozen=True, slots=True)
class Session:
    """A session of a pair: planned, held, or both; or planned and cancelled since.

    ``sequence`` counts the changes of the plan, its cancellation included, as calendars want it.
    """

    key: str
    starts: datetime | None
    minutes: int
    link: str
    topic: str
    sequence: int
    held: Held | None
    cancelled: datetime | None = None


def goals(document: Document) -> tuple[Goal, ...]:
    """Return the goals on a journey board in the order they were made, at most MAX_GOALS.

    Raises BadUpdate for a document that pycrdt can't read.
    """
    items = sorted(_maps(document, "goals"), key=_made)
    found = (_goal(key, item) for key, item in items)
    return tuple(goal for goal in found if goal is not None)[:MAX_GOALS]


def sessions(document: Document) -> tuple[Session, ...]:
    """Return the sessions on a journey board, the earliest first, at most MAX_SESSIONS.

    Raises BadUpdate for a document that pycrdt can't read.
    """
    found = (_session(key, item) for key, item in _maps(document, "sessions"))
    read = [session for session in found if session is not None]
    return tuple(sorted(read, key=_when)[-MAX_SESSIONS:])


def _maps(document: Document, root: str) -> list[tuple[str, Fields]]:
    items = document.items(root).items()
    return [(key, item) for key, item in items if fields.is_key(key) and isinstance(item, Mapping)]


def _goal(key: str, item: Fields) -> Goal | None:
    text = fields.line(item, "text", MAX_LINE)
    if not text:
        return None
    return Goal(
        key=key,
        text=text,
        owner=cast(Owner, fields.choice(item, "owner", OWNERS)),
        due=fields.day(item, "due"),
        done=fields.moment(item, "done"),
    )


def _session(key: str, item: Fields) -> Session | None:
    held = _held(item)
    session = Session(
        key=key,
        starts=fields.moment(item, "starts"),
        minutes=fields.whole(item, "minutes", MAX_MINUTES),
        link=fields.web_address(item, "link"),
        topic=fields.line(item, "topic", MAX_LINE),
        sequence=fields.whole(item, "sequence", MAX_SEQUENCE),
        held=held,
        # what took place was not cancelled, whatever the other of the two said meanwhile
        cancelled=None if held else fields.moment(item, "cancelled"),
    )
    return None if session.starts is None and session.held is None else session


def _held(item: Fields) -> Held | None:
    at = fields.moment(item, "held")
    if at is None:
        return None
    minutes = fields.whole(item, "held_minutes", MAX_MINUTES)
    return Held(at, minutes, fields.line(item, "learnt", MAX_LINE))


def _made(entry: tuple[str, Fields]) -> tuple[str, str]:
    key, item = entry
    made = fields.moment(item, "made")
    return made.isoformat() if made else "", key


def _when(session: Session) -> tuple[datetime, str]:
    moments = (session.held.at if session.held else None, session.starts)
    return next(moment for moment in moments if moment is not None), session.key
