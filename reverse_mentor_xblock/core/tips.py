"""Posture tips: one sentence a module, to each role its own.

The sentences of ours are English source strings, translated where the pages are built; an author's
own are shown as written.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from types import MappingProxyType

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.wording import mark as _

TIPS: Mapping[Role, tuple[str, ...]] = MappingProxyType(
    {
        Role.MENTOR: (
            _("Ask before you show: what have they tried already?"),
            _("Leave the keyboard to them, even when it takes longer."),
            _("One thing a session: a habit that stays beats five tricks forgotten."),
            _("Say why before you say where to click."),
            _("Ask about their work, too. They know things that no tool can tell you."),
            _("A new word? Explain it, and use it again five minutes later."),
            _("If you don't know, say so and look it up together: that shows how it's done."),
            _("End with a question: what will you try before we meet again?"),
        ),
        Role.MENTEE: (
            _("Come with one question, leave with one habit."),
            _("Show the real thing: your own inbox, your own file, your own meeting."),
            _("Do the clicking yourself: what your hands have done, you find again."),
            _("Stop when you are lost. Your mentor can't see it unless you say so."),
            _("Tell what you tried since last time, above all what didn't work."),
            _("Give something back: a decision you took, a mistake, a door you can open."),
            _("Ask how, not only what: how did you find that, how would you learn it?"),
            _("Guard your hour: put it in the calendar, and be there on time."),
        ),
    }
)
"""Where the author has written none."""


@dataclass(frozen=True, slots=True)
class Tip:
    """A sentence, and what names it as long as it reads like this: 16 hexadecimal digits."""

    text: str

    @property
    def id(self) -> str:
        """What a dismissal is remembered by."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]


_ID = re.compile(r"[0-9a-f]{16}")


_REMEMBERED = 100


def tip_ids(value: object) -> tuple[str, ...]:
    """Return the ids in a stored list, each once; what can be none is left out."""
    listed = (stored.text(entry, 16) for entry in stored.sequence(value))
    return tuple(dict.fromkeys(entry for entry in listed if _ID.fullmatch(entry)))


def dismissed_with(before: Iterable[str], tip: str) -> tuple[str, ...]:
    """Return the ids of dismissed tips with one more, which comes last.

    The eldest is forgotten beyond a hundred. Raises BadFields for what is no id.
    """
    if not _ID.fullmatch(tip):
        raise BadFields("tip")
    return (*(known for known in before if known != tip), tip)[-_REMEMBERED:]


_STEPS = (1, -1, 3, -3)
"""How far each level of the course moves the choice.

Odd: eight neighbours at any level show our eight tips. Chapters go forwards and what is in them
backwards, so that the first module of a chapter seldom shows the tip of the last one before it.
"""


def tip_for(texts: Sequence[str], place: Sequence[int], dismissed: Collection[str]) -> Tip | None:
    """Return the tip that a module shows, the same one as long as the module stands where it does.

    ``place``: which child of the course it is in, which child of that, and so on. Modules that
    follow each other, be it from chapter to chapter or within one, show one tip after the other.
    None once that one was dismissed, be it in another module: the next one comes in the next.
    """
    if not texts:
        return None
    steps = (at * step for at, step in zip(place, cycle(_STEPS), strict=False))
    tip = Tip(texts[sum(steps) % len(texts)])
    return None if tip.id in dismissed else tip
