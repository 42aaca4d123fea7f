"""What the part that shows a pair's way, and what is held of a person, says."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.translator import plural
from reverse_mentor_xblock.blocks.wording.words import PageWords, Texts
from reverse_mentor_xblock.core.wording import mark as _

RECORDS: Texts = {
    "recap_title": _("Your way together"),
    "recap_loading": _("Looking back…"),
    "recap_failed": _("This part could not be opened. Check your connection, then try again."),
    "recap_choose": _("Your pairs"),
    "recap_ended": _("ended"),
    "recap_modules": _("Modules"),
    "recap_done": plural("{n} module done", "{n} modules done"),
    "recap_none": _("This course has no modules yet."),
    "recap_module_done": _("Done"),
    "recap_module_begun": _("Begun"),
    "recap_module_open": _("Not begun"),
    "recap_handed_in": _("Handed in"),
    "recap_reviews": plural("{n} review given", "{n} reviews given"),
    "recap_received": plural("{n} review received", "{n} reviews received"),
    "recap_share": _("score {share}"),
    "recap_goals": _("Goals"),
    "recap_goals_none": _("No goals yet. Agree on one in any module."),
    "recap_goal_done": _("Reached"),
    "recap_goal_due": _("Due {date}"),
    "recap_sessions": _("Sessions"),
    "recap_sessions_none": _("No sessions yet. Plan the first in any module."),
    "recap_sessions_held": plural("{n} session held", "{n} sessions held"),
    "recap_session_held": _("Held"),
    "recap_session_planned": _("Planned"),
    "recap_minutes": plural("{n} minute", "{n} minutes"),
    "notebook_title": _("Our notebook"),
    "notebook_intro": _("All your notes in one place, in the order of the course."),
    "notebook_open": _("Open the notebook"),
    "notebook_loading": _("Collecting your notes…"),
    "notebook_empty": _("Nothing is written yet. What you write in the modules is collected here."),
    "notebook_unreadable": _("These notes can't be read at the moment."),
    "notebook_download": _("Download as Markdown"),
    "notebook_downloaded": _("The notebook has been downloaded."),
    "notebook_print": _("Print"),
    "notebook_for": _("For"),
    "notebook_against": _("Against"),
    "data_title": _("Your data"),
    "data_intro": _(
        "Everything this program holds about you: your card and choices, your pairs, and what is "
        "written on your boards."
    ),
    "data_download": _("Download your data"),
    "data_file": _("My reverse mentoring data"),
    "data_collecting": _("Collecting part {done} of {all}…"),
    "data_downloaded": _("Your data has been downloaded."),
    "data_erase": _("Erase your data…"),
    "data_erase_question": _("Erase everything, for good?"),
    "data_erase_pairs": _("You leave your pairs. Your partner is told that you have left."),
    "data_erase_words": _(
        "Your card, your answers and all you wrote on boards are erased, for your partner too. "
        "What your partner wrote stays theirs."
    ),
    "data_erase_points": _(
        "Points you gave in reviews stay, without your name and words: others' results rest on "
        "them."
    ),
    "data_erase_course": _(
        "Grades and completion belong to the course and stay. Nothing can be brought back."
    ),
    "data_erase_sure": _("I understand that this can't be undone."),
    "data_erase_tick_first": _("Tick the box first."),
    "data_erase_confirm": _("Erase my data"),
    "data_erasing": _("Erasing part {done} of {all}…"),
    "data_erased": _("Your data has been erased. You can start over at any time."),
    "data_erase_stopped": _(
        "Not everything is erased yet. Try again: it goes on where it stopped."
    ),
}


records_words = PageWords(RECORDS)
"""All words of that part."""
