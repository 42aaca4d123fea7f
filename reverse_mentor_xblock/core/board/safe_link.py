"""Where a link may lead: the server's side of ``static/src/editor/safe_link.ts``."""

from __future__ import annotations

import re
from urllib.parse import quote

_SAFE = re.compile(r"(?:https?://[^\s/?#]|mailto:[^\s@]+@)\S*", re.IGNORECASE)

_KEPT = "!#$%&'*+,/:;=?@~"
"""What addresses are made of, besides letters, digits and ``_.-``. Brackets and quotation marks are
spelt out: they end an address in Markdown and HTML."""


def safe_href(address: object) -> str | None:
    """Return a web or mail address that can't run or break anything; None for all else.

    Browsers store addresses whole, with their scheme; what has none was not written by ours.
    """
    if not isinstance(address, str) or not _SAFE.fullmatch(address):
        return None
    return quote(address, safe=_KEPT)
