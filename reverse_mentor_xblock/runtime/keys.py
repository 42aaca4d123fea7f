"""Cache keys that any backend accepts."""

from __future__ import annotations

from hashlib import sha256


def cache_key(purpose: str, name: str) -> str:
    """Return a short plain key for a name of any length and alphabet.

    memcached refuses spaces, control characters and more than 250 bytes; usage ids may have them.
    """
    return f"rm.{purpose}.{sha256(name.encode()).hexdigest()[:40]}"
