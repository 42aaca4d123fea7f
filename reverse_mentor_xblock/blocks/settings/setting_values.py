"""What a setting may be: each kind's own check of what the form sends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.core.board.fields import is_course_link, is_key, is_web_address
from reverse_mentor_xblock.core.errors import BadFields, BadLink
from reverse_mentor_xblock.core.pairing.text import one_line, several_lines
from reverse_mentor_xblock.core.review.rubric import Rubric
from reverse_mentor_xblock.core.review.rubric_reader import read_rubric

LARGEST_NUMBER = 1_000_000
"""JSON knows larger ones than a field does: one such would make a block unreadable for good."""

MAX_TEXT = 1_000
MAX_PARAGRAPH = 5_000

MAX_ROWS = 60

Kind = Literal[
    "text",
    "paragraph",
    "lines",
    "number",
    "switch",
    "date",
    "choice",
    "choices",
    "rows",
    "rubric",
]
Row = dict[str, Any]
Value = bool | str | float | int | list[str] | list[Row] | dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Column:
    """One field of each row; ``options`` are (value, marked label) of a ``choice``."""

    name: str
    kind: Literal["text", "link", "number", "choice"]
    label: str
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """One authored field as the form shows it.

    ``paragraph`` is a text that may have several lines, ``lines`` a list typed one item a line,
    each kept once unless it ``repeats``; ``choices`` a list ticked from ``options``. A ``date`` is
    a time, stored as ISO 8601 text in UTC, "" for none. ``ours``: the default is a wording of ours,
    which the form shows translated and which an emptied field goes back to. A ``rubric`` is a
    rubric's JSON, or None for ``standard``, which is ours.
    ``rows`` is a list of records, each with the
    ``columns`` and a key of its own, which lasts as long as the row does; one whose first column is
    empty is dropped. ``start`` proposes rows to begin with.
    """

    field: str
    kind: Kind
    options: Callable[[Wiring], Sequence[tuple[str, str]]] | None = None
    minimum: float = 0
    whole: bool = False
    ours: bool = False
    repeats: bool = False
    standard: Rubric | None = None
    columns: tuple[Column, ...] = ()
    start: Callable[[Any, Wiring], Sequence[Row]] | None = None


def checked(setting: Setting, value: Value, wiring: Wiring) -> Value:
    """Return a value as it is to be stored. Raises BadFields when it does not fit."""
    return CHECKS[setting.kind](setting, value, wiring)


def _number(setting: Setting, value: Value, _wiring: Wiring | None) -> float | int:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise BadFields(setting.field)
    if not setting.minimum <= value <= LARGEST_NUMBER:
        raise BadFields(setting.field)
    if setting.whole and value != int(value):
        raise BadFields(setting.field)
    return value


def _switch(setting: Setting, value: Value, _wiring: Wiring) -> bool:
    if not isinstance(value, bool):
        raise BadFields(setting.field)
    return value


def _text(setting: Setting, value: Value, _wiring: Wiring) -> str:
    return one_line(_bounded(setting, value, MAX_TEXT))


def _paragraph(setting: Setting, value: Value, _wiring: Wiring) -> str:
    return several_lines(_bounded(setting, value, MAX_PARAGRAPH))


def _date(setting: Setting, value: Value, _wiring: Wiring) -> str:
    typed = _bounded(setting, value, MAX_TEXT)
    if not typed:
        return ""
    try:
        # Without an offset it would be anybody's guess which moment is meant.
        moment = datetime.fromisoformat(typed)
        if moment.tzinfo is None:
            raise BadFields(setting.field)
        return moment.astimezone(UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError) as error:
        raise BadFields(setting.field) from error


def _choice(setting: Setting, value: Value, wiring: Wiring) -> str:
    chosen = _text(setting, value, wiring)
    if chosen not in _offered(setting, wiring):
        raise BadFields(setting.field)
    return chosen


def _lines(setting: Setting, value: Value, _wiring: Wiring) -> list[str]:
    if not isinstance(value, list) or len(value) > MAX_TEXT:
        raise BadFields(setting.field)
    lines = [one_line(_bounded(setting, line, MAX_PARAGRAPH)) for line in value]
    return list(filter(None, lines) if setting.repeats else dict.fromkeys(filter(None, lines)))


def _choices(setting: Setting, value: Value, wiring: Wiring) -> list[str]:
    chosen = _lines(setting, value, wiring)
    if not set(chosen) <= _offered(setting, wiring):
        raise BadFields(setting.field)
    return chosen


def _rubric(_setting: Setting, value: Value, _wiring: Wiring) -> dict[str, Any] | None:
    """Return a rubric's tidied JSON. Raises BadRubric."""
    return None if value is None else read_rubric(value).to_json()


def _rows(setting: Setting, value: Value, wiring: Wiring) -> list[Row]:
    if not isinstance(value, list) or len(value) > MAX_ROWS:
        raise BadFields(setting.field)
    rows = [_row(setting, row) for row in value]
    first = setting.columns[0].name
    return _keyed([row for row in rows if row[first]], wiring)


def _row(setting: Setting, row: object) -> Row:
    names = {column.name for column in setting.columns}
    if not isinstance(row, dict) or not names <= row.keys() <= names | {"key"}:
        raise BadFields(setting.field)
    cells = {column.name: _cell(setting, column, row[column.name]) for column in setting.columns}
    return {"key": row.get("key", ""), **cells}


def _cell(setting: Setting, column: Column, value: Any) -> str | float | int:
    if column.kind == "number":
        return _number(Setting(setting.field, "number"), value, None)
    text = one_line(_bounded(setting, value, MAX_TEXT))
    if column.kind == "choice" and text not in dict(column.options):
        raise BadFields(setting.field)
    if column.kind == "link" and text and not (is_web_address(text) or is_course_link(text)):
        raise BadLink(text)
    return text


def _keyed(rows: list[Row], wiring: Wiring) -> list[Row]:
    taken: set[str] = set()
    for row in rows:
        key = row["key"]
        if not isinstance(key, str) or not is_key(key) or key in taken:
            row["key"] = wiring.randomness.token()[:12]
        taken.add(row["key"])
    return rows


def _bounded(setting: Setting, value: Any, limit: int) -> str:
    if not isinstance(value, str) or len(value) > limit:
        raise BadFields(setting.field)
    return value


def _offered(setting: Setting, wiring: Wiring) -> set[str]:
    return {value for value, _label in setting.options(wiring)} if setting.options else set()


CHECKS: dict[Kind, Callable[[Setting, Value, Wiring], Value]] = {
    "text": _text,
    "paragraph": _paragraph,
    "lines": _lines,
    "number": _number,
    "switch": _switch,
    "date": _date,
    "choice": _choice,
    "choices": _choices,
    "rubric": _rubric,
    "rows": _rows,
}
