"""What a participant finds in the directory, for their page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reverse_mentor_xblock.blocks.contract.browsing import (
    BrowseAnswer,
    BrowseModel,
    BrowseUrls,
    FoundCard,
    WishModel,
)
from reverse_mentor_xblock.blocks.contract.shared import CardModel
from reverse_mentor_xblock.blocks.wording.browsing import browsing_words
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.services.pairing.browsing import Browsed, Wish


def browse_model(
    block: Any, translator: Translator, *, published_at: str, wishes: int
) -> BrowseModel:
    """Return what the part starts from."""
    runtime = block.runtime
    return BrowseModel(
        published_at=published_at,
        wishes=wishes,
        urls=BrowseUrls(
            part=runtime.local_resource_url(block, "public/browse.js"),
            browse=runtime.handler_url(block, "browse"),
            wish=runtime.handler_url(block, "wish"),
        ),
        strings=browsing_words(translator),
    )


def browse_answer(browsed: Browsed) -> BrowseAnswer:
    """Return a page of cards."""
    return BrowseAnswer(
        published_at=browsed.published_at,
        total=browsed.found.total,
        cards=tuple(
            FoundCard(handle=entry.handle, role=entry.role, card=CardModel.of_card(entry.card))
            for entry in browsed.found.entries
        ),
        skills=browsed.skills,
        languages=browsed.languages,
        wishes=wish_models(browsed.wishes),
    )


def wish_models(wishes: Iterable[Wish]) -> tuple[WishModel, ...]:
    """Return wishes in their order."""
    return tuple(
        WishModel(handle=wish.handle, card=CardModel.of(wish.entry.card if wish.entry else None))
        for wish in wishes
    )
