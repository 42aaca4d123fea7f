"""A planned session as an entry for a member's own calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from reverse_mentor_xblock.core.board.calendar import CalendarEvent, calendar_event
from reverse_mentor_xblock.core.board.journey import sessions
from reverse_mentor_xblock.core.errors import NoSession
from reverse_mentor_xblock.services.boards.notebook import Notebook
from reverse_mentor_xblock.services.ports import BlockRef, Clock


class Calendars(Protocol):
    """Writes what calendar programs read."""

    def event(self, event: CalendarEvent) -> str:
        """Return an iCalendar text (RFC 5545) with one event."""


@dataclass(frozen=True, slots=True)
class SessionCalendar:
    """The sessions that one of the visitor's pairs has planned."""

    program: BlockRef
    notebook: Notebook
    calendars: Calendars
    clock: Clock

    def entry(self, key: str, title: str) -> str:
        """Return a session as an iCalendar text; the same session has the same UID for ever.

        Of a cancelled one the text takes it off a calendar (RFC 5546). Raises NoSession when it has
        never been planned, and what Notebook raises.
        """
        document = self.notebook.journey(self.program).document
        for session in sessions(document):
            if session.key == key:
                journey = f"{self.program} {self.notebook.pair.pair_id}"
                event = calendar_event(session, title, journey=journey, written=self.clock.now())
                return self.calendars.event(event)
        raise NoSession(key)
