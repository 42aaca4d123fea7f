"""Marks made with the site's own secret key."""

from __future__ import annotations

from hmac import compare_digest

from django.conf import settings
from django.utils.crypto import salted_hmac

_SALT = "reverse_mentor_xblock.seal"
_DIGITS = 32
"""128 bits."""


class DjangoSeals:
    """Holds as long as an operator keeps the secret key, or its predecessor as a fallback."""

    def seal(self, text: str) -> str:
        """Return the mark of a text by the present key."""
        return _mark(text, settings.SECRET_KEY)

    def holds(self, text: str, seal: str) -> bool:
        """Tell whether a mark is the text's, by the present key or an earlier one."""
        keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
        return any(compare_digest(_mark(text, key), seal) for key in keys)


def _mark(text: str, key: str) -> str:
    return salted_hmac(_SALT, text, secret=key, algorithm="sha256").hexdigest()[:_DIGITS]
