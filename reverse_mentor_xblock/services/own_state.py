"""The one function that writes a person's own row.

The platform re-reads a row and overlays the dirty fields, without lock or version; two requests of
one person at once lose one of the two writes. So every change is made under a short lock, to what
was just read, and counts as saved only when it has been read back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import NotSaved
from reverse_mentor_xblock.services.ports import Json, Locks, OwnField


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class OwnRow:
    """One JSON field of the current person's row on one block, and the lock that guards the row."""

    field: OwnField
    locks: Locks
    lock_name: str

    def read(self) -> Json:
        """Return the value as stored now. Raises Unsupported without a ``user_state`` service."""
        return self.field.read_fresh()

    def as_begun(self) -> Json:
        """Return the value as the request began with it: fit for looking, not for changing."""
        return self.field.as_begun()

    def change(
        self, change: Callable[[Json], Json], *, first: Callable[[], None] = _nothing
    ) -> Json:
        """Apply a pure change to the stored value; return what stands in the row afterwards.

        ``first``: what makes the platform itself write to the row, under the same lock.
        ``change`` may raise: then nothing is written. Raises Busy when another request of the same
        person holds the row, NotSaved when the write did not stand when read back.
        """
        with self.locks.hold(self.lock_name):
            first()
            before = self.field.read_fresh()
            after = change(before)
            if after == before:
                return before
            self.field.write(after)
            if self.field.read_fresh() != after:
                raise NotSaved(self.lock_name)
            return after
