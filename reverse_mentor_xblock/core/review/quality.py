"""Whether the words of a review are worth reading: a person took time for what they review."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from reverse_mentor_xblock.core.errors import BadRequest

ENOUGH = 40
"""Letters and digits that a comment has at least: about one sentence. Of scripts that write a word
in one or two signs, half as many say as much."""
DISTINCT = 8
"""Different ones among them: fewer are a key held down."""


class ReviewEmpty(BadRequest):
    """A review without a comment."""

    code = "review_empty"


class ReviewTooShort(BadRequest):
    """A comment of a few words, or of none."""

    code = "review_too_short"


class ReviewCopiedExample(BadRequest):
    """A comment that is the author's example."""

    code = "review_copied_example"


class ReviewCopiedOwn(BadRequest):
    """A comment that the writer has used in another review."""

    code = "review_copied_own"


class ReviewCopiedText(BadRequest):
    """A comment that is a piece of what it reviews."""

    code = "review_copied_text"


def check_comment(comment: str, *, example: str, own: Iterable[str], text: str) -> None:
    """Raise one of the errors above for a comment that helps nobody.

    ``example``: the author's example review; ``own``: the writer's comments in other reviews;
    ``text``: what is reviewed. Copies are found whatever their case, spaces and punctuation.
    """
    said = _bare(comment)
    if not said:
        raise ReviewEmpty
    if _weight(said) < ENOUGH or len(set(said)) < DISTINCT:
        raise ReviewTooShort
    if said == _bare(example):
        raise ReviewCopiedExample
    if said in map(_bare, own):
        raise ReviewCopiedOwn
    if said in _bare(text):
        raise ReviewCopiedText


def _bare(text: str) -> str:
    """Return the letters and digits of a text, casefolded."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in folded if unicodedata.category(sign)[0] in "LNM")


def _weight(said: str) -> int:
    return sum(2 if unicodedata.category(sign) == "Lo" else 1 for sign in said)
