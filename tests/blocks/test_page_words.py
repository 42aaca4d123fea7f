"""A page's words are translated once for each catalogue, and never in the words of another."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from reverse_mentor_xblock.blocks.wording.translator import Plural, Translator
from reverse_mentor_xblock.blocks.wording.words import PageWords


@dataclass
class Catalogue:
    """An ``i18n`` service that counts what it is asked."""

    header: str
    name: str
    asked: list[str] = field(default_factory=list)

    def gettext(self, text: str) -> str:
        if not text:
            return self.header
        self.asked.append(text)
        return f"{text} ({self.name})"

    def ngettext(self, one: str, other: str, number: int) -> str:
        return self.gettext(one if number == 1 else other)


@pytest.fixture
def words() -> PageWords:
    return PageWords({"go": "Go"}, {"left": Plural("{n} day", "{n} days")})


def test_a_catalogue_is_asked_once(words: PageWords) -> None:
    french = Catalogue("Language: fr\n", "fr")

    first = words(Translator(french, "fr"))
    asked = list(french.asked)
    second = words(Translator(french, "fr"))

    assert first["go"] == "Go (fr)"
    assert second == first
    assert french.asked == asked


def test_catalogues_do_not_mix(words: PageWords) -> None:
    words(Translator(Catalogue("Language: fr\n", "fr"), "fr"))

    english = words(Translator(Catalogue("Language: en\n", "en"), "en"))

    assert english["go"] == "Go (en)"
    assert english["left"] == {"one": "{n} day (en)", "other": "{n} days (en)"}


def test_a_service_that_tells_no_catalogue_is_asked_every_time(words: PageWords) -> None:
    words(Translator(Catalogue("", "one"), "en"))

    assert words(Translator(Catalogue("", "other"), "en"))["go"] == "Go (other)"
