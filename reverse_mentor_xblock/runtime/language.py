"""The language of the current request."""

from __future__ import annotations

from django.utils import translation


def language_of() -> str:
    """Return the code of the language that the ``i18n`` service translates into now, such as "fr"."""
    return translation.get_language() or "en"
