"""A roster's preview as the coordinator's page shows it."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.pages.shared import Model
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.pairing.roster_preview import Outcome, RowOutcome
from reverse_mentor_xblock.core.wording import mark as _
from reverse_mentor_xblock.services.roster import Preview

SENTENCES: dict[Outcome, str] = {
    Outcome.WILL_PAIR: _("Will be paired."),
    Outcome.ALREADY_PAIRED: _("Already a pair; nothing changes."),
    Outcome.UNKNOWN_MENTOR: _("Nobody enrolled here has the mentor's login. Check the spelling."),
    Outcome.UNKNOWN_MENTEE: _("Nobody enrolled here has the mentee's login. Check the spelling."),
    Outcome.SAME_PERSON: _("Mentor and mentee are the same person."),
    Outcome.OVER_CAPACITY: _("One of them has as many pairs as the program allows."),
    Outcome.DUPLICATE: _("The same pair stands further up in this list."),
    Outcome.BAD_ROW: _("Write two logins in this row: mentor,mentee."),
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
    revision: str


def preview_model(preview: Preview, translator: Translator) -> RosterPreviewModel:
    """Return a preview with a sentence for each line."""
    sentences = {outcome: translator.text(text) for outcome, text in SENTENCES.items()}
    return RosterPreviewModel(
        rows=tuple(_row(judged, sentences[judged.outcome]) for judged in preview.outcomes),
        will_pair=sum(judged.outcome is Outcome.WILL_PAIR for judged in preview.outcomes),
        revision=preview.revision,
    )


def _row(judged: RowOutcome, sentence: str) -> RosterRowModel:
    row = judged.row
    return RosterRowModel(
        line=row.line,
        mentor=row.mentor,
        mentee=row.mentee,
        outcome=judged.outcome,
        message=sentence,
    )
