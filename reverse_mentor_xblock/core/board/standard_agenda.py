"""An agenda where the author has written none, made of what the module has anyway."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from reverse_mentor_xblock.core.board.agenda import MAX_TEXT, Step
from reverse_mentor_xblock.core.pairing.text import one_line

MAX_OBJECTIVES = 6
MAX_ACTIVITIES = 4
"""More would be no agenda of an hour."""


@dataclass(frozen=True, slots=True)
class Activity:
    """Something else in the module's unit. ``link`` leads there, whatever run the course is in."""

    title: str
    link: str


@dataclass(frozen=True, slots=True)
class AgendaWords:
    """What the steps say; ``activity`` names one as ``{title}``."""

    opening: str
    activity: str
    closing: str


def standard_agenda(
    objectives: Sequence[str], activities: Sequence[Activity], words: AgendaWords
) -> tuple[Step, ...]:
    """Return an opening, a step for each objective and activity, and a closing.

    A step keeps its key while its objective or activity stays, in whatever language it is shown.
    """
    aims = [one_line(text)[:MAX_TEXT] for text in objectives[:MAX_OBJECTIVES]]
    return (
        Step("start-opening", words.opening, 5, "mentee"),
        *(Step(_key(aim), aim, 15, "mentor") for aim in dict.fromkeys(filter(None, aims))),
        *(_look_at(activity, words) for activity in activities[:MAX_ACTIVITIES]),
        Step("start-closing", words.closing, 10, "mentee"),
    )


def _look_at(activity: Activity, words: AgendaWords) -> Step:
    text = words.activity.replace("{title}", one_line(activity.title))[:MAX_TEXT]
    return Step(_key(activity.link or activity.title), text, 10, "both", activity.link)


def _key(source: str) -> str:
    return f"start-{sha256(source.encode()).hexdigest()[:10]}"
