"""What a participant must have done before a module counts as done."""

from __future__ import annotations

from enum import StrEnum


class Condition(StrEnum):
    """One condition that an author may tick. One that a module has nothing for counts as met."""

    BOARD = "board"
    """Both members have written on the module's board."""
    AGENDA = "agenda"
    """Every step of the agenda is ticked."""
    SESSION = "session"
    """The pair has held a session."""
    DELIVERABLE = "deliverable"
    """The pair has handed in."""
    REVIEWS = "reviews"
    """The pair has given the reviews it was asked for."""
