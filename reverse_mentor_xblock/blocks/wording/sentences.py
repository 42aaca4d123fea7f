"""The sentence a user reads for each stable error code: what happened and what to do next."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.wording import mark as _

SENTENCES: dict[str, str] = {
    "method_not_allowed": _(
        "This address only accepts what the page itself sends. Open the course page."
    ),
    "wrong_content_type": _(
        "This address only accepts what the page itself sends. Open the course page."
    ),
    "cross_site": _(
        "This request did not come from the course page. Open the course page and try again."
    ),
    "body_too_large": _("That is more than can be sent at once. Send a smaller part."),
    "bad_json": _("The request could not be read. Reload the page and try again."),
    "bad_fields": _(
        "Something in the form is missing or too long. Check what you entered and try again."
    ),
    "bad_update": _(
        "This change could not be read. Reload the page; what you wrote is kept on this device."
    ),
    "board_full": _("This board is full. Shorten the notes, then go on writing."),
    "bad_csv": _(
        "Not every row can be paired. Preview the roster, correct the rows shown, then commit."
    ),
    "bad_rubric": _(
        "This rubric can't be used yet. Correct what is marked in it, then save again."
    ),
    "own_login": _("You can't be your own partner. Enter your partner's login."),
    "not_logged_in": _("You are not logged in. Log in in another tab, then come back here."),
    "not_enrolled": _("You are not enrolled in this course. Enroll first, then come back here."),
    "wrong_role": _("This is for another role. Ask your program's coordinator."),
    "not_your_pair": _("This is not your pair. Reload the page to see yours."),
    "foreign_client": _(
        "This change carries your partner's signature. Reload the page and write it again."
    ),
    "stopped": _("This is not open to you at the moment. Ask your program's coordinator."),
    "pair_ended": _("This pair has ended. You can still read its notes."),
    "role_needed": _("Choose first whether you are a mentor or a mentee."),
    "card_needed": _("Fill in your card first, so that your partner knows whom to expect."),
    "charter_needed": _("Accept the charter of your role first."),
    "already_paired": _("You have a partner already. Leave that pair before you start another."),
    "roster_changed": _("The roster has changed since your preview. Preview again, then commit."),
    "rate_limited": _("That was a lot in a short time. It goes on by itself in a few seconds."),
    "busy": _("Another tab of yours is saving. This one tries again by itself."),
    "not_saved": _("The platform did not keep this change. It is sent again by itself."),
    "identity_unclear": _("The platform was not sure who you are. Nothing was changed; try again."),
    "unsupported": _("This place can't store shared work. Open the course in the learning site."),
    "broken_state": _(
        "What was stored here can't be read. It is kept as it is; ask the site's operator for help."
    ),
    "newer_state": _(
        "This was saved by a newer version of the tool. Ask the site's operator to update it."
    ),
}


def sentence_of(code: str, translator: Translator) -> str:
    """Return the translated sentence of an error code."""
    return translator.text(SENTENCES[code])
