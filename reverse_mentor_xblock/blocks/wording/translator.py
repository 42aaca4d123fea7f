"""Marking and translating what users read, through the runtime's ``i18n`` service only."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from babel import Locale, UnknownLocaleError

SOURCE = "en"
"""The language that sentences are marked in."""

_LANGUAGE = re.compile(r"^Language: *([A-Za-z0-9_-]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Plural:
    """A sentence whose form depends on a number, written ``{n}`` in it."""

    one: str
    other: str


def plural(one: str, other: str) -> Plural:
    """Mark a source sentence with a number for extraction."""
    return Plural(one, other)


@cache
def sample_numbers(locale: str) -> dict[str, int]:
    """Return for each CLDR plural category of a locale the first number that falls into it.

    Browsers choose a form by category (Intl.PluralRules), catalogues by number: asking the
    catalogue for one number of each category hands all its forms to the browser. CLDR's integer
    categories all show up below 200, but for "many" in some Romance languages, which starts at a
    million.
    """
    try:
        rule = Locale.parse(locale, sep="-").plural_form
    except (UnknownLocaleError, ValueError):
        rule = Locale("en").plural_form
    samples: dict[str, int] = {}
    for number in (*range(1, 200), 0, 1_000_000):
        samples.setdefault(rule(number), number)
    return samples


@dataclass(frozen=True)
class Translator:
    """Translates for one user: the runtime's ``i18n`` service and the language asked of it."""

    service: Any
    wanted: str

    @cached_property
    def locale(self) -> str:
        """The code of the language that sentences come in, such as "fr".

        English where the site has no catalogue of ours for what is wanted: names of languages and
        dates are then to be English too. A catalogue tells its own language in its header, the
        translation of the empty text (Django's own, which some services fall back to, gives none).
        """
        header = _LANGUAGE.search(self.catalogue)
        spoken = header[1].replace("_", "-").lower() if header else SOURCE
        wanted = self.wanted.replace("_", "-").lower()
        # "fr-ca" says more about dates than the catalogue "fr" does
        return self.wanted if _family(spoken) == _family(wanted) else spoken

    @cached_property
    def catalogue(self) -> str:
        """The header of the catalogue that sentences come from; "" where the service has none."""
        return str(self._gettext(""))

    def text(self, message: str) -> str:
        """Return the user's wording of a marked sentence."""
        return str(self._gettext(message)) if message else ""

    def forms(self, message: Plural) -> dict[str, str]:
        """Return a plural sentence by CLDR category, ``{n}`` left in place."""
        forms = {
            category: str(self._ngettext(message.one, message.other, number))
            for category, number in sample_numbers(self.locale).items()
        }
        return {"other": forms.get("other", message.other), **forms}

    # Asked of the service once: some services look for their catalogue whenever they are asked.
    @cached_property
    def _gettext(self) -> Callable[[str], str]:
        gettext: Callable[[str], str] = self.service.gettext
        return gettext

    @cached_property
    def _ngettext(self) -> Callable[[str, str, int], str]:
        ngettext: Callable[[str, str, int], str] = self.service.ngettext
        return ngettext


def _family(locale: str) -> str:
    return locale.partition("-")[0]
