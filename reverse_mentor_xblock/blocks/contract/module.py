"""What a module page starts from."""

from __future__ import annotations

from typing import Literal

from reverse_mentor_xblock.blocks.contract.review import ReviewEntry
from reverse_mentor_xblock.blocks.contract.shared import Model, NoticeModel, PairModel, Words
from reverse_mentor_xblock.core.people import Role

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
    """The reader, on a module page. ``time_zone`` is their account's, "" where that has none."""

    name: str
    time_zone: str


class AgendaStep(Model):
    """A step of the agenda as its author wrote it."""

    key: str
    text: str
    minutes: int
    lead: Literal["both", "mentor", "mentee"]
    link: str


class HotlineModel(Model):
    """When the pair's thread counts as a hotline."""

    days: int
    requests: int
    share: int
    length: int


class JourneyModel(Model):
    """What the program sets for a pair's whole journey.

    ``device_key`` names the person's copies of journey boards on a device, with a pair's id.
    """

    device_key: str

    sessions: int
    hotline: HotlineModel


class TipModel(Model):
    """One posture tip for the reader's role."""

    id: str
    text: str


class RoleQuestion(Model):
    """Asked where a team lacks nothing but roles: which one the reader has chosen, if any."""

    role: Role | None


class Limits(Model):
    """What the page must keep to."""

    update_bytes: int
    poll_together_ms: int
    poll_alone_ms: int


class ModuleUrls(Model):
    """Where a module page sends its requests; "" where there is nothing to send."""

    sync: str
    refresh: str
    board: str
    acknowledge: str
    choose_role: str
    dismiss_tip: str
    export_notes: str
    checkpoints: str
    private_notes: str
    read_private_notes: str
    save_private_notes: str
    read_messages: str
    journey: str
    calendar: str


class ModulePage(Model):
    """Everything a module page starts from."""

    view: ModuleViewName
    notice: NoticeModel | None
    display_name: str
    me: Me
    pairs: tuple[PairModel, ...]
    agenda: tuple[AgendaStep, ...]
    journey: JourneyModel | None
    program_link: str | None
    tip: TipModel | None
    role_question: RoleQuestion | None
    sample: bool
    limits: Limits
    review: ReviewEntry | None
    urls: ModuleUrls
    locale: str
    strings: Words
