"""What people type, normalised and bounded."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from reverse_mentor_xblock.core.errors import BadFields

MAX_LOGIN = 254
MAX_REASON = 500

_DIRECTION_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Left open, these turn round the text of the page behind them, so a name could pose as another."""

_LINE_BREAK = re.compile("\r\n|[\r\n\u2028\u2029]")

_GAPS = frozenset({"Cc", "Zl", "Zp", "Zs"})


def one_line(text: str) -> str:
    """Return text in NFC on one line: no control characters, no doubled or outer spaces."""
    return " ".join(_visible(text).split())


def several_lines(text: str) -> str:
    """Return text like ``one_line``, but with its line breaks, each a line feed."""
    return "\n".join(map(one_line, _LINE_BREAK.split(text))).strip("\n")


def bounded(text: str, limit: int, field: str) -> str:
    """Return text of at most ``limit`` code points. Raises BadFields when it is longer."""
    if len(text) > limit:
        raise BadFields(f"{field}: {len(text)} characters, {limit} allowed")
    return text


def reason(text: str) -> str:
    """Return why somebody ended a pair, fit to store and show. Raises BadFields over MAX_REASON."""
    return bounded(several_lines(text), MAX_REASON, "reason")


def day(text: str) -> str:
    """Return a day as ISO 8601 has it, "" for none. Raises BadFields for what is no day."""
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise BadFields("day") from error


def plain(text: str) -> str:
    """Return text without case, accents, and doubled or outer spaces: "É-mails " and "e-mails"."""
    if text.isascii():
        return " ".join(text.casefold().split())
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return " ".join(bare.casefold().split())


def login_key(login: str) -> str:
    """Return what two spellings of one username or e-mail address have in common."""
    return login.strip().casefold()


def login(text: str) -> str:
    """Return a login as typed, trimmed. Raises BadFields when nobody can have such a login."""
    typed = text.strip()
    if not typed or one_line(typed) != unicodedata.normalize("NFC", typed) or " " in typed:
        raise BadFields("login")
    return bounded(typed, MAX_LOGIN, "login")


def _visible(text: str) -> str:
    if text.isprintable():
        # Neither control character nor override in it, nor any space but the plain one: most text.
        return unicodedata.normalize("NFC", text)
    kept = _DIRECTION_OVERRIDES.sub("", text)
    return unicodedata.normalize("NFC", "".join(map(_shown, kept)))


def _shown(sign: str) -> str:
    category = unicodedata.category(sign)
    if category == "Cs":
        return ""
    return " " if category in _GAPS else sign
