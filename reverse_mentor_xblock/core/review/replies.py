"""What becomes of a review: it is answered, may be flagged, and is turned into an intention."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.text import MAX_REASON

MAX_ANSWER = 1_000
MAX_REFLECTION = 2_000
MAX_INTENTION = 200


class Helpful(StrEnum):
    """How much a review helped whom it was for."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the reviewed say to a review."""

    helpful: Helpful
    text: str
    at: str


@dataclass(frozen=True, slots=True)
class Flag:
    """A reviewed person asks staff to look at a review; not ``raised`` any more if taken back."""

    raised: bool
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class Reflection:
    """What a member makes of the feedback they got, and one intention for the next session."""

    text: str
    intention: str
    at: str


def latest_answer(answers: Iterable[Answer | None]) -> Answer | None:
    """Return the answer that counts when both members of a pair have answered: the later one."""
    said = [answer for answer in answers if answer is not None]
    return max(said, key=lambda one: (one.at, one.helpful.value, one.text), default=None)


def standing_flags(flags: Iterable[Flag | None]) -> tuple[Flag, ...]:
    """Return the flags that nobody has taken back, the first one first."""
    raised = [flag for flag in flags if flag is not None and flag.raised]
    return tuple(sorted(raised, key=lambda flag: (flag.at, flag.reason)))


def answer_json(answer: Answer) -> list[object]:
    """Return plain JSON that ``stored_answer`` reads back."""
    return [answer.helpful.value, answer.text, answer.at]


def stored_answer(value: object) -> Answer | None:
    """Read what a row stores; None for anything else."""
    row = stored.sequence(value)
    helpful = next((one for one in Helpful if row and one.value == row[0]), None)
    if len(row) != 3 or helpful is None:
        return None
    return Answer(helpful, stored.text(row[1], MAX_ANSWER), stored.text(row[2], 40))


def flag_json(flag: Flag) -> list[object]:
    """Return plain JSON that ``stored_flag`` reads back."""
    return [flag.raised, flag.reason, flag.at]


def stored_flag(value: object) -> Flag | None:
    """Read what a row stores; None for anything else."""
    row = stored.sequence(value)
    if len(row) != 3:
        return None
    return Flag(row[0] is True, stored.text(row[1], MAX_REASON), stored.text(row[2], 40))


def reflection_json(reflection: Reflection) -> list[object]:
    """Return plain JSON that ``stored_reflection`` reads back."""
    return [reflection.text, reflection.intention, reflection.at]


def stored_reflection(value: object) -> Reflection | None:
    """Read what a row stores; None for anything else."""
    row = stored.sequence(value)
    if len(row) != 3:
        return None
    return Reflection(
        stored.text(row[0], MAX_REFLECTION),
        stored.text(row[1], MAX_INTENTION),
        stored.text(row[2], 40),
    )
