"""Opaque names, made with the site's own secret."""

from __future__ import annotations

import json

from django.utils.crypto import salted_hmac


class SignedHandles:
    """Handles that only this site can compute: keyed with Django's ``SECRET_KEY``.

    Ids are small numbers: a plain hash of one could be found by trying them all.
    """

    def of(self, *parts: str) -> str:
        """Return the same 32 hexadecimal digits for the same parts."""
        text = json.dumps(parts)
        return salted_hmac("reverse_mentor.handle", text, algorithm="sha256").hexdigest()[:32]
