"""What a text that leaves the course says besides what people wrote."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.shared import SHARED
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.board.markdown import PairWords
from reverse_mentor_xblock.core.wording import mark as _

PRO, CON = _("For"), _("Against")


def pair_words(translator: Translator) -> PairWords:
    """Return the titles of a table of pros and cons, translated."""
    return PairWords(
        mentor=translator.text(str(SHARED["role_mentor"])),
        mentee=translator.text(str(SHARED["role_mentee"])),
        pro=translator.text(PRO),
        con=translator.text(CON),
    )
