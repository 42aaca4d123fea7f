"""The program block: cards, charter and pairing, once in a course."""

from __future__ import annotations

from typing import Any

from web_fragments.fragment import Fragment
from xblock.core import XBlock
from xblock.fields import Dict, Integer, List, Scope, String
from xblock.validation import Validation, ValidationMessage

from reverse_mentor_xblock.blocks import requests
from reverse_mentor_xblock.blocks.contract.program import ProgramPage
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.fragments import fragment_of
from reverse_mentor_xblock.blocks.handlers import (
    boards,
    browsing,
    matching,
    own_data,
    records,
    rosters,
    taking_part,
)
from reverse_mentor_xblock.blocks.handlers import overview as pair_overview
from reverse_mentor_xblock.blocks.olx import forget_people
from reverse_mentor_xblock.blocks.pages.program_page import program_page, sample_page
from reverse_mentor_xblock.blocks.settings import charter_fields, journey_fields, match_fields
from reverse_mentor_xblock.blocks.settings.choices import language_choices
from reverse_mentor_xblock.blocks.settings.form import (
    SaveSettings,
    apply_settings,
    settings_fragment,
)
from reverse_mentor_xblock.blocks.settings.setting_values import Setting
from reverse_mentor_xblock.blocks.settings.slips import warn_of_logins, warn_of_team_set
from reverse_mentor_xblock.blocks.wiring.ports import wants_services, wire
from reverse_mentor_xblock.core.wording import mark as _

SETTINGS = (
    Setting("display_name", "text"),
    Setting("coordinators", "lines"),
    Setting("languages", "choices", language_choices),
    Setting("capacity", "number", minimum=1, whole=True),
    Setting("team_set", "text"),
    *match_fields.MATCH_SETTINGS,
    *charter_fields.SETTINGS,
    *journey_fields.JOURNEY_SETTINGS,
)


@wants_services
class ReverseMentorProgramXBlock(XBlock):
    """Where participants choose a role, accept its charter and find their partner."""

    has_author_view = True
    icon_class = "other"
    block_settings_key = "reverse_mentor_xblock"

    display_name = String(
        display_name=_("Title"),
        help=_("What learners see above the program."),
        default=_("Reverse mentoring program"),
        scope=Scope.settings,
    )
    coordinators = List(
        display_name=_("Coordinators"),
        help=_("The logins of those who pair people, one a line. They need no staff rights."),
        default=[],
        scope=Scope.settings,
    )
    languages = List(
        display_name=_("Languages"),
        help=_("The languages that participants can name on their cards."),
        default=["en", "fr"],
        scope=Scope.settings,
    )
    capacity = Integer(
        display_name=_("Pairs per person"),
        help=_("How many pairs one person may be in at the same time."),
        default=1,
        values={"min": 1},
        scope=Scope.settings,
    )
    team_set = String(
        display_name=_("Team-set"),
        help=_(
            "The id of a team-set whose teams of two are the pairs. Leave it empty to pair people"
            " here."
        ),
        default="",
        scope=Scope.settings,
    )
    weight_skills = match_fields.WEIGHT_SKILLS
    weight_language = match_fields.WEIGHT_LANGUAGE
    weight_availability = match_fields.WEIGHT_AVAILABILITY
    weight_unit = match_fields.WEIGHT_UNIT
    weight_wishes = match_fields.WEIGHT_WISHES
    weight_first_partner = match_fields.WEIGHT_FIRST_PARTNER
    never_same_unit = match_fields.NEVER_SAME_UNIT
    never_same_line = match_fields.NEVER_SAME_LINE
    always_common_language = match_fields.ALWAYS_COMMON_LANGUAGE
    always_common_hours = match_fields.ALWAYS_COMMON_HOURS
    common_hours = match_fields.COMMON_HOURS
    mentor_charter_title = charter_fields.MENTOR_TITLE
    mentor_charter = charter_fields.MENTOR_RULES
    mentee_charter_title = charter_fields.MENTEE_TITLE
    mentee_charter = charter_fields.MENTEE_RULES
    ends = charter_fields.ENDS
    closing_question = charter_fields.CLOSING_QUESTION
    sessions = journey_fields.SESSIONS
    hotline_days = journey_fields.HOTLINE_DAYS
    hotline_requests = journey_fields.HOTLINE_REQUESTS
    hotline_share = journey_fields.HOTLINE_SHARE
    hotline_length = journey_fields.HOTLINE_LENGTH
    # .. pii: What the participant says of themselves, whom they named, and their pairs by ids.
    # .. pii_types: id, name, username, email_address, location, biography, other
    # .. pii_retirement: local_api
    participation = Dict(
        help="What the participant states: role, card, charter, naming, memberships, wishes, ...",
        default={},
        scope=Scope.user_state,
    )
    # .. pii: A coordinator's pairs, by account ids, with reasons in their own words.
    # .. pii_types: id, other
    # .. pii_retirement: local_api
    roster = Dict(
        help="The pairs a coordinator has made or ended.", default={}, scope=Scope.user_state
    )
    # .. pii: Cards of those who agreed, by account id, without logins; gone with the next reading.
    # .. pii_types: name, biography, other
    # .. pii_retirement: local_api
    directory = Dict(
        help="The cards a coordinator has published, of those who agreed.",
        default={},
        scope=Scope.user_state,
    )
    # .. no_pii: Names a reading of the program, and nobody in it.
    census = Dict(
        help="Which reading of the program a coordinator has under way; names nobody.",
        default={},
        scope=Scope.user_state,
    )
    # .. pii: Goals and sessions of the participant's pairs, in words of both members.
    # .. pii_types: other
    # .. pii_retirement: local_api
    journey = Dict(
        help="The participant's replicas of the journey boards of their pairs.",
        default={},
        scope=Scope.user_state,
    )

    def student_view(self, _context: Any = None) -> Fragment:
        """Return the page of whoever asks."""
        wiring = wire(self)
        page = program_page(self, wiring)
        return fragment_of(self, "program", "ReverseMentorProgram", page, wiring.translator)

    public_view = student_view

    def author_view(self, _context: Any = None) -> Fragment:
        """Return a sample for the author, in Studio."""
        wiring = wire(self)
        page = sample_page(self, wiring)
        return fragment_of(self, "program", "ReverseMentorProgram", page, wiring.translator)

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
        text = wiring.translator.text
        if not self.coordinators and not self.team_set:
            sentence = _(
                "No coordinator is named: participants can only pair themselves by naming each "
                "other."
            )
            validation.add(ValidationMessage(ValidationMessage.WARNING, text(sentence)))
        if not self.languages:
            sentence = _("No language is chosen: choose at least one that participants share.")
            validation.add(ValidationMessage(ValidationMessage.ERROR, text(sentence)))
        warn_of_logins(validation, wiring, self.coordinators)
        warn_of_team_set(validation, wiring, self.team_set)
        return validation

    browse = browsing.browse
    wish = browsing.wish
    sync = boards.sync_journey
    data_places = own_data.data_places
    my_data = own_data.program_my_data
    erase = own_data.erase_program
    recap = records.recap
    notebook = records.notebook
    preview_roster = rosters.preview_roster
    commit_roster = rosters.commit_roster
    export_pairs = rosters.export_pairs
    export_participants = rosters.export_participants
    read_census = matching.read_census
    propose = matching.propose
    commit_matching = matching.commit_matching
    publish_directory = matching.publish_directory
    overview = pair_overview.overview
    end_pair = pair_overview.end_pair
    reopen_pair = pair_overview.reopen_pair
    start_pair = pair_overview.start_pair
    rematch = pair_overview.rematch

    calendar = boards.calendar

    @door(requests.Nothing, admits=Admits.ENROLLED)
    def refresh(self, visit: Visit[requests.Nothing]) -> Any:
        """Answer the page as it is now."""
        page: ProgramPage = program_page(self, visit.wiring)
        return page.model_dump(mode="json")

    choose_role = taking_part.choose_role
    dismiss_tip = taking_part.dismiss_tip
    save_card = taking_part.save_card
    accept_charter = taking_part.accept_charter
    name_partner = taking_part.name_partner
    withdraw_naming = taking_part.withdraw_naming
    acknowledge = taking_part.acknowledge
    leave_pair = taking_part.leave_pair
    pause = taking_part.pause
    answer_closing = taking_part.answer_closing

    @door(SaveSettings, admits=Admits.AUTHOR)
    def save_settings(self, visit: Visit[SaveSettings]) -> Any:
        """Save the settings form."""
        return apply_settings(self, SETTINGS, visit.body.values, visit.wiring)
