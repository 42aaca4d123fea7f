"""What a text that leaves the course says besides what people wrote."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.shared import SHARED
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.board.markdown import PairWords
from reverse_mentor_xblock.core.board.notebook import NotebookWords
from reverse_mentor_xblock.core.wording import mark as _

NOTEBOOK, GOALS, SESSIONS = _("Our notebook"), _("Our goals"), _("Sessions held")
MINUTES = _("{n} minutes")
PRO, CON = _("For"), _("Against")


def pair_words(translator: Translator) -> PairWords:
    """Return the titles of a table of pros and cons, translated."""
    return PairWords(
        mentor=translator.text(str(SHARED["role_mentor"])),
        mentee=translator.text(str(SHARED["role_mentee"])),
        pro=translator.text(PRO),
        con=translator.text(CON),
    )


def notebook_words(translator: Translator) -> NotebookWords:
    """Return the titles of a notebook's parts, translated."""
    return NotebookWords(
        title=translator.text(NOTEBOOK),
        goals=translator.text(GOALS),
        sessions=translator.text(SESSIONS),
        minutes=translator.text(MINUTES),
        pair=pair_words(translator),
    )
