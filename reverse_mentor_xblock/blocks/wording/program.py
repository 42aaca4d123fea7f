"""What the program page says."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.shared import SHARED
from reverse_mentor_xblock.blocks.wording.translator import plural
from reverse_mentor_xblock.blocks.wording.words import PageWords, Texts
from reverse_mentor_xblock.core.wording import mark as _

PROGRAM: Texts = {
    "steps_label": _("Your way to a pair"),
    "steps_progress": _("{done} of {all} steps done"),
    "steps_done_mark": _("(done)"),
    "step_role": _("Role"),
    "step_card": _("Card"),
    "step_charter": _("Charter"),
    "step_partner": _("Partner"),
    "role_title": _("Your role"),
    "role_question": _("Which side of the pair will you be on?"),
    "role_mentor_says": _(
        "You show a senior colleague the digital practice that comes naturally to you."
    ),
    "role_mentee_says": _(
        "You bring questions from your own week, and learn from a junior colleague."
    ),
    "role_you_are_mentor": _(
        "You are a mentor: you show a senior colleague what comes naturally to you."
    ),
    "role_you_are_mentee": _(
        "You are a mentee: you bring questions from your own week to a junior colleague."
    ),
    "role_change": _("Change role"),
    "role_saved_with_card": _("Your role is saved together with your card."),
    "role_fixed": _("It stays as it is while you are in a pair."),
    "card_title": _("Your card"),
    "card_intro": _("Your partner reads this card before you first meet."),
    "card_later": _("Choose your role first."),
    "card_name": _("Name to show"),
    "card_name_missing": _("Enter the name your partner should see."),
    "card_name_long": _("Shorten the name to {limit} characters."),
    "card_skills_mentor": _("What I can show"),
    "card_skills_mentee": _("What I would like to learn"),
    "card_skills_hint": _(
        "One at a time: type it, then press Enter. For example: shared documents, video "
        "calls. Up to {limit}."
    ),
    "skill_add": _("Add"),
    "skill_remove": _("Remove {skill}"),
    "skill_added": _("{skill} added"),
    "skill_removed": _("{skill} removed"),
    "skill_duplicate": _("{skill} is there already"),
    "skill_full": _("There are {limit} already. Remove one to add another."),
    "skill_long": _("Keep each one to {limit} characters."),
    "card_languages_label": _("Languages I am at ease in"),
    "card_languages_many": _("Choose up to {limit} languages."),
    "card_about_label": _("A line about yourself"),
    "card_about_hint": _(
        "What you do, and what you hope for from the pair. You can leave it empty."
    ),
    "card_about_long": _("Shorten this to {limit} characters."),
    "card_unit_label": _("Where you work"),
    "card_unit_hint": _("Your team or unit. You can leave it empty."),
    "card_unit_long": _("Shorten this to {limit} characters."),
    "card_when_label": _("When are you usually free?"),
    "card_manager": _("Your manager's login or e-mail"),
    "card_manager_hint": _(
        "Only used so that nobody is paired with their own manager; never shown to anybody. You "
        "can leave it empty."
    ),
    "card_consent": _("Let the other side find my card"),
    "card_consent_hint": _(
        "Mentors can then look through mentees' cards, and mentees through mentors', and wish for "
        "a partner. Your login and e-mail stay hidden. A change counts from your coordinator's "
        "next update of the list."
    ),
    "card_save": _("Save my card"),
    "card_saved": _("Your card is saved."),
    "card_edit": _("Edit"),
    "charter_title": _("Your charter"),
    "charter_later": _("It opens once your role and your card are saved."),
    "charter_intro": _(
        "A pair works when both sides know what to expect. These are your promises; your "
        "partner makes theirs."
    ),
    "charter_accept": _("I accept this charter"),
    "charter_accepted": _("You have accepted your charter."),
    "charter_accepted_on": _("You accepted your charter on {date}."),
    "charter_again": _(
        "Your charter has changed since you accepted it. Please read it, then accept it again."
    ),
    "charter_read": _("Read it again"),
    "charter_changed": _(
        "The charter has changed since you opened this page. Read it again, then accept it."
    ),
    "partner_title": _("Your partner"),
    "partner_later": _("You name your partner once your card is saved and your charter accepted."),
    "partner_intro": _(
        "Name each other and you are a pair. Until both of you have, neither learns "
        "anything about the other."
    ),
    "partner_or_wait": _(
        "Nobody in mind? Your coordinator can pair you; then there is nothing to do here."
    ),
    "partner_made_for_you": _(
        "Pairs are made for you in this course. Yours appears here as soon as it is made."
    ),
    "partner_another": _("Name another partner"),
    "partner_login": _("Your partner's login or e-mail"),
    "partner_login_hint": _("The one they use on this site."),
    "partner_login_missing": _("Enter your partner's login or e-mail."),
    "partner_login_spaces": _("A login or e-mail has no spaces. Enter just one."),
    "partner_name_them": _("Name as my partner"),
    "waiting_title": _("Waiting for {login}"),
    "waiting_text": _(
        "You are a pair as soon as they name you too, so let them know. Check the spelling:"
        " nobody is told here whether a login exists."
    ),
    "waiting_checks": _("This page looks again by itself."),
    "waiting_withdraw": _("Withdraw"),
    "announce_named": _("You have named {login}."),
    "announce_withdrawn": _("You name nobody any more."),
    "announce_paired": _("You are a pair with {name}."),
    "announce_left": _("You have left the pair with {name}."),
    "partner_is_mentor": _("Your mentor"),
    "partner_is_mentee": _("Your mentee"),
    "partner_gone": _(
        "{name} is not enrolled in this course any more. Your own copy of your notes stays "
        "readable. Your coordinator can find you a new partner."
    ),
    "partner_paused": _(
        "{name} is taking a break. Your notes stay open; agree on your next hour when they are "
        "back."
    ),
    "pause": _("Pause for now"),
    "pause_hint": _(
        "Need a break? While you pause, nobody is matched with you. Your notes stay open."
    ),
    "paused_title": _("You are taking a break"),
    "paused_text": _(
        "Nobody is matched with you for now. What you share with a partner stays open. Come back "
        "whenever you like."
    ),
    "resume": _("Take part again"),
    "announce_paused": _("You are taking a break."),
    "announce_resumed": _("You take part again."),
    "next_title": _("What to do next"),
    "next_notes": _("Open the next module of the course: its notes belong to the two of you."),
    "next_question": _("Write one question from your own week there."),
    "next_ask": _("Ask {name} there what they would like to be able to do."),
    "next_hour": _("Agree on your first hour together."),
    "leave": _("Leave this pair"),
    "leave_question": _("Leave your pair with {name}?"),
    "leave_detail": _("It ends for both of you. What you wrote together stays readable."),
    "leave_reason": _("Reason (you can leave it empty)"),
    "leave_reason_hint": _("Your partner and your coordinator can read it."),
    "leave_private": _("Keep the reason between me and the coordinators"),
    "leave_private_hint": _("Only your coordinator can read it."),
    "leave_reason_long": _("Shorten the reason to {limit} characters."),
    "leave_confirm": _("Leave the pair"),
    "ended_title": _("Pairs that have ended"),
    "ended_by_me": _("you ended it"),
    "ended_by_partner": _("your partner ended it"),
    "ended_by_coordinator": _("your coordinator ended it"),
    "ended_by_nobody": _("it has ended"),
    "ended_reason": _("Reason: {reason}"),
    "browse_title": _("Choose a partner"),
    "browse_intro": _(
        "Look through the cards of the other side and wish for a partner. Your coordinator takes "
        "wishes into account."
    ),
    "browse_open": _("Look through the cards"),
    "browse_loading_part": _("The cards are being opened…"),
    "browse_failed": _("The cards could not be opened"),
    "starts_on": _("You start on {date}."),
    "started_on": _("You started on {date}."),
    "closing_title": _("Looking back"),
    "closing_intro": _("The program has come to its end. One last question, to both of you."),
    "closing_readers": _(
        "Your partner doesn't see your answer; the program's coordinators read it. You can change "
        "it until {date}."
    ),
    "closing_long": _("Shorten your answer to {limit} characters."),
    "closing_save": _("Save my answer"),
    "closing_saved": _("Your answer is saved."),
    "closing_answered": _("You answered on {date}."),
    "closing_until": _("You can change it until {date}."),
    "closing_change": _("Change my answer"),
    "take_part": _("Take part yourself"),
    "desk_loading": _("Your desk is being opened…"),
    "desk_failed_title": _("Your coordinator's desk could not be opened"),
    "part_failed_text": _("The connection may have been lost for a moment. Nothing is lost."),
    "browse_wishes": plural("You have {n} wish so far.", "You have {n} wishes so far."),
    "about_left": plural(
        "{n} character left",
        "{n} characters left",
    ),
    "about_over": plural(
        "{n} character too many",
        "{n} characters too many",
    ),
    "sample_explained": _(
        "A sample: what a participant sees once they have come the whole way. Its controls "
        "do nothing here."
    ),
    "sample_name": _("A sample mentee"),
    "sample_skill": _("Video calls that just work"),
    "sample_about": _("I would like to stop asking my assistant to open my files."),
    "gave_up": _(
        "It did not work after several tries. Nothing you entered is lost: try again in a minute."
    ),
    "reload": _("Reload this page"),
}


program_words = PageWords(SHARED, PROGRAM)
"""All words of the program page."""
