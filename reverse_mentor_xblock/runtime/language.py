"""The language of the current request."""

from __future__ import annotations

from django.utils import translation


def language_of() -> str:
    """Return the code, such as "fr", of what the ``i18n`` service translates into now."""
    return translation.get_language() or "en"
