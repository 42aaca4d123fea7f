from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import BadCsv
from reverse_mentor_xblock.core.pairing.roster_csv import (
    MAX_CHARACTERS,
    MAX_ROWS,
    RosterRow,
    parse_roster,
)

SIGNS = [",", ";", '"', "\n", "\r\n", "\r", " ", "\t", "\x00", "\ud800"]
PIECES = st.sampled_from(["ada", "ben@x.org", "mentor", "é", *SIGNS])


@pytest.mark.parametrize(
    "pasted",
    [
        "ada,ben",
        "ada;ben\r\n",
        "\ufeffada,ben\n",
        "Mentor,MENTEE\nada,ben",
        "\ufeff\n mentor ; mentee \n\n  \n;\nada;ben",
        '"ada","ben"',
        ' ada , "ben" ',
        "ada,ben\r",
    ],
)
def test_many_spellings_of_one_row(pasted: str) -> None:
    [row] = parse_roster(pasted)
    assert (row.mentor, row.mentee, row.bad) == ("ada", "ben", False)


def test_rows_know_their_line() -> None:
    rows = parse_roster('mentor,mentee\n\na,b\n"c\nc",d\r\ne,f\n')
    assert [(row.line, row.bad) for row in rows] == [(3, False), (4, True), (6, False)]


@pytest.mark.parametrize(
    ("pasted", "mentor", "mentee"),
    [
        ("ada", "ada", ""),
        ("ada,", "ada", ""),
        (",ben", "", "ben"),
        ("ada,ben,eve", "ada", "ben"),
        ("ada,ben,", "ada", "ben"),
        ("a\x00da,ben", "a da", "ben"),
        ("ada,b\ud800en", "ada", "ben"),
        ("ada," + "x" * 255, "ada", "x" * 254),
    ],
)
def test_what_is_not_two_logins_is_a_bad_row(pasted: str, mentor: str, mentee: str) -> None:
    assert parse_roster(pasted) == (RosterRow(1, mentor, mentee, bad=True),)


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        " \n\n",
        "mentor,mentee\n",
        "a,b\n" * (MAX_ROWS + 1),
        "mentor,mentee\n" + "a,b\n" * (MAX_ROWS + 1),
        "x" * (MAX_CHARACTERS + 1),
        "x" * 200_000,
    ],
)
def test_what_is_no_roster_is_refused(pasted: str) -> None:
    with pytest.raises(BadCsv):
        parse_roster(pasted)


def test_the_largest_roster_is_read() -> None:
    assert len(parse_roster("mentor,mentee\n" + "a,b\n" * MAX_ROWS)) == MAX_ROWS


@given(st.lists(PIECES, max_size=30).map("".join))
def test_hostile_text_is_read_or_refused(pasted: str) -> None:
    _read_or_refuse(pasted)


@given(st.binary(max_size=80))
def test_hostile_bytes_are_read_or_refused(pasted: bytes) -> None:
    _read_or_refuse(pasted.decode("latin-1"))
    _read_or_refuse(pasted.decode("utf-8", errors="surrogateescape"))


def _read_or_refuse(pasted: str) -> None:
    try:
        rows = parse_roster(pasted)
    except BadCsv:
        return
    for row in rows:
        assert row.bad or (row.mentor and row.mentee)
        assert not set(row.mentor + row.mentee) & set("\x00\r\n\t\ud800")
        (row.mentor + row.mentee).encode()
