"""Plain values that one of two browsers wrote into a board: well formed, bounded, or absent.

A board's content is checked by nobody when it is stored: the server merges operations, it doesn't
read them. So whoever reads it takes what fits and ignores the rest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from math import isfinite
from urllib.parse import urlsplit

from reverse_mentor_xblock.core.pairing.text import one_line

Fields = Mapping[str, object]

MAX_ADDRESS = 1000

_KEY = re.compile(r"[A-Za-z0-9_-]{1,40}")
_NO_ADDRESS = re.compile(r"[\s\\\x00-\x1f\x7f]")
_EARLIEST, _LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def is_key(text: str) -> bool:
    """Tell whether this names an item: what our own pages make, and what is safe in any place."""
    return _KEY.fullmatch(text) is not None


def line(fields: Fields, name: str, limit: int) -> str:
    """Return one line of at most ``limit`` characters, cut off there; "" for anything else."""
    value = fields.get(name)
    return one_line(value)[:limit].rstrip() if isinstance(value, str) else ""


def choice(fields: Fields, name: str, values: tuple[str, ...]) -> str:
    """Return one of the values, the first of them for anything else."""
    value = fields.get(name)
    return value if isinstance(value, str) and value in values else values[0]


def whole(fields: Fields, name: str, largest: int) -> int:
    """Return a whole number from 0 to ``largest``, 0 for anything else. Yrs has floats only."""
    number = real(fields, name)
    return int(number) if number is not None and 0 <= number <= largest else 0


def real(fields: Fields, name: str) -> float | None:
    """Return a finite number, None for anything else."""
    value = fields.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return None
    return float(value)


def moment(fields: Fields, name: str) -> datetime | None:
    """Return a time of this century, aware, in UTC; None for anything else."""
    value = fields.get(name)
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        read = datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return read if _EARLIEST <= read < _LATEST else None


def day(fields: Fields, name: str) -> date | None:
    """Return a day such as "2026-03-01"; None for anything else."""
    value = fields.get(name)
    if not isinstance(value, str) or len(value) != 10:
        return None
    try:
        read = date.fromisoformat(value)
    except ValueError:
        return None
    return read if _EARLIEST.date() <= read < _LATEST.date() else None


def web_address(fields: Fields, name: str) -> str:
    """Return an absolute http or https address; "" for anything else, which could run as code."""
    value = fields.get(name)
    return value if isinstance(value, str) and is_web_address(value) else ""


def is_course_link(text: str) -> bool:
    """Tell whether this leads into the course: an absolute path on the course's own site."""
    within = text.startswith("/") and not text.startswith("//")
    return within and len(text) <= MAX_ADDRESS and not _NO_ADDRESS.search(text)


def is_web_address(text: str) -> bool:
    """Tell whether this is an absolute http or https address with a host."""
    if len(text) > MAX_ADDRESS or _NO_ADDRESS.search(text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False
