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
    "no_deliverable": _("Nothing is handed in in this module."),
    "past_due": _("The due date has passed: nothing more can be handed in. Ask your coordinator."),
    "already_reviewed": _(
        "Somebody has reviewed this already, so it can't be changed any more. Read what they say."
    ),
    "already_given": _("You have given this review. It stands as you gave it."),
    "not_assigned": _("This is not yours to review any more. Reload to see what is."),
    "no_such_review": _("This review is not here any more. Reload to see those you have."),
    "nothing_handed_in": _("Nothing has been handed in yet. Come back once it has."),
    "nothing_left": _("There is nothing more to review right now. Thank you for asking."),
    "rubric_changed": _("The questions have changed since you opened them. Reload and look again."),
    "review_empty": _("Add a comment: one thing that works, and one that would make it better."),
    "review_too_short": _("Say a little more: one whole sentence helps more than a few words do."),
    "review_copied_example": _(
        "This is the example's comment. Say in your own words what you see in this one."
    ),
    "review_copied_own": _(
        "You have written this in another review. Say what is true of this one alone."
    ),
    "review_copied_text": _(
        "This repeats what they wrote. Say what you make of it: what works, and what is missing."
    ),
    "bad_link": _(
        "A link can't be used. Start it with https:// or, for a place in this course, with /."
    ),
    "no_session": _("This session has no date any more. Plan it again, then add it."),
    "own_login": _("You can't be your own partner. Enter your partner's login."),
    "not_logged_in": _("You are not logged in. Log in in another tab, then come back here."),
    "not_enrolled": _("You are not enrolled in this course. Enroll first, then come back here."),
    "wrong_role": _("This is for another role. Ask your program's coordinator."),
    "not_your_pair": _("This is not your pair. Reload the page to see yours."),
    "foreign_client": _(
        "This change carries your partner's signature. Reload the page and write it again."
    ),
    "stopped": _("This is not open to you at the moment. Ask your program's coordinator."),
    "erased_client": _("You have erased what this page holds. Reload the page to go on."),
    "pair_ended": _("This pair has ended. You can still read its notes."),
    "role_needed": _("Choose first whether you are a mentor or a mentee."),
    "card_needed": _("Fill in your card first, so that your partner knows whom to expect."),
    "charter_needed": _("Accept the charter of your role first."),
    "already_paired": _("You have a partner already. Leave that pair before you start another."),
    "teams_decide": _(
        "Here the course's teams are the pairs, so nothing was changed. Change the teams instead."
    ),
    "no_room": _("One of the two can't take this partner now. Look at their pairs first."),
    "no_directory": _("There are no cards to look through yet. Come back later."),
    "card_gone": _("This card has been taken back. Wish for somebody else."),
    "closing_shut": _("This question is not open now. Reload the page to see what you answered."),
    "roster_changed": _("The roster has changed since your preview. Preview again, then commit."),
    "census_incomplete": _("The program has to be read again. That goes on from where it stopped."),
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
