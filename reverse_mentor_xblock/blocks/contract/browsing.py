"""The other side's cards, as a participant's page shows them."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.contract.shared import CardModel, Model, Words
from reverse_mentor_xblock.core.people import Role


class BrowseUrls(Model):
    """Where the part's script lies, and where it sends its requests."""

    part: str
    browse: str
    wish: str


class BrowseModel(Model):
    """What a page carries for whoever can browse.

    ``published_at``: how old the cards are (ISO 8601, UTC); ``wishes``: how many one has.
    """

    published_at: str
    wishes: int
    urls: BrowseUrls
    strings: Words


class FoundCard(Model):
    """A card of the other side, under its handle."""

    handle: str
    role: Role
    card: CardModel


class WishModel(Model):
    """A wished partner; without a card once they are not in the directory any more."""

    handle: str
    card: CardModel | None


class BrowseAnswer(Model):
    """A page of what was found; ``skills`` and ``languages`` are what can be filtered by."""

    published_at: str
    total: int
    cards: tuple[FoundCard, ...]
    skills: tuple[str, ...]
    languages: tuple[str, ...]
    wishes: tuple[WishModel, ...]


class WishAnswer(Model):
    """One's wishes as they stand, best first."""

    wishes: tuple[WishModel, ...]
