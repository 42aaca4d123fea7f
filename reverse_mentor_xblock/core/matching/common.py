"""What two people have in common, in words that make a sentence."""

from __future__ import annotations

from collections.abc import Callable

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.proposal import Common
from reverse_mentor_xblock.core.matching.wishes import wish_rank
from reverse_mentor_xblock.core.matching.words import primary_language
from reverse_mentor_xblock.core.pairing.text import plain


def common_of(mentor: Candidate, mentee: Candidate) -> Common:
    """Return what makes the two a pair; skills as the mentee spells them."""
    units = {plain(mentor.unit), plain(mentee.unit)}
    return Common(
        skills=_shared(mentee.skills, mentor.skills, plain),
        languages=_shared(mentee.languages, mentor.languages, primary_language),
        times=_shared(mentee.availability, mentor.availability, str),
        different_unit=len(units) == 2 and "" not in units,
        mentor_wish=wish_rank(mentor, mentee),
        mentee_wish=wish_rank(mentee, mentor),
    )


def _shared(
    mine: tuple[str, ...], theirs: tuple[str, ...], key: Callable[[str], str]
) -> tuple[str, ...]:
    others = set(map(key, theirs))
    found = {key(term): term for term in reversed(mine) if key(term) in others}
    return tuple(reversed(found.values()))
