"""That a pair has held no session yet, as far as somebody has just looked.

A module that is done once a session was held would read two rows of another block at every edit of
its notes. Edits of notes make no session: it takes one of the journey board, which forgets this.
"""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.services.ports import BlockRef, Cache

TRUSTED_SECONDS = 60
"""Who looked just before a session was logged may note it as missing just after."""


@dataclass(frozen=True, slots=True)
class MissingSession:
    """What is remembered of one pair in one program."""

    cache: Cache
    program: BlockRef
    pair: PairId

    def is_known(self) -> bool:
        """Tell whether somebody has looked and found none."""
        return self.cache.get(self._key) is not None

    def note(self) -> None:
        """Remember that there is none."""
        self.cache.set(self._key, True, TRUSTED_SECONDS)

    def forget(self) -> None:
        """Let the next one look again: a session was logged."""
        self.cache.set(self._key, None, TRUSTED_SECONDS)

    @property
    def _key(self) -> str:
        return f"missing-session:{self.program}:{self.pair}"
