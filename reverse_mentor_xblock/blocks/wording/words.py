"""Hands all words of a page over to the browser, translated."""

from __future__ import annotations

from collections.abc import Mapping

from reverse_mentor_xblock.blocks.contract.shared import Words
from reverse_mentor_xblock.blocks.wording.translator import Plural, Translator

Texts = Mapping[str, str | Plural]
"""Marked source sentences by the key under which the browser knows them."""


class PageWords:
    """All words of one page.

    A page has some 250 of them, and a process serves few languages: they are translated once for
    each catalogue. Where the service doesn't tell its catalogue they are translated every time.
    """

    def __init__(self, *texts: Texts) -> None:
        self._texts = {key: text for some in texts for key, text in some.items()}
        self._by_catalogue: dict[tuple[str, str], Words] = {}

    def __call__(self, translator: Translator) -> Words:
        """Return every text translated, plurals in all forms of the language."""
        if not translator.catalogue:
            return self._translated(translator)
        spoken = (translator.catalogue, translator.locale)
        if spoken not in self._by_catalogue:
            self._by_catalogue[spoken] = self._translated(translator)
        return self._by_catalogue[spoken]

    def _translated(self, translator: Translator) -> Words:
        return {
            key: translator.forms(text) if isinstance(text, Plural) else translator.text(text)
            for key, text in self._texts.items()
        }
