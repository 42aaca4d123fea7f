"""What authors set about a pair's journey, on the program block."""

from __future__ import annotations

from xblock.fields import Integer, Scope

from reverse_mentor_xblock.blocks.settings.setting_values import Setting
from reverse_mentor_xblock.core.board.hotline import Hotline
from reverse_mentor_xblock.core.wording import mark as _

_USUAL = Hotline()


def _whole_number(display_name: str, help_text: str, default: int) -> Integer:
    return Integer(
        display_name=display_name,
        help=help_text,
        default=default,
        values={"min": 1},
        scope=Scope.settings,
    )


SESSIONS = _whole_number(
    _("Sessions"), _("How many sessions each pair is to hold in the whole program."), 6
)
HOTLINE_DAYS = _whole_number(
    _("Hotline: days"),
    _("A hint about turning into a hotline looks at the messages of so many days."),
    _USUAL.days,
)
HOTLINE_REQUESTS = _whole_number(
    _("Hotline: questions"),
    _("It appears from so many questions of the mentee on, while no session is planned."),
    _USUAL.requests,
)
HOTLINE_SHARE = _whole_number(
    _("Hotline: share of turns"),
    _("It appears when at least so many per cent of all turns are the mentee's questions."),
    _USUAL.share,
)
HOTLINE_LENGTH = _whole_number(
    _("Hotline: length of questions"),
    _("It appears when those questions have at most so many characters on average."),
    _USUAL.length,
)

JOURNEY_SETTINGS = tuple(
    Setting(field, "number", minimum=1, whole=True)
    for field in (
        "sessions",
        "hotline_days",
        "hotline_requests",
        "hotline_share",
        "hotline_length",
    )
)
