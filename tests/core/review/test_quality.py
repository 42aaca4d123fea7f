from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import BadRequest
from reverse_mentor_xblock.core.review.quality import (
    ReviewCopiedExample,
    ReviewCopiedOwn,
    ReviewCopiedText,
    ReviewEmpty,
    ReviewTooShort,
    check_comment,
)

COMMENT = "You say what did not work, and that makes the rest easy to believe."


def check(comment: str, example: str = "", own: Iterable[str] = (), text: str = "") -> None:
    check_comment(comment, example=example, own=own, text=text)


def test_a_sentence_is_enough() -> None:
    check(COMMENT, example="Something else entirely", own=["Another"], text="Their deliverable")
    check("あなたの取り組みは具体的で、明日から自分の仕事に使えそうです。")


@pytest.mark.parametrize(
    ("comment", "weakness"),
    [
        ("", ReviewEmpty),
        (" \n\t…!?", ReviewEmpty),
        ("Well done!", ReviewTooShort),
        ("a" * 100, ReviewTooShort),
        ("lol " * 30, ReviewTooShort),
    ],
)
def test_an_empty_or_short_comment_is_refused(comment: str, weakness: type[BadRequest]) -> None:
    with pytest.raises(weakness):
        check(comment)


@pytest.mark.parametrize("copy", [COMMENT, COMMENT.upper(), f"  {COMMENT.replace(' ', '  ')}!!"])
def test_a_copied_comment_is_refused(copy: str) -> None:
    with pytest.raises(ReviewCopiedExample):
        check(copy, example=COMMENT)
    with pytest.raises(ReviewCopiedOwn):
        check(copy, own=["Another", COMMENT])
    with pytest.raises(ReviewCopiedText):
        check(copy, text=f"We tried it. {COMMENT} Next week we go on.")


@given(st.text(), st.text(), st.lists(st.text(), max_size=3), st.text())
def test_a_check_says_yes_or_why_not(comment: str, example: str, own: list[str], text: str) -> None:
    why = (ReviewEmpty, ReviewTooShort, ReviewCopiedExample, ReviewCopiedOwn, ReviewCopiedText)
    with suppress(*why):
        check(comment, example, own, text)
