"""What authors choose from in Studio."""

from __future__ import annotations

from collections.abc import Sequence

from babel import Locale, UnknownLocaleError

from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.core.wording import mark as _

LANGUAGES = (
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
    "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl",
    "pt", "ro", "ru", "sk", "sl", "sv", "sw", "th", "tr", "uk", "vi", "zh",
)  # fmt: skip
"""What a program can offer for cards."""

_NEAREST = _("The nearest program in this course")


def language_label(code: str) -> str:
    """Return a language's name as its own speakers write it, or the code where CLDR has none."""
    try:
        name = Locale.parse(code, sep="-").get_display_name()
    except (UnknownLocaleError, ValueError):
        return code
    return name[:1].upper() + name[1:] if name else code


def language_choices(_wiring: Wiring) -> Sequence[tuple[str, str]]:
    """Return the languages that a program can offer for cards."""
    return [(code, language_label(code)) for code in LANGUAGES]


def program_choices(wiring: Wiring) -> Sequence[tuple[str, str]]:
    """Return the programs of the course, by block id."""
    return [("", wiring.translator.text(_NEAREST)), *wiring.programs.choices()]
