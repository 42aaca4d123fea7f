"""What an author sets about deliverables, feedback and reviews in a module."""

from __future__ import annotations

from collections.abc import Sequence

from xblock.fields import Boolean, Dict, Integer, List, Scope, String

from reverse_mentor_xblock.blocks.settings.setting_values import Setting
from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.core.review.default_rubrics import DEFAULT_RUBRICS
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.wording import mark as _

_BY = {
    "mentee": _("The mentee"),
    "pair": _("Either member of the pair"),
}


def writer_choices(wiring: Wiring) -> Sequence[tuple[str, str]]:
    """Return who can hand in."""
    return [(value, wiring.translator.text(label)) for value, label in _BY.items()]


REVIEW_SETTINGS = (
    Setting("deliverable_prompt", "paragraph"),
    Setting("deliverable_by", "choice", writer_choices),
    Setting("deliverable_due", "date"),
    Setting("peer_reviews", "number", whole=True),
    Setting("review_days", "number", minimum=1, whole=True),
    Setting("pair_feedback", "switch"),
    Setting("coaching_rubric", "rubric", standard=DEFAULT_RUBRICS[ReviewKind.COACHING]),
    Setting("posture_rubric", "rubric", standard=DEFAULT_RUBRICS[ReviewKind.POSTURE]),
    Setting("peer_rubric", "rubric", standard=DEFAULT_RUBRICS[ReviewKind.PEER]),
    Setting("example_text", "paragraph"),
    Setting("example_points", "lines", repeats=True),
    Setting("example_comment", "paragraph"),
)


def _rubric(display_name: str, help_text: str) -> Dict:
    return Dict(display_name=display_name, help=help_text, default=None, scope=Scope.content)


DELIVERABLE_PROMPT = String(
    display_name=_("What to hand in"),
    help=_("What a pair makes in this module, and how. Leave it empty if nothing is handed in."),
    default="",
    scope=Scope.settings,
)
DELIVERABLE_BY = String(
    display_name=_("Who hands it in"),
    help=_("Both members see it, whoever hands it in."),
    default="mentee",
    scope=Scope.settings,
)
DELIVERABLE_DUE = String(
    display_name=_("Due date"),
    help=_(
        "Until when it can be handed in. Feedback between mentor and mentee is shown then at"
        " the latest."
    ),
    default="",
    scope=Scope.settings,
)
PEER_REVIEWS = Integer(
    display_name=_("Reviews by other pairs"),
    help=_("How many other pairs review what is handed in, and so how many a pair gives."),
    default=0,
    values={"min": 0},
    scope=Scope.settings,
)
REVIEW_DAYS = Integer(
    display_name=_("Days to review"),
    help=_("When reviews are still missing after so many days, more pairs are asked, then you."),
    default=5,
    values={"min": 1},
    scope=Scope.settings,
)
PAIR_FEEDBACK = Boolean(
    display_name=_("Feedback between mentor and mentee"),
    help=_("The mentee says how the mentor was, the mentor comments on what was handed in."),
    default=True,
    scope=Scope.settings,
)
COACHING_RUBRIC = _rubric(
    _("Rubric for the mentor"), _("What mentors go by when they comment on a deliverable.")
)
POSTURE_RUBRIC = _rubric(
    _("Rubric for the mentor's posture"), _("What mentees, and mentors of themselves, go by.")
)
PEER_RUBRIC = _rubric(
    _("Rubric for other pairs"), _("What other pairs go by. The score comes from these points.")
)
EXAMPLE_TEXT = String(
    display_name=_("Example to practise on"),
    help=_("A deliverable that reviewers can judge before they review a real one."),
    default="",
    scope=Scope.content,
)
EXAMPLE_POINTS = List(
    display_name=_("Your points for the example"),
    help=_("One number a line, in the order of the criteria of the rubric for other pairs."),
    default=[],
    scope=Scope.content,
)
EXAMPLE_COMMENT = String(
    display_name=_("Your comment on the example"),
    help=_("Reviewers see it beside their own points."),
    default="",
    scope=Scope.content,
)
REVIEWS = Dict(
    help="What the participant handed in, reviewed, answered and made of feedback.",
    default={},
    scope=Scope.user_state,
)
