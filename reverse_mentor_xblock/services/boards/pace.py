"""How often browsers ask for a board."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.services.ports import OperatorSettings


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a browser waits between two polls, in milliseconds."""

    together_ms: int
    alone_ms: int


def polling(settings: OperatorSettings) -> Pace:
    """Return the site's pace: fast while both members are there, slow while one is alone."""
    return Pace(
        together_ms=round(1000 * settings.number("poll_seconds_together", 3)),
        alone_ms=round(1000 * settings.number("poll_seconds_alone", 15)),
    )


def journey_polling(settings: OperatorSettings) -> Pace:
    """Return the site's pace for journey boards, which change a few times a week."""
    return Pace(
        together_ms=round(1000 * settings.number("poll_seconds_journey_together", 10)),
        alone_ms=round(1000 * settings.number("poll_seconds_journey_alone", 30)),
    )
