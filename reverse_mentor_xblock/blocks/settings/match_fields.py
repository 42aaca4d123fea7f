"""What authors set about matching: fields of the program block, and their places in the form."""

from __future__ import annotations

from xblock.fields import Boolean, Float, Scope

from reverse_mentor_xblock.blocks.settings.setting_values import Setting
from reverse_mentor_xblock.core.matching.criteria import WEIGHTS, Criteria, Part
from reverse_mentor_xblock.core.wording import mark as _

DEFAULTS = Criteria()

WEIGHT_SKILLS = Float(
    display_name=_("Matching: skills"),
    help=_(
        "How much it counts that the mentor offers what the mentee would like to learn. 0 leaves it"
        " out, like every weight below."
    ),
    default=WEIGHTS[Part.SKILLS],
    scope=Scope.settings,
)
WEIGHT_LANGUAGE = Float(
    display_name=_("Matching: language"),
    help=_("How much a common language counts."),
    default=WEIGHTS[Part.LANGUAGE],
    scope=Scope.settings,
)
WEIGHT_AVAILABILITY = Float(
    display_name=_("Matching: availability"),
    help=_("How much it counts that both are free at the same times."),
    default=WEIGHTS[Part.AVAILABILITY],
    scope=Scope.settings,
)
WEIGHT_UNIT = Float(
    display_name=_("Matching: different units"),
    help=_("How much it counts that the two work in different units."),
    default=WEIGHTS[Part.UNIT],
    scope=Scope.settings,
)
WEIGHT_WISHES = Float(
    display_name=_("Matching: wishes"),
    help=_("How much it counts that the two have wished for each other."),
    default=WEIGHTS[Part.WISHES],
    scope=Scope.settings,
)
WEIGHT_FIRST_PARTNER = Float(
    display_name=_("Matching: a first partner"),
    help=_(
        "How much it counts that people without a partner get one. The larger, the fewer are left"
        " out for the sake of better pairs."
    ),
    default=DEFAULTS.first_partner,
    scope=Scope.settings,
)
NEVER_SAME_UNIT = Boolean(
    display_name=_("Never pair people of the same unit"),
    help=_("Who names no unit can be paired with anybody."),
    default=False,
    scope=Scope.settings,
)
NEVER_SAME_LINE = Boolean(
    display_name=_("Never pair people of one reporting line"),
    help=_("Neither may report to the other, directly or through other participants."),
    default=False,
    scope=Scope.settings,
)
ALWAYS_COMMON_LANGUAGE = Boolean(
    display_name=_("Only pair people who share a language"),
    help=_("Who names no language is paired with nobody."),
    default=False,
    scope=Scope.settings,
)
ALWAYS_COMMON_HOURS = Boolean(
    display_name=_("Only pair people whose working days overlap"),
    help=_(
        "From nine to five in each one's time zone. Who has no known time zone can be paired with"
        " anybody."
    ),
    default=False,
    scope=Scope.settings,
)
COMMON_HOURS = Float(
    display_name=_("Working hours in common"),
    help=_("How many hours of the two working days have to overlap, where that is asked for."),
    default=DEFAULTS.overlap_hours,
    scope=Scope.settings,
)

MATCH_SETTINGS = (
    Setting("weight_skills", "number"),
    Setting("weight_language", "number"),
    Setting("weight_availability", "number"),
    Setting("weight_unit", "number"),
    Setting("weight_wishes", "number"),
    Setting("weight_first_partner", "number"),
    Setting("never_same_unit", "switch"),
    Setting("never_same_line", "switch"),
    Setting("always_common_language", "switch"),
    Setting("always_common_hours", "switch"),
    Setting("common_hours", "number"),
)
