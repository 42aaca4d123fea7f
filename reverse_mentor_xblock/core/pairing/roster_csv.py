"""Reading the roster a coordinator pastes: one "mentor,mentee" pair of logins a line."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from reverse_mentor_xblock.core.errors import BadCsv
from reverse_mentor_xblock.core.pairing.text import MAX_LOGIN, login_key, one_line

MAX_ROWS = 10_000
MAX_CHARACTERS = 1_000_000

_HEADER = ("mentor", "mentee")
_UNTYPABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One line's two logins. A ``bad`` line is not two plain fields: its logins are for show."""

    line: int
    mentor: str
    mentee: str
    bad: bool = False


def parse_roster(text: str) -> tuple[RosterRow, ...]:
    """Read a pasted roster, comma or semicolon separated.

    A byte order mark, a header line "mentor,mentee" and blank lines are skipped.
    Raises BadCsv for one without rows, over MAX_ROWS or MAX_CHARACTERS, or that is no CSV at all.
    """
    if len(text) > MAX_CHARACTERS:
        raise BadCsv(f"{len(text)} characters, {MAX_CHARACTERS} allowed")
    try:
        lines = list(islice(_filled_lines(text.removeprefix("\ufeff")), MAX_ROWS + 2))
    except csv.Error as error:
        raise BadCsv(str(error)) from error
    body = lines[1:] if _is_header(lines) else lines
    rows = tuple(_row(line, cells) for line, cells in body)
    if not 1 <= len(rows) <= MAX_ROWS:
        raise BadCsv(f"{len(rows)} rows")
    return rows


def _filled_lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (number of the first line, cells); a quoted cell can span lines."""
    source = io.StringIO(text, newline="")
    reader = csv.reader(source, delimiter=_delimiter(text), skipinitialspace=True)
    before = 0
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield before + 1, cells
        before = reader.line_num


def _delimiter(text: str) -> str:
    first = next(iter(text.lstrip().splitlines()), "")
    return ";" if ";" in first and "," not in first else ","


def _is_header(lines: list[tuple[int, list[str]]]) -> bool:
    return bool(lines) and tuple(map(login_key, lines[0][1])) == _HEADER


def _row(line: int, cells: list[str]) -> RosterRow:
    first, second, *more = [*cells, ""] if len(cells) == 1 else cells
    if not more and _plain(first) and _plain(second):
        return RosterRow(line, first.strip(), second.strip())
    mentor, mentee = (one_line(cell)[:MAX_LOGIN] for cell in (first, second))
    return RosterRow(line, mentor, mentee, bad=True)


def _plain(cell: str) -> bool:
    login = cell.strip()
    return 0 < len(login) <= MAX_LOGIN and not any(
        unicodedata.category(sign) in _UNTYPABLE for sign in login
    )
