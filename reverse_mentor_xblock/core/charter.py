"""The charters: what a mentor and a mentee promise each other before they are paired.

The sentences of ours are English source strings, translated where the pages are built; an author's
own are shown as written. The version comes from the sentences: whoever changes one asks everybody
again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.wording import mark as _


@dataclass(frozen=True, slots=True)
class Charter:
    """The rules of posture of one role."""

    role: Role
    title: str
    rules: tuple[str, ...]

    @property
    def version(self) -> str:
        """16 hexadecimal digits that change with the title or any rule."""
        sentences = json.dumps([self.title, *self.rules])
        return hashlib.sha256(sentences.encode()).hexdigest()[:16]


_MENTOR = Charter(
    role=Role.MENTOR,
    title=_("What a mentor promises"),
    rules=(
        _("I ask before I show: what have you tried, and what would you like to be able to do?"),
        _("I leave the keyboard to you: what I do for you in a minute, you haven't learned."),
        _("I never make you feel slow. A word you don't know is a word I have to explain better."),
        _("I am not a hotline: I help you to learn, and leave a broken laptop to IT support."),
        _("I come to learn too, and ask about your work, your decisions and your mistakes."),
        _("What you tell me stays between us. Colleagues and managers don't hear of it from me."),
    ),
)

_MENTEE = Charter(
    role=Role.MENTEE,
    title=_("What a mentee promises"),
    rules=(
        _("I come to each session with one real question from my own week."),
        _("I leave with one habit to try, and tell you next time how it went."),
        _("I protect our hour: I move it only when I must, and never let it wait for a meeting."),
        _("I say so when I don't follow. I would rather ask three times than nod once."),
        _("My rank stays outside. Here you are the one who knows; I don't judge your work by it."),
        _("What you tell me stays between us, and I never use it in an appraisal or a meeting."),
    ),
)

Charters = Mapping[Role, Charter]


def charter_of(role: Role, title: str, rules: Iterable[str]) -> Charter:
    """Return an author's charter; what they left empty is ours."""
    ours = CHARTERS[role]
    written = tuple(rule for rule in rules if rule)
    return Charter(role, title or ours.title, written or ours.rules)


CHARTERS: Charters = MappingProxyType({Role.MENTOR: _MENTOR, Role.MENTEE: _MENTEE})
"""The charter that each role accepts where the author has written no other."""
