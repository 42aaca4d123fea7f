from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.pairing.csv_cells import Separator, csv_text, guarded, unguarded

RUN = "=+-@\uff1d\uff20\t\r\n"
CELLS = st.text(st.sampled_from([*RUN, "'", "a", "1", ";", ",", '"', "\n", "é", " "]), max_size=6)


@pytest.mark.parametrize(
    "cell", ["=1+1", "+33", "-bob", "@x", "\tx", "\rx", "\n=x", "\uff1dx", "'=x", "''-x"]
)
def test_what_a_spreadsheet_might_run_is_guarded(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "bob", "o'neil", "'bob", "a=b", "1-2"])
def test_all_else_stays_as_it_is(cell: str) -> None:
    assert guarded(cell) == cell == unguarded(cell)


@given(CELLS)
def test_what_was_guarded_reads_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@given(CELLS, CELLS)
def test_two_cells_never_meet(one: str, other: str) -> None:
    assert (guarded(one) == guarded(other)) == (one == other)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=4), st.sampled_from(Separator))
def test_no_cell_of_a_file_is_run(rows: list[tuple[str, str]], separator: Separator) -> None:
    text = csv_text(("a", "b"), rows, separator)
    assert text.startswith("\ufeffa")

    reader = csv.reader(io.StringIO(text[1:], newline=""), delimiter=separator.value)
    read = list(reader)[1:]
    assert all(cell[:1] not in tuple(RUN) for row in read for cell in row)
    assert [tuple(map(unguarded, row)) for row in read] == rows
