"""Every sentence that the source marks is translated, with the placeholders it was marked with."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Catalog, Message

from translations.catalogues import LOCALES, extract, read

TRANSLATED = [locale for locale in LOCALES if locale != "en"]


def sentences(catalogue: Catalog) -> set[object]:
    return {message.id for message in catalogue if message.id}


def forms(message: Message) -> Iterator[tuple[str, str]]:
    """Pair each translation with the form of the source it was made from."""
    if isinstance(message.id, str):
        yield message.id, str(message.string or "")
        return
    for index, translation in enumerate(message.string or ()):
        yield message.id[min(index, 1)], translation


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^{}]*\}", text))


@pytest.mark.parametrize("locale", LOCALES)
def test_catalogue_holds_just_what_the_source_marks(locale: str) -> None:
    marked, kept = sentences(extract()), sentences(read(locale))
    assert marked == kept, "run `make i18n`, then translate what is new"


@pytest.mark.parametrize("locale", TRANSLATED)
def test_every_sentence_is_translated(locale: str) -> None:
    missing = [
        source
        for message in read(locale)
        for source, translation in forms(message)
        if message.id and (message.fuzzy or not translation)
    ]
    assert missing == []


@pytest.mark.parametrize("locale", LOCALES)
def test_translations_keep_the_placeholders(locale: str) -> None:
    changed = [
        (source, translation)
        for message in read(locale)
        for source, translation in forms(message)
        if message.id and translation and placeholders(source) != placeholders(translation)
    ]
    assert changed == []
