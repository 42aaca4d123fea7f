"""What a pair reads around its agenda, its messages and its journey."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.translator import plural
from reverse_mentor_xblock.blocks.wording.words import Texts
from reverse_mentor_xblock.core.wording import mark as _

TOGETHER: Texts = {
    # agenda
    "agenda_title": _("Agenda"),
    "agenda_empty": _("There is no step yet."),
    "agenda_progress": _("{done} of {total} done"),
    "agenda_all_done": _("All done"),
    "agenda_change": _("Change the agenda"),
    "agenda_changed": _("Done changing"),
    "agenda_new": _("A step of your own"),
    "agenda_minutes": _("Minutes (optional)"),
    "agenda_lead": _("Who leads"),
    "agenda_add": _("Add this step"),
    "agenda_up": _("Move up: {step}"),
    "agenda_down": _("Move down: {step}"),
    "agenda_remove": _("Remove: {step}"),
    "agenda_moved": _("Moved to place {place} of {total}."),
    "agenda_done": _("done {when}"),
    "agenda_done_by": _("done by {name}, {when}"),
    "agenda_done_you": _("done by you, {when}"),
    "agenda_open_link": _("Open the link"),
    "agenda_time_up": _("Time is up for: {step}"),
    "timer_start": _("Start timer"),
    "timer_stop": _("Stop timer"),
    "timer_start_step": _("Start timer for: {step}"),
    "timer_stop_step": _("Stop timer for: {step}"),
    "both": _("Both of you"),
    "lead_both": _("together"),
    "lead_you": _("you lead"),
    "lead_partner": _("{name} leads"),
    "author_you": _("You"),
    "author_unknown": _("One of you"),
    # messages
    "messages_title": _("Messages"),
    "messages_none": _("Nothing yet"),
    "messages_empty": _(
        "For the time between two sessions: a question, an answer, something worth a look."
    ),
    "messages_last": _("{name}: {text}"),
    "kind_question": _("Question"),
    "kind_answer": _("Answer"),
    "kind_link": _("Shared link"),
    "message_kind": _("What is it?"),
    "message_text": _("Your message"),
    "message_about": _("Why it is worth a look (optional)"),
    "message_link": _("Web address"),
    "message_link_wrong": _(
        "This does not look like a web address. Try something like example.org."
    ),
    "message_send": _("Send"),
    "message_remove": _("Remove"),
    "message_remove_named": _("Remove: {text}"),
    "question_to_agenda": _("Put on the agenda"),
    "question_to_agenda_named": _("Put on the agenda: {text}"),
    "question_on_agenda": _("On the agenda"),
    "hotline_title": _("A good moment to meet"),
    "hotline_mentor": _(
        "{name} has asked a lot here lately. Suggest a session and look at it together: "
        "showing how one finds out lasts longer than an answer."
    ),
    "hotline_mentee": _(
        "You have asked {name} a lot here lately. Gather your questions and plan a session: "
        "you will keep more of it than of quick answers."
    ),
    # journey
    "journey_title": _("Our journey"),
    "journey_opening": _("Opening…"),
    "journey_next": _("Next session {day}"),
    "next_session": _("Next session:"),
    "no_session": _("No session is planned."),
    "plan_session": _("Plan a session"),
    "sessions_title": _("Sessions"),
    "sessions_held": _("{held} of {total} sessions held"),
    "session_zone": _("Time zone: {zone}"),
    "session_join": _("Join the meeting"),
    "session_calendar": _("Add to my calendar"),
    "session_change": _("Change"),
    "session_cancel": _("Cancel this session"),
    "session_cancelled": _("The session of {when} is cancelled."),
    "session_uncalendar": _("Take it off my calendar"),
    "session_log": _("It took place"),
    "session_log_other": _("Log another session"),
    "session_over": _("A planned session is over."),
    "plan_when": _("Day and time"),
    "plan_when_wrong": _("Choose a day and a time."),
    "plan_minutes": _("Minutes"),
    "plan_link": _("Link to the meeting (optional)"),
    "plan_topic": _("What it is about (optional)"),
    "plan_save": _("Save the plan"),
    "log_learnt": _("What was learnt"),
    "log_learnt_hint": _("One line is enough."),
    "log_when": _("When it began"),
    "log_minutes": _("Minutes"),
    "log_save": _("Log the session"),
    "log_by": _("logged by {name}"),
    "log_by_you": _("logged by you"),
    "log_remove_named": _("Remove the session of {day}"),
    "goals_title": _("Goals"),
    "goals_none": _("No goal yet"),
    "goals_empty": _("Agree on one to three things you want to have reached by the end."),
    "goals_reached": _("{reached} of {total} goals reached"),
    "goal_add": _("Add a goal"),
    "goal_edit": _("Change"),
    "goal_edit_named": _("Change the goal: {goal}"),
    "goal_text": _("Goal"),
    "goal_text_hint": _("Something you will both see when it is there."),
    "goal_owner": _("Whose goal it is"),
    "goal_due": _("By when (optional)"),
    "goal_by": _("by {day}"),
    "goal_save": _("Save the goal"),
    "goal_remove": _("Give it up"),
    # parts of the page
    "together_failed_title": _("Agenda, messages and journey could not be opened"),
    # numbers
    "agenda_left": plural("{n} minute left", "{n} minutes left"),
    "minutes": plural("{n} minute", "{n} minutes"),
    "messages_unread": plural("{n} unread", "{n} unread"),
}
