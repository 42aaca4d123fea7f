"""Who may come in at all: enrolment, and a rate each person keeps to."""

from __future__ import annotations

from reverse_mentor_xblock.core.errors import NotEnrolled, RateLimited, WrongRole
from reverse_mentor_xblock.services.ports import (
    Cache,
    Clock,
    Enrollments,
    OperatorSettings,
    Visitor,
)
from reverse_mentor_xblock.services.program_ports import ProgramSettings, is_coordinator

ENROLMENT_SECONDS = 60
"""How long a proven enrolment is believed; a refusal is never remembered."""

WINDOW_SECONDS = 60
REQUESTS_PER_WINDOW = 300
"""Two busy tabs send about 100 a minute."""


def admit(visitor: Visitor, enrollments: Enrollments, cache: Cache, course: str) -> None:
    """Raise NotEnrolled unless the person is enrolled in the course or its staff."""
    if visitor.is_staff:
        return
    key = f"enrolled:{course}:{visitor.person}"
    if cache.get(key):
        return
    if enrollments.by_person(visitor.person) is None:
        raise NotEnrolled
    cache.set(key, True, ENROLMENT_SECONDS)


def coordinate(visitor: Visitor, program: ProgramSettings | None) -> None:
    """Raise WrongRole unless the author named the person as a coordinator of the program."""
    if program is None or not is_coordinator(program, visitor):
        raise WrongRole


def count(visitor: Visitor, cache: Cache, clock: Clock, settings: OperatorSettings) -> None:
    """Raise RateLimited when the person has sent more than their share in this minute.

    The counter is read and set without a lock: a few requests may go uncounted, which a rate can
    bear.
    """
    window = int(clock.now().timestamp()) // WINDOW_SECONDS
    key = f"rate:{visitor.person}:{window}"
    seen = int(cache.get(key) or 0)
    if seen >= settings.number("requests_per_minute", REQUESTS_PER_WINDOW):
        raise RateLimited
    cache.set(key, seen + 1, WINDOW_SECONDS)
