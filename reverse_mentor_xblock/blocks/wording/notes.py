"""What the notes of a module page say, beyond what the page always did."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.translator import plural
from reverse_mentor_xblock.blocks.wording.words import Texts
from reverse_mentor_xblock.core.wording import mark as _

NOTES: Texts = {
    "tool_checks": _("Check list"),
    "tool_code": _("Code"),
    "tool_code_block": _("Block of code"),
    "tool_pros_cons": _("Pros and cons of the two of you"),
    "tool_suggest": _("Suggest"),
    "tool_more": _("More tools"),
    "cell_pro": _("{name}: pros"),
    "cell_con": _("{name}: cons"),
    "suggestion_mine": _("You suggest this passage."),
    "suggestion_theirs": _("{name} suggests this passage."),
    "suggestion_keep": _("Accept it"),
    "suggestion_drop": _("Take it out"),
    "suggestion_back": _("No longer suggest it"),
    "news_text": _("{name} wrote while you were away."),
    "news_removed": plural(
        "{n} word was removed since your last visit.",
        "{n} words were removed since your last visit.",
    ),
    "news_go": _("Go to the first change"),
    "news_done": _("Mark as read"),
    "notes_help": _("Keys"),
    "notes_print": _("Print"),
    "notes_export": _("Download"),
    "notes_export_unsaved": _(
        "Your last edits are not saved yet, so they would be missing. Download once they are."
    ),
    "print_with": _("{me} and {partner}, {date}"),
    "notes_words": plural("{n} word", "{n} words"),
    "checkpoints_title": _("Checkpoints"),
    "checkpoints_none": _("No checkpoint yet. Keep one before you change a lot."),
    "checkpoints_full": _("There are 20 checkpoints already. Remove one that you no longer need."),
    "checkpoint_name": _("Keep the notes as they are now, as"),
    "checkpoint_name_hint": _("For instance: Before our second session"),
    "checkpoint_name_missing": _("Give it a name by which both of you will know it again."),
    "checkpoint_keep": _("Keep"),
    "checkpoint_kept": _("The checkpoint is kept."),
    "checkpoint_before": _("Before going back to “{name}”"),
    "checkpoint_too_large": _("The notes are too long for a checkpoint. Download them instead."),
    "checkpoint_unreadable": _("This checkpoint can't be read."),
    "checkpoint_restore": _("Go back to this"),
    "checkpoint_restore_ask": _("Go back to “{name}”?"),
    "checkpoint_restore_detail": _(
        "Both of you will see it. What is there now is kept as a checkpoint, so you can return."
    ),
    "checkpoint_restored": _("The notes are as they were. What was there is kept as a checkpoint."),
    "checkpoint_remove": _("Remove this checkpoint"),
    "checkpoint_remove_ask": _("Remove “{name}” for both of you?"),
    "compare_title": _("What has changed since:"),
    "compare_equal": _("Nothing has changed since."),
    "compare_added": _("Added:"),
    "compare_removed": _("Removed:"),
    "compare_same": plural("{n} paragraph unchanged", "{n} paragraphs unchanged"),
    "private_title": _("Notes to yourself"),
    "private_only_you": _("Only you can see this."),
    "private_label": _("Notes to yourself, for nobody else"),
    "private_hint": _("What you want to remember, ask or try next time."),
    "private_other_title": _("You also wrote here in another tab or on another device"),
    "private_other_text": _(
        "Nothing is lost: this is what stands there. Choose what to go on with."
    ),
    "private_keep_both": _("Keep both"),
    "private_keep_this": _("Keep what is below"),
    "private_keep_other": _("Take this instead"),
    "part_failed": _(
        "This part could not be loaded. Check your connection and try again; "
        "if that doesn't help, reload the page."
    ),
    "keys_title": _("Keys"),
    "keys_markdown": _("Or type at the start of a line, or around words"),
    "keys_tick": _("Tick an item"),
    "keys_indent": _("Move an item in"),
    "keys_outdent": _("Move an item out"),
    "keys_cell_next": _("Next cell of pros and cons"),
    "keys_cell_previous": _("Previous cell of pros and cons"),
    "keys_toolbar": _("Go to the tools"),
    "keys_break": _("New line in the same paragraph"),
    "keys_follow": _(
        "{keys} and a click follows a link. Backspace undoes what typing has formatted."
    ),
}
