"""Reading a coordinator's roster: one "mentor,mentee" pair of logins a line, or our own export."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from reverse_mentor_xblock.core.errors import BadCsv
from reverse_mentor_xblock.core.pairing.csv_cells import BYTE_ORDER_MARK, unguarded
from reverse_mentor_xblock.core.pairing.kept_pair import PAIR, KeptPair, kept_pair
from reverse_mentor_xblock.core.pairing.text import MAX_LOGIN, login_key, one_line

MAX_ROWS = 10_000
MAX_CHARACTERS = 2_000_000

_NEEDED = {"mentor", "mentee"}
_FRENCH = dict.fromkeys(("mentoré", "mentorée", "mentoré(e)", "mentoré·e"), "mentee")
"""What our pages call the column to their French readers."""
_ANNOUNCED = re.compile(r'"?sep=([,;\t])"?[,;\t]*(?=[\r\n]|$)', re.IGNORECASE)
"""The first line of Excel's own dialect: what separates the cells."""
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]+")
"""What comes along when a login is copied out of a mail or a chat: no sign of any login."""
_UNTYPABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})

Line = tuple[int, list[str]]
"""The number of the first line, and the cells; a quoted cell can span lines."""

Columns = Mapping[str, int]
"""Where each named column stands; {} for a file without a header."""


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One line's two logins, and what an export kept of a pair that it is about.

    A ``bad`` line can't be read as that: its logins are for show.
    """

    line: int
    mentor: str
    mentee: str
    bad: bool = False
    kept: KeptPair | None = None


def parse_roster(text: str) -> tuple[RosterRow, ...]:
    """Read a roster whose cells are separated by commas, semicolons or tabs.

    A byte order mark, blank lines, and a first line such as "sep=;" are skipped. A header that
    names the columns "mentor" and "mentee" may also name those of our export; columns of other
    names are passed over.
    Raises BadCsv for one without rows, over MAX_ROWS or MAX_CHARACTERS, or that is no CSV at all.
    """
    if len(text) > MAX_CHARACTERS:
        raise BadCsv(f"{len(text)} characters, {MAX_CHARACTERS} allowed")
    try:
        lines = list(islice(_filled_lines(text.removeprefix(BYTE_ORDER_MARK)), MAX_ROWS + 2))
    except csv.Error as error:
        raise BadCsv(str(error)) from error
    columns = _columns(lines)
    body = lines[1:] if columns else lines
    rows = tuple(_named_row(line, columns) if columns else _plain_row(line) for line in body)
    if not 1 <= len(rows) <= MAX_ROWS:
        raise BadCsv(f"{len(rows)} rows")
    return rows


def _filled_lines(text: str) -> Iterator[Line]:
    source, announced = io.StringIO(text, newline=""), _ANNOUNCED.match(text)
    delimiter = announced[1] if announced else _delimiter(text)
    reader = csv.reader(source, delimiter=delimiter, skipinitialspace=True)
    before = 0
    for cells in reader:
        if any(cell.strip() for cell in cells) and not (announced and not before):
            yield before + 1, cells
        before = reader.line_num


def _delimiter(text: str) -> str:
    """Return what separates the first line; rows copied out of a spreadsheet have tabs."""
    first = next(iter(text.lstrip().splitlines()), "")
    return next((sign for sign in ",;\t" if sign in first), ",")


def _columns(lines: list[Line]) -> Columns:
    keys = map(login_key, lines[0][1]) if lines else ()
    names = [_FRENCH.get(key, key) for key in keys]
    return {name: place for place, name in enumerate(names)} if set(names) >= _NEEDED else {}


def _plain_row(line: Line) -> RosterRow:
    number, cells = line
    first, second, *more = [*cells, ""] if len(cells) == 1 else cells
    return _row(number, first, second, bad=any(cell.strip() for cell in more))


def _named_row(line: Line, columns: Columns) -> RosterRow:
    number, cells = line
    fields = {name: cells[place] for name, place in columns.items() if place < len(cells)}
    row = _row(
        number,
        fields.get("mentor", ""),
        fields.get("mentee", ""),
        bad=any(cell.strip() for cell in cells[max(columns.values()) + 1 :]),
    )
    if row.bad or not fields.get(PAIR, "").strip():
        return row
    kept = kept_pair({name: unguarded(cell.strip()) for name, cell in fields.items()})
    return replace(row, kept=kept, bad=kept is None)


def _row(line: int, *cells: str, bad: bool) -> RosterRow:
    first, second = (_INVISIBLE.sub("", unguarded(cell)) for cell in cells)
    if not bad and _plain(first) and _plain(second):
        return RosterRow(line, first.strip(), second.strip())
    mentor, mentee = (one_line(cell)[:MAX_LOGIN] for cell in (first, second))
    return RosterRow(line, mentor, mentee, bad=True)


def _plain(cell: str) -> bool:
    login = cell.strip()
    return 0 < len(login) <= MAX_LOGIN and not any(
        unicodedata.category(sign) in _UNTYPABLE for sign in login
    )
