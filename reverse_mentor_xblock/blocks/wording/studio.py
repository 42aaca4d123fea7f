"""What Studio's settings form says."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.pages.shared import Words
from reverse_mentor_xblock.blocks.wording.shared import SHARED
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.blocks.wording.words import Texts, words_of
from reverse_mentor_xblock.core.wording import mark as _

STUDIO: Texts = {
    "studio_save": _("Save"),
    "studio_saved": _("Saved."),
    "studio_messages": _("Worth knowing before learners see it"),
    "studio_number_wrong": _("Enter a number, {minimum} or more."),
    "studio_date_zone": _("In your own time ({zone})."),
}


def studio_words(translator: Translator) -> Words:
    """Return all words of the studio page, translated."""
    return words_of({**SHARED, **STUDIO}, translator)
