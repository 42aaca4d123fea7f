"""What every page of ours says."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.words import Texts
from reverse_mentor_xblock.core.wording import mark as _

SHARED: Texts = {
    "role_mentor": _("Mentor"),
    "role_mentee": _("Mentee"),
    "card_offers": _("Can help with"),
    "card_wants": _("Would like to learn"),
    "card_languages": _("Languages"),
    "card_about": _("In their own words"),
    "card_unit": _("Works in"),
    "card_when": _("Usually free"),
    "part_am": _("morning"),
    "part_noon": _("midday"),
    "part_pm": _("afternoon"),
    "card_none": _("There is no card yet."),
    "try_again": _("Try again"),
    "cancel": _("Cancel"),
    "request_network": _(
        "We can't reach the course right now. Check your connection, then try again."
    ),
    "request_timeout": _("The course takes too long to answer. Please try again."),
    "request_bad_answer": _("The course did not answer as expected. Please try again in a moment."),
    "request_signed_out": _(
        "You are logged out. Log in again in another tab, then come back here."
    ),
}
