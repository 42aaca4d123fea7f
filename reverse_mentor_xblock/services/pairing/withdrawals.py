"""Who does not want to be found any more, until the next directory leaves them out.

A directory is read whole, and whether each of its people still agrees stands in a row of each. So
who withdraws leaves their handle in the cache: looking through cards costs one look there. Once
that is forgotten, their card is shown again until the next directory, as it would be without.
"""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import Busy
from reverse_mentor_xblock.services.ports import BlockRef, Cache, Locks

REMEMBERED_SECONDS = 30 * 24 * 3600
MOST = 5_000
"""As many as a directory is meant to hold."""


@dataclass(frozen=True, slots=True)
class Withdrawals:
    """The handles of people of one program who withdrew their card, be it for a while."""

    program: BlockRef
    cache: Cache
    locks: Locks

    def handles(self) -> frozenset[str]:
        """Return whom not to show."""
        return frozenset(self._stored())

    def note(self, handle: str, *, withdrawn: bool) -> None:
        """Take down that somebody withdrew, or agrees again."""
        try:
            with self.locks.hold(self._key):
                others = [known for known in self._stored() if known != handle]
                all_of_them = [*others, handle][-MOST:] if withdrawn else others
                self.cache.set(self._key, all_of_them, REMEMBERED_SECONDS)
        except Busy:
            # What the person asked for stands in their row; this only makes it quicker.
            return

    def _stored(self) -> list[str]:
        stored = self.cache.get(self._key)
        return stored if isinstance(stored, list) else []

    @property
    def _key(self) -> str:
        return f"withdrawals:{self.program}"
