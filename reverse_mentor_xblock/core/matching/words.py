"""What people type, brought to what two spellings have in common."""

from __future__ import annotations

import unicodedata


def plain(text: str) -> str:
    """Return text without case, accents, and doubled or outer spaces: "É-mails " and "e-mails"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return " ".join(bare.casefold().split())


def primary_language(code: str) -> str:
    """Return the language of a code without its region: "pt" of "pt-BR"."""
    return code.replace("_", "-").partition("-")[0].casefold()
