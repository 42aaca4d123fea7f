"""What the program page starts from."""

from __future__ import annotations

from typing import Literal

from reverse_mentor_xblock.blocks.contract.browsing import BrowseModel
from reverse_mentor_xblock.blocks.contract.coordinator import CoordinatorModel
from reverse_mentor_xblock.blocks.contract.records import RecordsModel
from reverse_mentor_xblock.blocks.contract.shared import (
    CardModel,
    Model,
    NoticeModel,
    PairModel,
    Words,
)
from reverse_mentor_xblock.core.people import Role

ProgramViewName = Literal[
    "participant", "signed_out", "not_enrolled", "preview", "unsupported", "staff"
]


class Participant(Model):
    """The reader, on the program page.

    ``reports_to`` and ``consent`` stand beside the card; ``charter_at``: when they last
    accepted a charter of their role (ISO 8601, UTC), be it the one that counts or an earlier one.
    """

    name: str
    role: Role | None
    card: CardModel | None
    reports_to: str
    consent: bool
    charter_accepted: bool
    charter_at: str | None
    paused: bool


class ClosingModel(Model):
    """The closing question, once the program has ended, and what the reader answered.

    ``at``: when they did; ``until``: how long the answer can be changed (both ISO 8601, UTC).
    """

    question: str
    answer: str
    at: str | None
    until: str
    open: bool


class LanguageChoice(Model):
    """A language that cards may name."""

    code: str
    label: str


class CharterModel(Model):
    """The rules of posture of one role."""

    role: Role
    version: str
    title: str
    rules: tuple[str, ...]


class NamingModel(Model):
    """Whom I named as my partner and who has not named me yet."""

    login: str


class ProgramUrls(Model):
    """Where the program page sends its requests."""

    save_card: str
    accept_charter: str
    name_partner: str
    withdraw_naming: str
    leave_pair: str
    pause: str
    answer_closing: str
    refresh: str
    acknowledge: str


class ProgramPage(Model):
    """Everything the program page starts from."""

    view: ProgramViewName
    notice: NoticeModel | None
    display_name: str
    me: Participant
    languages: tuple[LanguageChoice, ...]
    charters: dict[Role, CharterModel]
    naming: NamingModel | None
    pairs: tuple[PairModel, ...]
    can_name: bool
    closing: ClosingModel | None
    browse: BrowseModel | None
    coordinator: CoordinatorModel | None
    records: RecordsModel | None
    sample: bool
    urls: ProgramUrls
    locale: str
    strings: Words
