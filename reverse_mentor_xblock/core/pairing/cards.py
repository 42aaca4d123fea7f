"""What may stand on a card, and a card as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.text import bounded, one_line, several_lines
from reverse_mentor_xblock.core.people import AVAILABILITY, Card

MAX_NAME = 80
MAX_SKILLS = 12
MAX_SKILL = 60
MAX_LANGUAGES = 8
MAX_ABOUT = 300
MAX_UNIT = 80

_MAX_STORED_TEXT = 4_000
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
        unit=bounded(one_line(card.unit), MAX_UNIT, "unit"),
        availability=_times(card.availability),
    )


def card_to_json(card: Card) -> dict[str, object]:
    """Return plain JSON that ``card_from_json`` reads back to an equal card."""
    return {
        "name": card.name,
        "skills": list(card.skills),
        "languages": list(card.languages),
        "about": card.about,
        "unit": card.unit,
        "availability": list(card.availability),
    }


def card_from_json(fields: stored.Fields) -> Card | None:
    """Read a stored card; None for one that is malformed."""
    try:
        return checked_card(
            Card(
                name=stored.text(fields.get("name"), _MAX_STORED_TEXT),
                skills=_texts(fields.get("skills")),
                languages=_texts(fields.get("languages")),
                about=stored.text(fields.get("about"), _MAX_STORED_TEXT),
                unit=stored.text(fields.get("unit"), _MAX_STORED_TEXT),
                availability=_texts(fields.get("availability")),
            )
        )
    except BadFields:
        return None


def _language(code: str) -> str:
    if not _LANGUAGE.fullmatch(code.strip()):
        raise BadFields("language")
    return code.strip()


def _times(codes: Iterable[str]) -> tuple[str, ...]:
    chosen = frozenset(codes)
    if not chosen.issubset(AVAILABILITY):
        raise BadFields("availability")
    return tuple(code for code in AVAILABILITY if code in chosen)


def _few(entries: Iterable[str], limit: int) -> tuple[str, ...]:
    distinct: dict[str, str] = {}
    for entry in filter(None, entries):
        distinct.setdefault(entry.casefold(), entry)
    if len(distinct) > limit:
        raise BadFields(f"{len(distinct)} entries, {limit} allowed")
    return tuple(distinct.values())


def _texts(value: object) -> tuple[str, ...]:
    texts = (stored.text(entry, _MAX_STORED_TEXT) for entry in stored.sequence(value))
    return tuple(filter(None, texts))
