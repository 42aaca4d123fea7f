"""Where a module stands, and what stands beside it in its unit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.urls import NoReverseMatch, reverse

from reverse_mentor_xblock.core.board.standard_agenda import Activity
from reverse_mentor_xblock.runtime.course import course_of
from reverse_mentor_xblock.runtime.course_tree import block_type_of, load, place_of
from reverse_mentor_xblock.runtime.program_directory import PROGRAM_TYPE, block_id_of

JUMP = "/jump_to_id/"
"""How authors link to a block of their course by its id: the platform's own convention."""

MODULE_TYPE = "reverse_mentor"
MOST = 20
"""So many blocks of a unit are looked at."""


class UnitActivities:
    """The siblings of a block. Only their titles are read, so it doesn't matter who is bound."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def place(self) -> Sequence[int]:
        """Return which child of the course the block is in, which child of that, and so on."""
        return place_of(self._block)

    def beside(self) -> Sequence[Activity]:
        """Return the other blocks of the unit that have a title, in their order."""
        runtime, parent = self._block.runtime, self._block.parent
        unit = load(runtime, parent) if parent is not None else None
        usages = tuple(getattr(unit, "children", None) or ())[:MOST]
        ours = {PROGRAM_TYPE, MODULE_TYPE}
        others = (usage for usage in usages if block_type_of(runtime, usage) not in ours)
        blocks = (load(runtime, usage) for usage in others)
        return [
            Activity(title, JUMP + block_id_of(one)) for one in blocks if (title := _title(one))
        ]

    def address(self, link: str) -> str:
        """Return where a link leads from a page: "" for a place this runtime has no address of."""
        if not link.startswith(JUMP):
            return link
        where = {"course_id": str(course_of(self._block)), "module_id": link.removeprefix(JUMP)}
        try:
            return reverse("jump_to_id", kwargs=where)
        except NoReverseMatch:
            return ""


def _title(block: Any | None) -> str:
    title = getattr(block, "display_name", None)
    return title.strip() if isinstance(title, str) else ""
