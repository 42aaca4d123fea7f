"""What a page says where it can't show what one came for: what is missing and what to do next."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.contract.shared import NoticeModel
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.wording import mark as _

NOTICES: dict[str, tuple[str, str]] = {
    "signed_out": (
        _("Log in to meet your partner"),
        _("This part of the module belongs to you and your partner. Log in, then come back here."),
    ),
    "not_enrolled": (
        _("Enroll to take part"),
        _("Pairs are made of people who are enrolled in this course. Enroll, then come back here."),
    ),
    "preview": (
        _("A preview with a sample pair"),
        _(
            "In the course, each pair finds its own notes here. Nothing you do in this preview is"
            " kept."
        ),
    ),
    "program_preview": (
        _("A preview of the program page"),
        _("In the course, participants find their partner here. Nothing in this preview is kept."),
    ),
    "unsupported": (
        _("Shared work is not available here"),
        _(
            "This site does not offer what pairs need to work together. Open the course in the "
            "learning "
            "site, or ask its operator to enable the user state service."
        ),
    ),
    "identity_unclear": (
        _("Reload this page"),
        _("The platform was not sure who you are, so nothing is shown. Reload the page."),
    ),
    "newer_state": (
        _("This site needs an update"),
        _(
            "Your work was saved by a newer version of this tool and is kept. Ask the site's "
            "operator to "
            "update it."
        ),
    ),
    "no_program": (
        _("This module has no program yet"),
        _(
            "The course's author has to add a reverse mentoring program and choose it for this "
            "module. "
            "Tell the course team."
        ),
    ),
    "unpaired": (
        _("You have no partner yet"),
        _(
            "Open the program page: fill in your card and name your partner, or wait until your "
            "coordinator pairs you."
        ),
    ),
    "waiting": (
        _("Waiting for your partner"),
        _(
            "You have named your partner. As soon as they name you too, your shared notes open "
            "here."
        ),
    ),
    "team_waiting": (
        _("Your team is not complete yet"),
        _(
            "A pair is a team of two. As soon as both of you are in the team, your shared notes "
            "open here."
        ),
    ),
    "team_size": (
        _("This team is larger than a pair"),
        _("Reverse mentoring works in teams of two. Ask the course team to split your team."),
    ),
    "roles_needed": (
        _("Who is the mentor, who the mentee?"),
        _("One of the two is the mentor, the other the mentee. Agree on it, then choose yours."),
    ),
    "staff": (
        _("Boards belong to the pairs"),
        _(
            "You see this as course staff. In each module a mentor and a mentee share notes, an "
            "agenda and messages here; what they write is between the two."
        ),
    ),
    "coordinator": (
        _("Boards belong to the pairs"),
        _(
            "You coordinate this program. In each module a mentor and a mentee share notes, an "
            "agenda and messages here; what they write is between the two. You make pairs, and "
            "follow them, on the program page."
        ),
    ),
    "staff_teams": (
        _("Boards belong to the pairs"),
        _(
            "You see this as course staff. Pairs come from teams of two here; every team is one as "
            "it should be, or still waits for its second member."
        ),
    ),
    "staff_teams_large": (
        _("Some teams are larger than a pair"),
        _("Reverse mentoring works in teams of two. Please split these: {teams}."),
    ),
    "pair_ended": (
        _("This pair has ended"),
        _(
            "You can still read what you wrote together. To go on, find a new partner on the "
            "program page."
        ),
    ),
    "partner_gone": (
        _("Your partner has left the course"),
        _(
            "Your own copy of the notes stays readable. Your coordinator can find you a new "
            "partner."
        ),
    ),
    "partner_erased": (
        _("Your partner has left and erased their part"),
        _(
            "What you wrote yourself is kept and stays readable. To go on, find a new partner on "
            "the program page."
        ),
    ),
    "not_a_coordinator": (
        _("This page is for participants"),
        _(
            "You see it as course staff. To pair people, have your login added to the "
            "coordinators in "
            "Studio."
        ),
    ),
}


def notice(code: str, translator: Translator, **values: str) -> NoticeModel:
    """Return the translated notice of a code; ``values`` fill what its text names in braces."""
    title, text = NOTICES[code]
    said = translator.text(text)
    for name, value in values.items():
        said = said.replace(f"{{{name}}}", value)
    return NoticeModel(code=code, title=translator.text(title), text=said)
