"""Reads a rubric that somebody typed or imported, and says everything that is wrong in it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reverse_mentor_xblock.core.errors import BadRequest
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.text import one_line, several_lines
from reverse_mentor_xblock.core.review.rubric import Criterion, Level, Rubric

MAX_CRITERIA = 12
MIN_LEVELS = 2
MAX_LEVELS = 8
MAX_POINTS = 100
MAX_WEIGHT = 100.0
MAX_TITLE = 120
MAX_TEXT = 1_000

_ID = re.compile(r"[a-z0-9_-]{1,40}")


class Fault(StrEnum):
    """What can be wrong with a rubric; the values are codes for whoever words them."""

    NOT_A_RUBRIC = "not_a_rubric"
    """Not an object of the known shape: imported or sent by a program."""
    NO_CRITERIA = "no_criteria"
    TOO_MANY_CRITERIA = "too_many_criteria"
    BAD_ID = "bad_id"
    """Not 1 to 40 of a to z, 0 to 9, "-" and "_"."""
    SAME_ID = "same_id"
    NO_TITLE = "no_title"
    TITLE_TOO_LONG = "title_too_long"
    TEXT_TOO_LONG = "text_too_long"
    BAD_WEIGHT = "bad_weight"
    """Not a number from 0 to MAX_WEIGHT."""
    NO_WEIGHT = "no_weight"
    """Every weight is 0: then no score could be told."""
    TOO_FEW_LEVELS = "too_few_levels"
    TOO_MANY_LEVELS = "too_many_levels"
    BAD_POINTS = "bad_points"
    """Not a whole number from 0 to MAX_POINTS."""
    SAME_POINTS = "same_points"
    NO_POINTS = "no_points"
    """No level of the criterion is worth a point."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault and its place, counted from 0; None for the rubric or the criterion as a whole."""

    fault: Fault
    criterion: int | None = None
    level: int | None = None


class BadRubric(BadRequest):
    """A rubric that can't be used; ``problems`` says why, in the order of the form."""

    code = "bad_rubric"

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self.problems = tuple(problems)
        super().__init__(", ".join(map(str, self.problems)))


def read_rubric(value: object) -> Rubric:
    """Return a rubric from its JSON, with its texts tidied. Raises BadRubric."""
    rows = stored.sequence(stored.mapping(value).get("criteria"))
    if not isinstance(value, dict) or not all(map(_is_criterion, rows)):
        raise BadRubric([Problem(Fault.NOT_A_RUBRIC)])
    rubric = Rubric(tuple(_criterion(stored.mapping(row)) for row in rows))
    problems = [*_of_rubric(rubric), *_of_criteria(rubric)]
    if problems:
        raise BadRubric(problems)
    return rubric


def _is_criterion(row: object) -> bool:
    levels = stored.mapping(row).get("levels")
    return isinstance(levels, list) and all(isinstance(level, dict) for level in levels)


def _criterion(fields: stored.Fields) -> Criterion:
    return Criterion(
        id=_text(fields.get("id")),
        title=one_line(_text(fields.get("title"))),
        description=several_lines(_text(fields.get("description"))),
        weight=_number(fields.get("weight", 1)),
        levels=tuple(_level(stored.mapping(row)) for row in stored.sequence(fields["levels"])),
    )


def _level(fields: stored.Fields) -> Level:
    points = _number(fields.get("points"))
    return Level(
        points=int(points) if points.is_integer() else -1,
        title=one_line(_text(fields.get("title"))),
        description=several_lines(_text(fields.get("description"))),
        feedback=several_lines(_text(fields.get("feedback"))),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> float:
    """Return a number as a float, -1 (which is out of every bound) for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return -1.0
    return float(value) if abs(value) <= MAX_POINTS and math.isfinite(value) else -1.0


def _of_rubric(rubric: Rubric) -> Iterable[Problem]:
    if not rubric.criteria:
        yield Problem(Fault.NO_CRITERIA)
    elif not any(criterion.weight > 0 for criterion in rubric.criteria):
        yield Problem(Fault.NO_WEIGHT)
    if len(rubric.criteria) > MAX_CRITERIA:
        yield Problem(Fault.TOO_MANY_CRITERIA)


def _of_criteria(rubric: Rubric) -> Iterable[Problem]:
    ids: set[str] = set()
    for place, criterion in enumerate(rubric.criteria):
        if not _ID.fullmatch(criterion.id):
            yield Problem(Fault.BAD_ID, place)
        elif criterion.id in ids:
            yield Problem(Fault.SAME_ID, place)
        ids.add(criterion.id)
        yield from _of_texts(criterion.title, (criterion.description,), place, None)
        if not 0 <= criterion.weight <= MAX_WEIGHT:
            yield Problem(Fault.BAD_WEIGHT, place)
        yield from _of_levels(criterion, place)


def _of_levels(criterion: Criterion, place: int) -> Iterable[Problem]:
    if len(criterion.levels) < MIN_LEVELS:
        yield Problem(Fault.TOO_FEW_LEVELS, place)
    elif criterion.most <= 0:
        yield Problem(Fault.NO_POINTS, place)
    if len(criterion.levels) > MAX_LEVELS:
        yield Problem(Fault.TOO_MANY_LEVELS, place)
    worth: set[int] = set()
    for number, level in enumerate(criterion.levels):
        yield from _of_texts(level.title, (level.description, level.feedback), place, number)
        if not 0 <= level.points <= MAX_POINTS:
            yield Problem(Fault.BAD_POINTS, place, number)
        elif level.points in worth:
            yield Problem(Fault.SAME_POINTS, place, number)
        worth.add(level.points)


def _of_texts(title: str, texts: Iterable[str], place: int, level: int | None) -> Iterable[Problem]:
    if not title:
        yield Problem(Fault.NO_TITLE, place, level)
    if len(title) > MAX_TITLE:
        yield Problem(Fault.TITLE_TOO_LONG, place, level)
    if any(len(text) > MAX_TEXT for text in texts):
        yield Problem(Fault.TEXT_TOO_LONG, place, level)
