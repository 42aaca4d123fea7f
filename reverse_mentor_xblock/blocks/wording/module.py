"""What the module page says."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.notes import NOTES
from reverse_mentor_xblock.blocks.wording.shared import SHARED
from reverse_mentor_xblock.blocks.wording.together import TOGETHER
from reverse_mentor_xblock.blocks.wording.words import PageWords, Texts
from reverse_mentor_xblock.core.wording import mark as _

MODULE: Texts = {
    "go_to_program": _("Go to the program"),
    "check_now": _("Check now"),
    "sample_notes": _(
        "This is where the two of you write together: an idea from the module, a question "
        "for your next session, what you want to try."
    ),
    "pair_your_mentor": _("Your mentor"),
    "pair_your_mentee": _("Your mentee"),
    "pair_card": _("Card"),
    "pair_card_of": _("{name}'s card"),
    "tip_label": _("A tip for you"),
    "tip_dismiss": _("Got it"),
    "tip_next": _("The next tip comes in your next module."),
    "role_choose_mentor": _("I am the mentor"),
    "role_choose_mentee": _("I am the mentee"),
    "role_chosen_mentor": _("You are the mentor. As soon as your team has a mentee, it is a pair."),
    "role_chosen_mentee": _("You are the mentee. As soon as your team has a mentor, it is a pair."),
    "pair_paused": _("taking a break"),
    "pair_choose": _("Your pairs"),
    "pair_ended": _("ended"),
    "pair_reason": _("Reason given: {reason}"),
    "presence_here": _("Here now"),
    "presence_writing": _("Writing…"),
    "presence_seen": _("Last seen {when}"),
    "presence_never": _("Has not been here yet"),
    "announce_here": _("{name} is here."),
    "announce_left": _("{name} has left."),
    "progress_title": _("In this module"),
    "progress_you": _("You"),
    "progress_opened": _("Opened"),
    "progress_not_opened": _("Not opened yet"),
    "progress_wrote": _("Wrote"),
    "progress_not_wrote": _("Not written yet"),
    "notes_title": _("Your notes together"),
    "notes_label": _("Your notes with {name}"),
    "notes_placeholder": _("Write the first line. {name} will see it as you type."),
    "notes_loading": _("Opening your notes…"),
    "notes_failed_title": _("Your notes could not be opened"),
    "notes_failed_text": _(
        "Nothing is lost. Check your connection and try again; "
        "if that doesn't help, reload the page."
    ),
    "state_connecting": _("Opening…"),
    "state_current": _("Up to date"),
    "state_saving": _("Saving…"),
    "state_saved": _("Saved"),
    "state_read_only": _("Read only"),
    "state_offline": _("Offline"),
    "state_not_saved": _("Not saved"),
    "state_signed_out": _("Logged out"),
    "state_trouble": _("Not connected"),
    "detail_offline": _("The course can't be reached right now. You can keep writing."),
    "detail_signed_out": _("You are logged out. Log in again in another tab, then come back here."),
    "detail_ended_unsaved": _(
        "This pair had ended before your last edits were saved. Copy what you need from the notes."
    ),
    "detail_kept": _("Your edits are kept on this device."),
    "detail_only_here": _("Keep this page open: your edits are only here."),
    "why_update_too_large": _(
        "Your last edit is too large to save in one piece. Undo it, then add it in smaller parts."
    ),
    "why_unplaced": _("The course could not fit in your last edits yet. We keep trying."),
    "tools_label": _("Formatting"),
    "tool_bold": _("Bold"),
    "tool_italic": _("Italic"),
    "tool_heading": _("Heading"),
    "tool_subheading": _("Subheading"),
    "tool_bullets": _("Bulleted list"),
    "tool_numbers": _("Numbered list"),
    "tool_quote": _("Quote"),
    "tool_link": _("Link"),
    "tool_undo": _("Undo your last edit"),
    "tool_redo": _("Redo"),
    "link_address": _("Web or mail address"),
    "link_apply": _("Set link"),
    "link_remove": _("Remove link"),
    "link_open": _("Open link"),
    "feedback_title": _("Feedback"),
    "feedback_intro": _("What you hand in, what others say of it, and what you tell each other."),
    "feedback_staff_intro": _("All reviews in this module, for you as a coordinator."),
    "link_refused": _(
        "This does not look like a web or mail address. Try something like example.org."
    ),
}


module_words = PageWords(SHARED, MODULE, NOTES, TOGETHER)
"""All words of the module page."""
