"""Looking through the cards of the other side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterable
from dataclasses import dataclass

from reverse_mentor_xblock.core.pairing.directory import Directory, DirectoryEntry
from reverse_mentor_xblock.core.pairing.text import plain
from reverse_mentor_xblock.core.people import Card, Role

PAGE = 20
"""Cards a time."""

OFFERED_SKILLS = 40
"""How many skills can be filtered by: those that most cards name."""


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody looks for: every word of ``text`` somewhere on the card; "" asks nothing.

    ``start``: how many of what is found have been seen already.
    """

    text: str = ""
    skill: str = ""
    language: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what was found, and how much there is in all."""

    total: int
    entries: tuple[DirectoryEntry, ...]


class Shelf:
    """The cards of one side, read once and looked through often."""

    def __init__(self, directory: Directory, role: Role) -> None:
        entries = [entry for entry in directory.entries if entry.role is role]
        self._cards = [(_Searchable.of(entry.card), entry) for entry in entries]
        self._by_handle = {entry.handle: entry for entry in entries}
        self.skills = _commonest((entry.card.skills for entry in entries), OFFERED_SKILLS)
        self.languages = _commonest((entry.card.languages for entry in entries), None)

    def entry(self, handle: str) -> DirectoryEntry | None:
        """Return the entry that a handle names on this side, if there is one."""
        return self._by_handle.get(handle)

    def search(
        self, question: Question, *, skills: Collection[str], hidden: Container[str]
    ) -> Found:
        """Find cards; first those with most skills in common with the reader's ``skills``.

        Then in the order of handles, which favours nobody and stays from page to page.
        ``hidden``: the handles of people who are not to be found.
        """
        wanted = frozenset(map(plain, skills))
        words = plain(question.text).split()
        skill, language = plain(question.skill), question.language.casefold()
        found = [
            (-len(wanted & card.skills), entry.handle, entry)
            for card, entry in self._cards
            if (not skill or skill in card.skills)
            and (not language or language in card.languages)
            and all(word in card.text for word in words)
            and entry.handle not in hidden
        ]
        found.sort(key=lambda ranked: ranked[:2])
        page = found[question.start : question.start + PAGE]
        return Found(len(found), tuple(entry for _common, _handle, entry in page))


@dataclass(frozen=True, slots=True)
class _Searchable:
    text: str
    skills: frozenset[str]
    languages: frozenset[str]

    @classmethod
    def of(cls, card: Card) -> _Searchable:
        text = "\n".join((card.name, card.unit, card.about, *card.skills))
        languages = frozenset(code.casefold() for code in card.languages)
        return cls(plain(text), frozenset(map(plain, card.skills)), languages)


def _commonest(lists: Iterable[Iterable[str]], limit: int | None) -> tuple[str, ...]:
    """Count entries by their plain form; return them as first spelt, the commonest first.

    Those that are as common as each other stand in the order of the alphabet.
    """
    spelt: dict[str, str] = {}
    counted: Counter[str] = Counter()
    for entries in lists:
        for entry in entries:
            spelt.setdefault(plain(entry), entry)
            counted[plain(entry)] += 1
    ranked = sorted(counted, key=lambda key: (-counted[key], key))
    return tuple(spelt[key] for key in ranked[:limit])
