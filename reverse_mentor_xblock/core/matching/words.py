"""Codes of languages, brought to what two spellings have in common."""

from __future__ import annotations


def primary_language(code: str) -> str:
    """Return the language of a code without its region: "pt" of "pt-BR"."""
    return code.replace("_", "-").partition("-")[0].casefold()
