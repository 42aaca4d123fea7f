"""A person's notes to themselves in a module, in their own row."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.private_notes import PrivateNotes
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.ports import Json

PRIVATE_NOTES = "private_notes"
"""The module block's ``user_state`` field that no other person's request reads."""


@dataclass(frozen=True, slots=True)
class OwnPrivateNotes:
    """The private notes of the current person in one module."""

    row: OwnRow

    def read(self) -> PrivateNotes:
        """Return the notes as this request found them. Raises NewerState."""
        return PrivateNotes.from_json(self.row.as_begun())

    def save(self, text: str, based_on: int) -> PrivateNotes:
        """Write a text over revision ``based_on``; return what stands in the row afterwards.

        That is another text when somebody's other tab has written since. Raises Busy and NotSaved
        when the same may be sent again.
        """

        def change(stored: Json) -> Json:
            before = PrivateNotes.from_json(stored)
            after = before.rewritten(text, based_on)
            return stored if after == before else after.to_json()

        return PrivateNotes.from_json(self.row.change(change))
