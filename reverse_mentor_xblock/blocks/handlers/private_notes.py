"""What a person writes to themselves: asked for when it is opened, saved as it is typed."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, StringConstraints

from reverse_mentor_xblock.blocks.contract.private_notes import PrivateNotesModel
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.requests import Body, Nothing
from reverse_mentor_xblock.blocks.wiring.oneself import own_private_notes
from reverse_mentor_xblock.core.private_notes import MAX_CHARS

LIMIT = 12 * MAX_CHARS + 1024
"""Bytes of a body: the longest text, should each character be escaped, and what surrounds it."""


class SavePrivateNotes(Body):
    """A text, and the revision that it was written over."""

    text: Annotated[str, StringConstraints(max_length=MAX_CHARS, pattern=r"^[^\x00]*$")]
    revision: Annotated[int, Field(ge=0, lt=2**53)]


@door(Nothing, admits=Admits.ENROLLED)
def read_private_notes(_block: Any, visit: Visit[Nothing]) -> Any:
    """Answer one's own notes to oneself."""
    notes = own_private_notes(visit.wiring, visit.visitor).read()
    return PrivateNotesModel.of(notes, saved=True).model_dump(mode="json")


@door(SavePrivateNotes, admits=Admits.ENROLLED, limit=LIMIT)
def save_private_notes(_block: Any, visit: Visit[SavePrivateNotes]) -> Any:
    """Save one's own notes to oneself; answer what is stored, which may be another tab's text."""
    text = visit.body.text
    notes = own_private_notes(visit.wiring, visit.visitor).save(text, visit.body.revision)
    return PrivateNotesModel.of(notes, saved=notes.text == text).model_dump(mode="json")
