"""The charters: what a mentor and a mentee promise each other before they are paired.

The sentences are English source strings, marked for translation where the pages are built. A change
of meaning raises the version, and everybody is asked again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.wording import mark as _


@dataclass(frozen=True, slots=True)
class Charter:
    """The rules of posture of one role."""

    role: Role
    version: int
    title: str
    rules: tuple[str, ...]


_MENTOR = Charter(
    role=Role.MENTOR,
    version=1,
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
    version=1,
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

CHARTERS: Mapping[Role, Charter] = MappingProxyType({Role.MENTOR: _MENTOR, Role.MENTEE: _MENTEE})
"""The charter that each role accepts today."""
