"""The module block: a pair's panel and board, in each module."""

from __future__ import annotations

from typing import Any

from web_fragments.fragment import Fragment
from xblock.completable import XBlockCompletionMode
from xblock.core import XBlock
from xblock.fields import Dict, Float, Scope, String
from xblock.validation import Validation, ValidationMessage

from reverse_mentor_xblock.blocks import requests
from reverse_mentor_xblock.blocks.choices import program_choices
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.fragments import fragment_of
from reverse_mentor_xblock.blocks.handlers import boards, exports
from reverse_mentor_xblock.blocks.handlers import private_notes as to_oneself
from reverse_mentor_xblock.blocks.module_page import module_page, sample_page
from reverse_mentor_xblock.blocks.olx import forget_people
from reverse_mentor_xblock.blocks.setting_values import Setting
from reverse_mentor_xblock.blocks.settings_form import (
    SaveSettings,
    apply_settings,
    settings_fragment,
)
from reverse_mentor_xblock.blocks.wiring import wants_services, wire
from reverse_mentor_xblock.core.wording import mark as _

SETTINGS = (
    Setting("display_name", "text"),
    Setting("program", "choice", program_choices),
    Setting("weight", "number"),
)


@wants_services
class ReverseMentorXBlock(XBlock):
    """What a mentor and a mentee share in one module of a course."""

    has_author_view = True
    icon_class = "other"
    block_settings_key = "reverse_mentor_xblock"
    completion_mode = XBlockCompletionMode.COMPLETABLE
    has_custom_completion = True

    display_name = String(
        display_name=_("Title"),
        help=_("What learners see above their notes."),
        default=_("Reverse mentoring notes"),
        scope=Scope.settings,
    )
    program = String(
        display_name=_("Program"),
        help=_("The reverse mentoring program whose pairs work in this module."),
        default="",
        scope=Scope.settings,
    )
    weight = Float(
        display_name=_("Weight"),
        help=_("How much this module counts among the graded parts of its subsection."),
        default=1.0,
        values={"min": 0},
        scope=Scope.settings,
    )
    workspace = Dict(
        help="The participant's replicas of the boards of their pairs.",
        default={},
        scope=Scope.user_state,
    )
    private_notes = Dict(
        help="What the participant writes to themselves; shown to nobody else.",
        default={},
        scope=Scope.user_state,
    )

    def student_view(self, _context: Any = None) -> Fragment:
        """Return the page of whoever asks."""
        wiring = wire(self)
        page = module_page(self, wiring)
        return fragment_of(self, "module", "ReverseMentorModule", page, wiring.translator)

    public_view = student_view

    def author_view(self, _context: Any = None) -> Fragment:
        """Return a sample for the author, in Studio."""
        wiring = wire(self)
        page = sample_page(self, wiring)
        return fragment_of(self, "module", "ReverseMentorModule", page, wiring.translator)

    def studio_view(self, _context: Any = None) -> Fragment:
        """Return the settings form."""
        return settings_fragment(self, SETTINGS, wire(self))

    def add_xml_to_node(self, node: Any) -> None:
        """Write what authors set into an export."""
        super().add_xml_to_node(node)
        forget_people(self, node)

    def validate(self) -> Validation:
        """Tell the author what is missing."""
        validation = super().validate()
        wiring = wire(self)
        if wiring.programs.find() is None:
            sentence = (
                _("The program chosen for this module is not in the course. Choose another one.")
                if self.program
                else _("This course has no reverse mentoring program yet. Add one near its start.")
            )
            validation.add(
                ValidationMessage(ValidationMessage.ERROR, wiring.translator.text(sentence))
            )
        return validation

    sync = boards.sync

    export_notes = exports.export_notes
    read_private_notes = to_oneself.read_private_notes
    save_private_notes = to_oneself.save_private_notes

    @door(requests.Nothing, admits=Admits.ENROLLED)
    def refresh(self, visit: Visit[requests.Nothing]) -> Any:
        """Answer the page as it is now."""
        return module_page(self, visit.wiring).model_dump(mode="json")

    @door(SaveSettings, admits=Admits.AUTHOR)
    def save_settings(self, visit: Visit[SaveSettings]) -> Any:
        """Save the settings form."""
        return apply_settings(self, SETTINGS, visit.body.values, visit.wiring)
