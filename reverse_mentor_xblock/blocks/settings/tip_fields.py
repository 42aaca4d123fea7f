"""The authored fields of a module's posture tips, and how the form shows them."""

from __future__ import annotations

from typing import Any

from xblock.fields import Dict, List, Scope

from reverse_mentor_xblock.blocks.settings.setting_values import Setting
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.tips import TIPS
from reverse_mentor_xblock.core.wording import mark as _

MENTOR_TIPS = List(
    display_name=_("Tips for mentors"),
    help=_("One a line; each module shows one of them. Empty it to go back to ours."),
    default=list(TIPS[Role.MENTOR]),
    scope=Scope.content,
)
MENTEE_TIPS = List(
    display_name=_("Tips for mentees"),
    help=_("One a line; each module shows one of them. Empty it to go back to ours."),
    default=list(TIPS[Role.MENTEE]),
    scope=Scope.content,
)
DISMISSED_TIPS = Dict(
    help="The tips the participant has dismissed here.", default={}, scope=Scope.user_state
)

SETTINGS = (
    Setting("mentor_tips", "lines", ours=True),
    Setting("mentee_tips", "lines", ours=True),
)
"""In the order of the form."""


def tips_of(block: Any, role: Role) -> tuple[str, ...]:
    """Return a module's tips for a role, as their author wrote them."""
    written = getattr(block, f"{role.value}_tips") or ()
    return tuple(text for text in map(str, written) if text.strip())
