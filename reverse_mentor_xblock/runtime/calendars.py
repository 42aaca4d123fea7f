"""Writes iCalendar texts (RFC 5545)."""

from __future__ import annotations

from datetime import timedelta

from icalendar import Calendar, Event

from reverse_mentor_xblock.core.board.calendar import CalendarEvent

PRODUCT = "-//Reverse Mentor XBlock//EN"


class IcsCalendars:
    """Single events, for people to add to calendars of their own: no organiser, no attendees."""

    def event(self, event: CalendarEvent) -> str:
        """Return an iCalendar text with one event."""
        calendar = Calendar()
        calendar.add("prodid", PRODUCT)
        calendar.add("version", "2.0")
        calendar.add("method", "CANCEL" if event.cancelled else "PUBLISH")
        calendar.add_component(_component(event))
        return bytes(calendar.to_ical()).decode()


def _component(event: CalendarEvent) -> Event:
    component = Event()
    component.add("uid", event.uid)
    component.add("sequence", event.sequence)
    component.add("dtstamp", event.written)
    component.add("dtstart", event.starts)
    component.add("dtend", event.starts + timedelta(minutes=event.minutes))
    component.add("summary", event.title)
    if event.cancelled:
        component.add("status", "CANCELLED")
    if event.description:
        component.add("description", event.description)
    if event.link:
        component.add("url", event.link)
        component.add("location", event.link)
    return component
