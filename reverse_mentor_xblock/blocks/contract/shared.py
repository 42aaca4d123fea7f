"""What both pages are made of."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from reverse_mentor_xblock.core.people import Card, Role

Words = dict[str, str | dict[str, str]]
"""UI strings by key: a text, or plural forms by CLDR category."""

PairStatus = Literal["active", "ended", "partner_gone"]
EndedBy = Literal["me", "partner", "coordinator"]


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
    unit: str
    availability: tuple[str, ...]

    @classmethod
    def of(cls, card: Card | None) -> CardModel | None:
        """Return the model of a card, if there is one."""
        return None if card is None else cls.of_card(card)

    @classmethod
    def of_card(cls, card: Card) -> CardModel:
        """Return the model of a card."""
        return cls(
            name=card.name,
            skills=card.skills,
            languages=card.languages,
            about=card.about,
            unit=card.unit,
            availability=card.availability,
        )


class PartnerModel(Model):
    """The other member of a pair. Their login is nobody's business.

    ``paused``: they are not matched for now; what the pair shares stays open.
    """

    name: str
    role: Role
    card: CardModel | None
    paused: bool


class PairModel(Model):
    """A pair, as one of its members sees it.

    ``starts``: the day from which the two are to meet (ISO 8601), "" when none was set.
    """

    id: str
    my_role: Role
    status: PairStatus
    partner: PartnerModel
    ended_by: EndedBy | None
    reason: str
    starts: str
    device_key: str
