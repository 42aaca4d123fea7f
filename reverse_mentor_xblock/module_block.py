"""The module block: a pair's panel and board, in each module."""

from __future__ import annotations

from typing import Any

from web_fragments.fragment import Fragment
from xblock.completable import XBlockCompletionMode
from xblock.core import XBlock
from xblock.fields import Dict, Float, Scope, String
from xblock.validation import Validation, ValidationMessage

from reverse_mentor_xblock.blocks import requests
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.fragments import fragment_of
from reverse_mentor_xblock.blocks.handlers import (
    boards,
    exports,
    member_reviews,
    own_data,
    review_staff,
)
from reverse_mentor_xblock.blocks.handlers import private_notes as to_oneself
from reverse_mentor_xblock.blocks.olx import forget_people
from reverse_mentor_xblock.blocks.pages.module_page import module_page, sample_page
from reverse_mentor_xblock.blocks.settings import (
    agenda_fields,
    completion,
    review_fields,
    tip_fields,
)
from reverse_mentor_xblock.blocks.settings.choices import program_choices
from reverse_mentor_xblock.blocks.settings.form import (
    SETTINGS_LIMIT,
    SaveSettings,
    apply_settings,
    settings_fragment,
)
from reverse_mentor_xblock.blocks.settings.review_rules import example_is_short
from reverse_mentor_xblock.blocks.settings.setting_values import Setting
from reverse_mentor_xblock.blocks.settings.slips import warn_of_team_set
from reverse_mentor_xblock.blocks.wiring.ports import wants_services, wire
from reverse_mentor_xblock.core.wording import mark as _

SETTINGS = (
    Setting("display_name", "text"),
    Setting("program", "choice", program_choices),
    Setting("team_set", "text"),
    Setting("weight", "number"),
    *agenda_fields.AGENDA_SETTINGS,
    *tip_fields.SETTINGS,
    *review_fields.REVIEW_SETTINGS,
    *completion.COMPLETION_SETTINGS,
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
    team_set = String(
        display_name=_("Team-set"),
        help=_(
            "The id of a team-set whose teams of two are the pairs of this module. Leave it empty "
            "to take the program's pairs."
        ),
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
    objectives = agenda_fields.OBJECTIVES
    agenda = agenda_fields.AGENDA
    # .. pii: Notes, agenda and messages of the participant's pairs, in words of both members.
    # .. pii_types: other
    # .. pii_retirement: local_api
    workspace = Dict(
        help="The participant's replicas of the boards of their pairs.",
        default={},
        scope=Scope.user_state,
    )
    # .. pii: What the participant writes to themselves.
    # .. pii_types: other
    # .. pii_retirement: local_api
    private_notes = Dict(
        help="What the participant writes to themselves; shown to nobody else.",
        default={},
        scope=Scope.user_state,
    )

    mentor_tips = tip_fields.MENTOR_TIPS
    mentee_tips = tip_fields.MENTEE_TIPS
    # .. no_pii: Which of the author's tips are shown no more here.
    dismissed_tips = tip_fields.DISMISSED_TIPS
    deliverable_prompt = review_fields.DELIVERABLE_PROMPT
    deliverable_by = review_fields.DELIVERABLE_BY
    # not "due": the platform mixes a field of that name, inherited from the subsection, into blocks
    deliverable_due = review_fields.DELIVERABLE_DUE
    peer_reviews = review_fields.PEER_REVIEWS
    review_days = review_fields.REVIEW_DAYS
    pair_feedback = review_fields.PAIR_FEEDBACK
    coaching_rubric = review_fields.COACHING_RUBRIC
    posture_rubric = review_fields.POSTURE_RUBRIC
    peer_rubric = review_fields.PEER_RUBRIC
    example_text = review_fields.EXAMPLE_TEXT
    example_points = review_fields.EXAMPLE_POINTS
    example_comment = review_fields.EXAMPLE_COMMENT
    # .. pii: What the participant handed in, and the reviews they wrote and answered.
    # .. pii_types: other
    # .. pii_retirement: local_api
    reviews = review_fields.REVIEWS
    completion_conditions = completion.COMPLETION_CONDITIONS

    @property
    def has_score(self) -> bool:
        """Whether there is anything to grade: without, the module is in nobody's progress."""
        return bool(self.deliverable_prompt) and self.peer_reviews > 0

    def max_score(self) -> float | None:
        """Return what the platform takes a grade to be out of; it then counts by ``weight``."""
        return 1.0 if self.has_score else None

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
        warn_of_team_set(validation, wiring, self.team_set)
        if example_is_short(self):
            sentence = _(
                "The example to practise on is not shown: give a number for each criterion of the"
                " rubric for other pairs, one that a level of it is worth."
            )
            validation.add(
                ValidationMessage(ValidationMessage.WARNING, wiring.translator.text(sentence))
            )
        return validation

    sync = boards.sync
    read_messages = boards.read_messages

    export_notes = exports.export_notes
    read_private_notes = to_oneself.read_private_notes
    save_private_notes = to_oneself.save_private_notes
    my_data = own_data.module_my_data
    erase = own_data.erase_module

    review_desk = member_reviews.review_desk
    submit_deliverable = member_reviews.submit_deliverable
    submit_review = member_reviews.submit_review
    train = member_reviews.train
    volunteer = member_reviews.volunteer
    answer_review = member_reviews.answer_review
    flag_review = member_reviews.flag_review
    save_reflection = member_reviews.save_reflection
    received_reviews = member_reviews.received_reviews
    staff_reviews = review_staff.staff_reviews
    hide_review = review_staff.hide_review
    override_score = review_staff.override_score
    staff_review = review_staff.write_staff_review

    @door(requests.Nothing, admits=Admits.ENROLLED)
    def refresh(self, visit: Visit[requests.Nothing]) -> Any:
        """Answer the page as it is now."""
        return module_page(self, visit.wiring).model_dump(mode="json")

    @door(SaveSettings, admits=Admits.AUTHOR, limit=SETTINGS_LIMIT)
    def save_settings(self, visit: Visit[SaveSettings]) -> Any:
        """Save the settings form."""
        return apply_settings(self, SETTINGS, visit.body.values, visit.wiring)
