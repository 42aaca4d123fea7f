"""A roster's preview as the coordinator's page shows it."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.contract.shared import Model
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.pairing.roster_preview import Outcome, RowOutcome
from reverse_mentor_xblock.core.wording import mark as _
from reverse_mentor_xblock.services.coordinator.roster import Preview

SENTENCES: dict[Outcome, str] = {
    Outcome.WILL_PAIR: _("Will be paired."),
    Outcome.ALREADY_PAIRED: _("Already a pair; nothing changes."),
    Outcome.WILL_RESTORE: _("Comes back as it was exported, with its notes."),
    Outcome.UNCHANGED: _("Stands like this already, or was changed since; nothing changes."),
    Outcome.UNKNOWN_MENTOR: _("Nobody on this site has the mentor's login. Check the spelling."),
    Outcome.UNKNOWN_MENTEE: _("Nobody on this site has the mentee's login. Check the spelling."),
    Outcome.MENTOR_NOT_ENROLLED: _(
        "The mentor has an account, but is not enrolled in this course. Ask them to enrol."
    ),
    Outcome.MENTEE_NOT_ENROLLED: _(
        "The mentee has an account, but is not enrolled in this course. Ask them to enrol."
    ),
    Outcome.SAME_PERSON: _("Mentor and mentee are the same person."),
    Outcome.OVER_CAPACITY: _("One of them has as many pairs as the program allows."),
    Outcome.DUPLICATE: _("The same pair stands further up in this list."),
    Outcome.NOT_OURS: _(
        "This pair was not exported here for these two people. Empty the column “pair” of this row"
        " to make a new pair of them."
    ),
    Outcome.BAD_ROW: _(
        "Write two logins in this row: mentor,mentee. A row taken from a download has to stay as it"
        " was."
    ),
}


class RosterRowModel(Model):
    """One line of the list and what it leads to."""

    line: int
    mentor: str
    mentee: str
    outcome: Outcome
    message: str


class RosterPreviewModel(Model):
    """What the list would do to the roster as it stood at ``revision``."""

    rows: tuple[RosterRowModel, ...]
    will_pair: int
    will_restore: int
    complete: bool
    revision: str


def preview_model(preview: Preview, translator: Translator) -> RosterPreviewModel:
    """Return a preview with a sentence for each line."""
    sentences = {outcome: translator.text(text) for outcome, text in SENTENCES.items()}
    return RosterPreviewModel(
        rows=tuple(_row(judged, sentences[judged.outcome]) for judged in preview.outcomes),
        will_pair=_count(preview, Outcome.WILL_PAIR),
        will_restore=_count(preview, Outcome.WILL_RESTORE),
        complete=preview.complete,
        revision=preview.revision,
    )


def _count(preview: Preview, outcome: Outcome) -> int:
    return sum(judged.outcome is outcome for judged in preview.outcomes)


def _row(judged: RowOutcome, sentence: str) -> RosterRowModel:
    row = judged.row
    return RosterRowModel(
        line=row.line,
        mentor=row.mentor,
        mentee=row.mentee,
        outcome=judged.outcome,
        message=sentence,
    )
