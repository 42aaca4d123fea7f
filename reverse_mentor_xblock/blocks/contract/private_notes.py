"""What the browser is told of one's own notes to oneself."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.contract.shared import Model
from reverse_mentor_xblock.core.private_notes import PrivateNotes


class PrivateNotesModel(Model):
    """The text as stored. ``saved``: it is what the request wanted."""

    text: str
    revision: int
    saved: bool

    @classmethod
    def of(cls, notes: PrivateNotes, *, saved: bool) -> PrivateNotesModel:
        """Return the model of stored notes."""
        return cls(text=notes.text, revision=notes.revision, saved=saved)
