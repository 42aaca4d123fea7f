from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import BadCsv
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.pairing.kept_pair import KeptPair
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
        "ada\tben\n",
        "mentee;Mentor\nben;ada",
        "name,mentor,mentee,unit\nAda L.,ada,ben,Sales",
        "mentor,mentee,pair\nada,ben",
        "mentor,mentee,pair\nada,ben,,",
        "ada,ben,,\n",
        "ada;ben;\n",
        "sep=;\r\nada;ben",
        "\ufeffSEP=,\nmentor,mentee\nada,ben",
        '"sep=;"\nmentor;mentee\nada;ben',
        "Mentor;Mentoré(e)\nada;ben",
        "mentorée;mentor\nben;ada",
        "\u200bada\u00a0;ben\ufeff",
    ],
)
def test_many_spellings_of_one_row(pasted: str) -> None:
    [row] = parse_roster(pasted)
    assert (row.mentor, row.mentee, row.bad) == ("ada", "ben", False)


def test_rows_know_their_line() -> None:
    rows = parse_roster('mentor,mentee\n\na,b\n"c\nc",d\r\ne,f\n')
    assert [(row.line, row.bad) for row in rows] == [(3, False), (4, True), (6, False)]
    assert [row.line for row in parse_roster("sep=;\nmentor;mentee\na;b\n")] == [3]


@pytest.mark.parametrize(
    ("pasted", "mentor", "mentee"),
    [
        ("ada", "ada", ""),
        ("ada,", "ada", ""),
        (",ben", "", "ben"),
        ("ada,ben,eve", "ada", "ben"),
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


@pytest.mark.parametrize(
    ("typed", "login"), [("'-bob", "-bob"), ("'=x", "=x"), ("''=x", "'=x"), ("'bob", "'bob")]
)
def test_guarded_logins_are_read_as_they_were(typed: str, login: str) -> None:
    for pasted in (f"{typed},ben", f"mentor,mentee\n{typed},ben"):
        assert [row.mentor for row in parse_roster(pasted)] == [login]


def test_a_row_longer_than_its_header_is_bad() -> None:
    [row] = parse_roster("mentor,mentee\nada,ben,eve")
    assert row.bad


KEPT = "mentor;mentee;status;reason;revision;pair\nada;ben;"


def test_what_an_export_kept_is_read() -> None:
    [row] = parse_roster(KEPT + 'Ended;"They moved.\n\'=Both";3;p-1~00ff00ff')
    assert not row.bad
    assert row.kept == KeptPair(
        PairId("p-1"), "00ff00ff", 3, ended=True, reason="They moved.\n'=Both"
    )


@pytest.mark.parametrize(
    "cells",
    [
        "active;;1;p-1",
        "active;;1;p-1~",
        "active;;1;~00ff00ff",
        "active;;1;p 1~00ff00ff",
        "active;;;p-1~00ff00ff",
        "active;;0;p-1~00ff00ff",
        "active;;1.5;p-1~00ff00ff",
        "active;;\u0661;p-1~00ff00ff",
        "active;;1e3;p-1~00ff00ff",
        "gone;;1;p-1~00ff00ff",
        ";;1;p-1~00ff00ff",
        f"ended;{'x' * 501};1;p-1~00ff00ff",
    ],
)
def test_what_says_nothing_clear_of_a_pair_is_a_bad_row(cells: str) -> None:
    [row] = parse_roster(KEPT + cells)
    assert (row.bad, row.kept, row.mentor) == (True, None, "ada")
