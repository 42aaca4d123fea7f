"""Hands all words of a page over to the browser, translated."""

from __future__ import annotations

from collections.abc import Mapping

from reverse_mentor_xblock.blocks.contract.shared import Words
from reverse_mentor_xblock.blocks.wording.translator import Plural, Translator

Texts = Mapping[str, str | Plural]
"""Marked source sentences by the key under which the browser knows them."""


def words_of(texts: Texts, translator: Translator) -> Words:
    """Return every text translated, plurals in all forms of the language."""
    return {
        key: translator.forms(text) if isinstance(text, Plural) else translator.text(text)
        for key, text in texts.items()
    }
