"""What a module page starts from."""

from __future__ import annotations

from typing import Literal

from reverse_mentor_xblock.blocks.pages.review import ReviewEntry
from reverse_mentor_xblock.blocks.pages.shared import Model, NoticeModel, PairModel, Words

ModuleViewName = Literal[
    "board",
    "unpaired",
    "waiting",
    "no_program",
    "signed_out",
    "not_enrolled",
    "staff",
    "preview",
    "unsupported",
    "team_size",
]


class Me(Model):
    """The reader, on a module page."""

    name: str


class Limits(Model):
    """What the page must keep to."""

    update_bytes: int
    poll_together_ms: int
    poll_alone_ms: int


class ModuleUrls(Model):
    """Where a module page sends its requests; "" where there is nothing to send."""

    sync: str
    refresh: str
    editor: str
    acknowledge: str
    export_notes: str
    checkpoints: str
    private_notes: str
    read_private_notes: str
    save_private_notes: str


class ModulePage(Model):
    """Everything a module page starts from."""

    view: ModuleViewName
    notice: NoticeModel | None
    display_name: str
    me: Me
    pairs: tuple[PairModel, ...]
    program_link: str | None
    sample: bool
    limits: Limits
    review: ReviewEntry | None
    urls: ModuleUrls
    locale: str
    strings: Words
