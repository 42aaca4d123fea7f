"""Which posture tips a person has dismissed in a module. Only their own row is written."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.tips import Tip
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.ports import Json

TIPS = "dismissed_tips"
"""The module block's ``user_state`` field."""

VERSION = 1

_MAX_ID = 16
_REMEMBERED = 50


@dataclass(frozen=True, slots=True)
class OwnTips:
    """The tips of one module, as one person has dealt with them."""

    row: OwnRow

    def dismissed(self) -> frozenset[str]:
        """Return the ids of tips dismissed here, as the request began with them."""
        return frozenset(_read(self.row.as_begun()))

    def dismiss(self, tip_id: str, texts: Iterable[str]) -> None:
        """Show a tip no more. Raises BadFields for one that the module does not have."""
        if tip_id not in {Tip(text).id for text in texts}:
            raise BadFields("tip")
        self.row.change(lambda value: _write(tip_id, _read(value)))


def _read(value: Json) -> list[str]:
    fields = stored.opened(value, version=VERSION, upgrades={})
    listed = (stored.text(entry, _MAX_ID) for entry in stored.sequence(fields.get("dismissed")))
    return [entry for entry in listed if entry]


def _write(tip_id: str, before: Collection[str]) -> Json:
    kept = [*(entry for entry in before if entry != tip_id), tip_id]
    return {"v": VERSION, "dismissed": kept[-_REMEMBERED:]}
