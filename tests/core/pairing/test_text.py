from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing import text

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


@given(ANYTHING)
def test_one_line_is_clean_and_stays_as_it_is(typed: str) -> None:
    line = text.one_line(typed)
    assert text.one_line(line) == line
    assert not {"Cc", "Cs", "Zl", "Zp"} & {unicodedata.category(sign) for sign in line}
    line.encode()


@given(ANYTHING)
def test_several_lines_stay_as_they_are(typed: str) -> None:
    lines = text.several_lines(typed)
    assert text.several_lines(lines) == lines
    assert all(text.one_line(line) == line for line in lines.split("\n"))


def test_every_kind_of_line_break_counts() -> None:
    assert text.several_lines("\r\na\r\nb\rc\n\u2028d ") == "a\nb\nc\n\nd"


def test_signs_that_turn_text_round_are_dropped() -> None:
    assert text.one_line("\u202eeve\u202c \u2067x\u2069") == "eve x"


def test_letters_are_composed() -> None:
    assert text.one_line("Rene\u0301e") == "Renée"


def test_a_reason_is_bounded() -> None:
    assert text.reason("  moved \t away\x00 ") == "moved away"
    with pytest.raises(BadFields):
        text.reason("x" * (text.MAX_REASON + 1))


def test_logins_are_trimmed_and_compared_without_case() -> None:
    assert text.login(" Ada@Example.org\n") == "Ada@Example.org"
    assert text.login_key(" Ada@Example.org\n") == text.login_key("ada@example.ORG")


@pytest.mark.parametrize("typed", ["", "  ", "a b", "a\x00b", "a\nb", "\ud800", "x" * 255])
def test_what_no_login_can_be_is_refused(typed: str) -> None:
    with pytest.raises(BadFields):
        text.login(typed)
