"""What may stand on a card."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing.text import bounded, one_line, several_lines
from reverse_mentor_xblock.core.people import Card

MAX_NAME = 80
MAX_SKILLS = 12
MAX_SKILL = 60
MAX_LANGUAGES = 8
MAX_ABOUT = 300

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")


def checked_card(card: Card) -> Card:
    """Return the card normalised: NFC, no control characters, no empty or repeated entries.

    Raises BadFields for a card outside the bounds above.
    """
    name = bounded(one_line(card.name), MAX_NAME, "name")
    if not name:
        raise BadFields("name: empty")
    skills = (bounded(one_line(skill), MAX_SKILL, "skill") for skill in card.skills)
    return Card(
        name=name,
        skills=_few(skills, MAX_SKILLS),
        languages=_few(map(_language, card.languages), MAX_LANGUAGES),
        about=bounded(several_lines(card.about), MAX_ABOUT, "about"),
    )


def _language(code: str) -> str:
    if not _LANGUAGE.fullmatch(code.strip()):
        raise BadFields("language")
    return code.strip()


def _few(entries: Iterable[str], limit: int) -> tuple[str, ...]:
    distinct: dict[str, str] = {}
    for entry in filter(None, entries):
        distinct.setdefault(entry.casefold(), entry)
    if len(distinct) > limit:
        raise BadFields(f"{len(distinct)} entries, {limit} allowed")
    return tuple(distinct.values())
