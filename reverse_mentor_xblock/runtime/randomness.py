"""The server's randomness."""

from __future__ import annotations

from secrets import token_hex


class SystemRandomness:
    """The system's source of randomness, fit for ids that must not be guessed."""

    def token(self) -> str:
        """Return 128 random bits as text."""
        return token_hex(16)
