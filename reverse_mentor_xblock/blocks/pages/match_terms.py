"""What matching goes by, as a coordinator reads it: the author's settings, said in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reverse_mentor_xblock.blocks.contract.coordinator import TermModel
from reverse_mentor_xblock.blocks.settings.match_fields import MATCH_SETTINGS
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.wording import mark as _

YES = _("Yes")


def match_terms(block: Any, translator: Translator) -> tuple[TermModel, ...]:
    """Return every weight, and the rules that are switched on."""
    return tuple(_terms(block, translator))


def _terms(block: Any, translator: Translator) -> Iterator[TermModel]:
    for setting in MATCH_SETTINGS:
        value = getattr(block, setting.field)
        if value is False or (setting.field == "common_hours" and not block.always_common_hours):
            continue
        said = translator.text(YES) if value is True else f"{value:g}"
        yield TermModel(label=translator.text(block.fields[setting.field].display_name), value=said)
