"""The agenda of a module: the author's steps, and what a pair makes of them.

The author's steps are settings and never copied into the document: two replicas would hold them
twice. The map ``agenda`` of a module's board has, by a step's key,

* ``<key>``: a step of the pair's own, a map of text, minutes, lead and link;
* ``<key>/done``: that the step is ticked, and when;
* ``<key>/place``: where the pair moved it, a number between those of its neighbours.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import inf
from typing import Literal, cast

from reverse_mentor_xblock.core.board import fields
from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.fields import Fields

MAX_TEXT = 300
MAX_MINUTES = 600
MAX_OWN_STEPS = 40

Lead = Literal["both", "mentor", "mentee"]
LEADS: tuple[Lead, ...] = ("both", "mentor", "mentee")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a session. ``minutes`` is 0 for a step that takes as long as it takes."""

    key: str
    text: str
    minutes: int = 0
    lead: Lead = "both"
    link: str = ""
    authored: bool = True
    done: datetime | None = None


def agenda(document: Document, authored: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps as a pair sees them: the author's and their own, ticked and in their order.

    Raises BadUpdate for a document that pycrdt can't read.
    """
    written = document.items("agenda")
    places = {step.key: float(place) for place, step in enumerate(authored)}
    taken = places.keys()
    steps = [*authored, *(step for step in _own_steps(written) if step.key not in taken)]
    moved = ((step.key, fields.real(written, f"{step.key}/place")) for step in steps)
    places |= {key: place for key, place in moved if place is not None}
    ordered = sorted(steps, key=lambda step: (places.get(step.key, inf), step.key))
    return tuple(replace(step, done=_done(written, step.key)) for step in ordered)


def authored_steps(rows: Sequence[object]) -> tuple[Step, ...]:
    """Return an author's steps as the settings hold them, an export edited by hand included."""
    found: dict[str, Step] = {}
    for row in rows:
        key = row.get("key") if isinstance(row, Mapping) else None
        if isinstance(row, Mapping) and isinstance(key, str) and fields.is_key(key):
            step = _step(key, row)
            if step is not None:
                found.setdefault(key, replace(step, link=_authored_link(row)))
    return tuple(found.values())


def _authored_link(row: Fields) -> str:
    link = row.get("link")
    if isinstance(link, str) and (fields.is_web_address(link) or fields.is_course_link(link)):
        return link
    return ""


def _own_steps(written: Fields) -> list[Step]:
    items = sorted((key, item) for key, item in written.items() if fields.is_key(key))
    found = (_step(key, item) for key, item in items if isinstance(item, Mapping))
    own = [replace(step, authored=False) for step in found if step is not None]
    return own[:MAX_OWN_STEPS]


def _step(key: str, item: Fields) -> Step | None:
    text = fields.line(item, "text", MAX_TEXT)
    if not text:
        return None
    return Step(
        key=key,
        text=text,
        minutes=fields.whole(item, "minutes", MAX_MINUTES),
        lead=cast(Lead, fields.choice(item, "lead", LEADS)),
        link=fields.web_address(item, "link"),
    )


def _done(written: Fields, key: str) -> datetime | None:
    tick = written.get(f"{key}/done")
    return fields.moment(tick, "at") if isinstance(tick, Mapping) else None
