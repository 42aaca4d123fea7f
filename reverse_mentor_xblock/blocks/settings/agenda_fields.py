"""The agenda of a module, as its author writes it in Studio, or else as learners find it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xblock.fields import List, Scope

from reverse_mentor_xblock.blocks.settings.setting_values import Column, Row, Setting
from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.core.board.agenda import Step, authored_steps
from reverse_mentor_xblock.core.board.standard_agenda import AgendaWords, standard_agenda
from reverse_mentor_xblock.core.wording import mark as _

OBJECTIVES = List(
    display_name=_("Objectives"),
    help=_("What this module is to achieve, one a line. An agenda can be made from them."),
    default=[],
    scope=Scope.settings,
)
AGENDA = List(
    display_name=_("Agenda"),
    help=_(
        "The steps of the pair's session on this module. A link may lead to a page on the web or to"
        " an activity of this course, such as /jump_to_id/quiz. While there is no step here, pairs"
        " get an agenda made from the objectives and the activities in this unit."
    ),
    default=[],
    scope=Scope.settings,
)

LEADS = (("both", _("Both")), ("mentor", _("Mentor")), ("mentee", _("Mentee")))

OPENING = _("Say what you want to have done when this session ends")
ACTIVITY = _("Look at “{title}” together")
CLOSING = _("Choose one thing to try before you meet again")


def steps_of(block: Any, wiring: Wiring) -> tuple[Step, ...]:
    """Return the author's steps, or an agenda to start from when there are none."""
    return authored_steps(block.agenda) or start_of(block, wiring)


def start_of(block: Any, wiring: Wiring) -> tuple[Step, ...]:
    """Return an agenda made of the module's objectives and what else is in its unit."""
    text = wiring.translator.text
    words = AgendaWords(text(OPENING), text(ACTIVITY), text(CLOSING))
    objectives = [str(objective) for objective in block.objectives]
    return standard_agenda(objectives, wiring.activities.beside(), words)


def _start_rows(block: Any, wiring: Wiring) -> Sequence[Row]:
    return [
        {
            "key": step.key,
            "text": step.text,
            "minutes": step.minutes,
            "lead": step.lead,
            "link": step.link,
        }
        for step in start_of(block, wiring)
    ]


AGENDA_SETTINGS = (
    Setting("objectives", "lines"),
    Setting(
        "agenda",
        "rows",
        columns=(
            Column("text", "text", _("Step")),
            Column("minutes", "number", _("Minutes")),
            Column("lead", "choice", _("Who leads"), LEADS),
            Column("link", "link", _("Link")),
        ),
        start=_start_rows,
    ),
)
