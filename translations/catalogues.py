"""Keeps the message catalogues in step with the sentences marked in the package's Python source.

``python -m translations.catalogues`` (``make i18n``) adds new sentences to every catalogue and
drops those that are gone. A changed sentence counts as new, for no platform would show the guessed
("fuzzy") translation.
"""

from __future__ import annotations

from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from reverse_mentor_xblock import __version__

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "reverse_mentor_xblock"
DOMAIN = "text"
"""The one domain that the platform looks for inside a package."""
LOCALES = ("en", "fr")
"""English is the source: its catalogue holds no translations and is what translators start from."""
MARKS = {"_": None, "ngettext": (1, 2), "plural": (1, 2)}
"""What marks a sentence, with the positions of its singular and plural."""


def extract() -> Catalog:
    """Collect every marked sentence, in the order of the files."""
    template = Catalog(domain=DOMAIN)
    found = extract_from_dir(
        ROOT / PACKAGE,
        method_map=[("**.py", "python")],
        keywords=MARKS,
        comment_tags=("Translators:",),
    )
    for filename, line, message, comments, context in found:
        place = (f"{PACKAGE}/{filename}", line)
        template.add(message, locations=[place], auto_comments=comments, context=context)
    return template


def path_of(locale: str) -> Path:
    """Say where a locale's catalogue is kept."""
    return ROOT / "translations" / locale / "LC_MESSAGES" / f"{DOMAIN}.po"


def read(locale: str) -> Catalog:
    """Read a locale's catalogue; a new one when there is none yet."""
    path = path_of(locale)
    if not path.exists():
        return new(locale)
    with path.open("rb") as readable:
        return read_po(readable, locale=locale, domain=DOMAIN)


def new(locale: str) -> Catalog:
    """Start a catalogue, with its locale's plural rule in the header."""
    return Catalog(
        locale=locale,
        domain=DOMAIN,
        project="reverse-mentor-xblock",
        version=__version__,
        header_comment="# Reverse Mentor XBlock: what participants, authors and coordinators read.",
        msgid_bugs_address="the package's maintainers",
        last_translator="the package's maintainers",
        language_team=Locale.parse(locale).english_name,
        fuzzy=False,
    )


def refresh(locale: str) -> None:
    """Bring a locale's catalogue up to date; the same bytes again when nothing has changed."""
    catalogue, template = read(locale), extract()
    template.creation_date = catalogue.revision_date = catalogue.creation_date
    catalogue.update(template, no_fuzzy_matching=True)
    path = path_of(locale)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as writable:
        write_po(writable, catalogue, width=100, ignore_obsolete=True, include_lineno=False)


if __name__ == "__main__":
    for each in LOCALES:
        refresh(each)
