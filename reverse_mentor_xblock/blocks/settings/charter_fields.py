"""The authored fields of charters and of the program's end, and how the form shows them."""

from __future__ import annotations

from xblock.fields import List, Scope, String

from reverse_mentor_xblock.blocks.settings.setting_values import Setting
from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.closing import QUESTION
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.wording import mark as _

MENTOR_TITLE = String(
    display_name=_("The mentors' charter: title"),
    help=_("Empty it to go back to ours."),
    default=CHARTERS[Role.MENTOR].title,
    scope=Scope.content,
)
MENTOR_RULES = List(
    display_name=_("The mentors' charter: rules"),
    help=_("One rule a line. Whenever you change it, all mentors are asked to accept it."),
    default=list(CHARTERS[Role.MENTOR].rules),
    scope=Scope.content,
)
MENTEE_TITLE = String(
    display_name=_("The mentees' charter: title"),
    help=_("Empty it to go back to ours."),
    default=CHARTERS[Role.MENTEE].title,
    scope=Scope.content,
)
MENTEE_RULES = List(
    display_name=_("The mentees' charter: rules"),
    help=_("One rule a line. Whenever you change it, all mentees are asked to accept it."),
    default=list(CHARTERS[Role.MENTEE].rules),
    scope=Scope.content,
)
ENDS = String(
    display_name=_("End of the program"),
    help=_("From then on, participants are asked the closing question, for 30 days."),
    default="",
    scope=Scope.settings,
)
CLOSING_QUESTION = String(
    display_name=_("Closing question"),
    help=_("What both sides are asked once, at the end. Empty it to go back to ours."),
    default=QUESTION,
    scope=Scope.content,
)

SETTINGS = (
    Setting("mentor_charter_title", "text", ours=True),
    Setting("mentor_charter", "lines", ours=True),
    Setting("mentee_charter_title", "text", ours=True),
    Setting("mentee_charter", "lines", ours=True),
    Setting("ends", "date"),
    Setting("closing_question", "paragraph", ours=True),
)
"""In the order of the form."""
