"""Cells of CSV files that spreadsheets open: none is a formula, and each reads back as it was.

A spreadsheet runs a cell that begins with one of = + - @, in some countries also with one of their
full-width forms, with a tab or with a line break (OWASP, "CSV Injection"). An apostrophe in front
makes it text. So that the reader knows which apostrophes to take away, a cell that begins like a
guarded one is guarded, too.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes a file for the code page of its country."""

_FORMULA = re.compile("'*[=+\\-@\uff1d\uff0b\uff0d\uff20\t\r\n]")


class Separator(StrEnum):
    """What stands between cells; spreadsheets expect one or the other, by country."""

    COMMA = ","
    SEMICOLON = ";"


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet runs."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """Return what was guarded; any other cell as it is."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def csv_text(header: Sequence[str], rows: Iterable[Sequence[str]], separator: Separator) -> str:
    """Return a file that spreadsheets open right: marked UTF-8, every cell of the rows guarded."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator.value)
    writer.writerow(header)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return BYTE_ORDER_MARK + out.getvalue()
