"""What Studio's settings form says."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.shared import SHARED
from reverse_mentor_xblock.blocks.wording.words import PageWords, Texts
from reverse_mentor_xblock.core.wording import mark as _

STUDIO: Texts = {
    "studio_save": _("Save"),
    "studio_saved": _("Saved."),
    "studio_messages": _("Worth knowing before learners see it"),
    "studio_number_wrong": _("Enter a number, {minimum} or more."),
    "studio_date_zone": _("In your own time ({zone})."),
    # a rubric
    "rubric_standard": _(
        "The ready-made rubric is in use. Everybody reads it in their own language."
    ),
    "rubric_customise": _("Write your own, starting from this one"),
    "rubric_kept": _("Reviews that exist already keep the rubric they were written by."),
    "rubric_back": _("Back to the ready-made rubric"),
    "rubric_back_question": _("Go back to the ready-made rubric?"),
    "rubric_back_detail": _("Your criteria are given up once you save."),
    "rubric_back_confirm": _("Use the ready-made rubric"),
    "rubric_criterion_title": _("Criterion"),
    "rubric_criterion_description": _("Explanation (optional)"),
    "rubric_weight": _("Weight"),
    "rubric_weight_hint": _("2 counts twice as much as 1. 0 is asked, but does not count."),
    "rubric_new_criterion": _("New criterion"),
    "rubric_add_criterion": _("Add a criterion"),
    "rubric_remove_question": _("Remove “{name}” and its levels?"),
    "rubric_remove_confirm": _("Remove the criterion"),
    "rubric_levels": _("Levels"),
    "rubric_new_level": _("New level"),
    "rubric_add_level": _("Add a level"),
    "rubric_points": _("Points"),
    "rubric_level_title": _("Level"),
    "rubric_level_description": _("What it looks like (optional)"),
    "rubric_feedback": _("What to say to those who get it (optional)"),
    "rubric_up": _("Up"),
    "rubric_down": _("Down"),
    "rubric_remove": _("Remove"),
    "rubric_moved": _("“{name}” is number {number} of {count} now."),
    "rubric_removed": _("“{name}” is removed."),
    "rubric_no_criteria": _("Add at least one criterion."),
    "rubric_many_criteria": _("Keep to {limit} criteria at most."),
    "rubric_no_weight": _("Give at least one criterion a weight above 0."),
    "rubric_no_title": _("Give it a name."),
    "rubric_title_long": _("Shorten this to {limit} characters."),
    "rubric_text_long": _("Shorten this to {limit} characters."),
    "rubric_weight_wrong": _("Enter a number from 0 to {limit}."),
    "rubric_few_levels": _("Add a level: a criterion needs at least two."),
    "rubric_many_levels": _("Keep to {limit} levels at most."),
    "rubric_points_wrong": _("Enter a whole number from 0 to {limit}."),
    "rubric_same_points": _("Another level is worth as much. Enter other points."),
    "rubric_no_points": _("Give at least one level more than 0 points."),
    "rows_add": _("Add a row"),
    "rows_start": _("Use our proposal as a start"),
    "rows_row": _("Row {place}"),
    "rows_up": _("Move up: {what}"),
    "rows_down": _("Move down: {what}"),
    "rows_remove": _("Remove: {what}"),
    "rows_moved": _("Moved to place {place} of {total}."),
    "rows_removed": _("Row {place} is removed."),
}


studio_words = PageWords(SHARED, STUDIO)
"""All words of the studio page."""
