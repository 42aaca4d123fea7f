"""What the browser is told: the models that ``static/src/contract.ts`` mirrors."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from reverse_mentor_xblock.core.people import Card, Role

Words = dict[str, str | dict[str, str]]
"""UI strings by key: a text, or plural forms by CLDR category."""

PairStatus = Literal["active", "ended", "partner_gone"]
EndedBy = Literal["me", "partner", "coordinator"]
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
ProgramViewName = Literal[
    "participant", "signed_out", "not_enrolled", "preview", "unsupported", "staff"
]


class Model(BaseModel):
    """Base of every page model."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class NoticeModel(Model):
    """One thing a person should know, with what to do next."""

    code: str
    title: str
    text: str


class CardModel(Model):
    """A participant's card."""

    name: str
    skills: tuple[str, ...]
    languages: tuple[str, ...]
    about: str

    @classmethod
    def of(cls, card: Card | None) -> CardModel | None:
        """Return the model of a card, if there is one."""
        if card is None:
            return None
        return cls(name=card.name, skills=card.skills, languages=card.languages, about=card.about)


class PartnerModel(Model):
    """The other member of a pair. Their login is nobody's business."""

    name: str
    role: Role
    card: CardModel | None


class PairModel(Model):
    """A pair, as one of its members sees it."""

    id: str
    my_role: Role
    status: PairStatus
    partner: PartnerModel
    ended_by: EndedBy | None
    reason: str
    device_key: str


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
    urls: ModuleUrls
    locale: str
    strings: Words


class Participant(Model):
    """The reader, on the program page."""

    name: str
    role: Role | None
    card: CardModel | None
    charter_accepted: bool


class LanguageChoice(Model):
    """A language that cards may name."""

    code: str
    label: str


class CharterModel(Model):
    """The rules of posture of one role."""

    role: Role
    version: int
    title: str
    rules: tuple[str, ...]


class NamingModel(Model):
    """Whom I named as my partner and who has not named me yet."""

    login: str


class CoordinatorModel(Model):
    """What the roster panel starts from."""

    pairs: int
    revision: str


class ProgramUrls(Model):
    """Where the program page sends its requests."""

    save_card: str
    accept_charter: str
    name_partner: str
    withdraw_naming: str
    leave_pair: str
    preview_roster: str
    commit_roster: str
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
    coordinator: CoordinatorModel | None
    sample: bool
    urls: ProgramUrls
    locale: str
    strings: Words
