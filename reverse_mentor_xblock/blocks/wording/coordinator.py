"""What the coordinator's desk says, beside the words of the program page around it."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.desk import DESK
from reverse_mentor_xblock.blocks.wording.translator import plural
from reverse_mentor_xblock.blocks.wording.words import PageWords, Texts
from reverse_mentor_xblock.core.wording import mark as _

COORDINATOR: Texts = {
    **DESK,
    "desk_title": _("Your coordinator's desk"),
    "roster_intro": _(
        "Paste or choose a list, one pair a line. A file of pairs taken away below brings them back"
        " as they were. Nothing is saved until you have seen what every line would do."
    ),
    "roster_label": _("Roster: the mentor's login or e-mail, a comma, the mentee's"),
    "roster_example_label": _("For example:"),
    "roster_example_rows": _("amina.diallo, jean.martin\nleo@example.com, c.bernard"),
    "roster_file": _("Choose a CSV file"),
    "roster_file_hint": _("Or drop it here. It is read on this device and put in the field above."),
    "roster_file_taken": _("{name} is in the field above."),
    "roster_file_failed": _(
        "This file can't be read as text. Save it as CSV, or copy its rows into the field above."
    ),
    "roster_file_guessed": _(
        "{name} is not UTF-8. It was read as Windows text: check letters with accents, or save it "
        "again as “CSV UTF-8”."
    ),
    "roster_preview": _("Preview"),
    "roster_empty": _("Paste the roster first."),
    "roster_long": _("That is more than fits at once. Split it: a roster has up to {limit} rows."),
    "roster_unreadable": _(
        "This can't be read as rows of two logins. Compare it with the example; up to "
        "{limit} rows fit."
    ),
    "roster_moved": _(
        "The roster has changed since your preview, so nothing was committed. This is a "
        "fresh preview: check it, then commit."
    ),
    "roster_unknown": _(
        "No answer came, so it is not certain that the pairs were made. Preview again to see."
    ),
    "roster_committed_hint": _("Both members of each pair see it on their next visit."),
    "roster_pairs": plural(
        "{n} pair on the roster",
        "{n} pairs on the roster",
    ),
    "preview_title": _("Preview"),
    "preview_stale": _(
        "You have changed the roster since this preview. Preview it again before you commit."
    ),
    "preview_ready": _("Every row is fine. Nothing is saved yet."),
    "preview_nothing": _("Every row is a pair already: there is nothing to commit."),
    "preview_partly": _(
        "This list is long, so only pairs made by coordinators were compared. Pairs that people "
        "made or left by themselves show under “Pairs” once the program has been read."
    ),
    "preview_problems": plural(
        "{n} row needs correcting. Nothing is saved until every row is fine.",
        "{n} rows need correcting. Nothing is saved until every row is fine.",
    ),
    "preview_problems_only": _("Show problems only"),
    "preview_column_line": _("Line"),
    "preview_column_outcome": _("Outcome"),
    "preview_count": _("{outcome}: {n}"),
    "preview_hidden": plural(
        "{n} more row is not shown:",
        "{n} more rows are not shown:",
    ),
    "outcome_will_pair": _("New pair"),
    "outcome_already_paired": _("Already a pair"),
    "outcome_will_restore": _("Will be restored"),
    "outcome_unchanged": _("Nothing to restore"),
    "outcome_unknown_mentor": _("Mentor not found"),
    "outcome_unknown_mentee": _("Mentee not found"),
    "outcome_mentor_not_enrolled": _("Mentor not enrolled"),
    "outcome_mentee_not_enrolled": _("Mentee not enrolled"),
    "outcome_not_ours": _("Not this pair's id"),
    "outcome_same_person": _("Same person twice"),
    "outcome_over_capacity": _("Has a partner"),
    "outcome_duplicate": _("Repeated row"),
    "outcome_bad_row": _("Not two logins"),
    "commit_pairs": plural(
        "Commit {n} pair",
        "Commit {n} pairs",
    ),
    "committed_pairs": plural(
        "{n} pair is made.",
        "{n} pairs are made.",
    ),
    "restore_pairs": plural(
        "Restore {n} pair",
        "Restore {n} pairs",
    ),
    "restored_pairs": plural(
        "{n} pair is restored.",
        "{n} pairs are restored.",
    ),
    "export_title": _("Take files away"),
    "export_intro": _(
        "The file of all pairs holds ended ones, too; given above, it restores a lost roster. These"
        " files hold names, logins and e-mail addresses: keep them as carefully as any list of"
        " people."
    ),
    "export_separator": _("Separator"),
    "separator_semicolon": _("Semicolon (Excel in French, German, Spanish…)"),
    "separator_comma": _("Comma (Excel in English)"),
    "export_pairs": _("Download all pairs"),
    # Translators: the start of a file's name: letters and hyphens only.
    "export_pairs_name": _("pairs"),
    "export_participants": _("Download all participants"),
    # Translators: the start of a file's name: letters and hyphens only.
    "export_participants_name": _("participants"),
    "export_unread": _(
        "For the participants the program has to be read first: see “Match” or “Pairs”."
    ),
    "export_taken": _("The file is in your downloads."),
}


coordinator_words = PageWords(COORDINATOR)
"""All words of the coordinator's desk."""
