"""The language the platform speaks to the current user."""

from __future__ import annotations

from django.utils import translation


def language_of() -> str:
    """Return the active language as a code such as "fr"; the platform set it from the user's wish."""
    return translation.get_language() or "en"
