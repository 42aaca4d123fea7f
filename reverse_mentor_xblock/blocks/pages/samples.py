"""The sample pair that authors see in Studio. Nobody real, nothing stored."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.contract.shared import CardModel, PairModel, PartnerModel
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.wording import mark as _


def sample_pair(translator: Translator) -> PairModel:
    """Return a pair as its mentee sees it."""
    name = translator.text(_("A sample mentor"))
    card = CardModel(
        name=name,
        skills=(translator.text(_("Organising a watch")), translator.text(_("Shared documents"))),
        languages=("en", "fr"),
        about=translator.text(_("Happy to look at what you do every day, and to learn from it.")),
        unit=translator.text(_("Customer service")),
        availability=("tue-noon", "thu-noon"),
    )
    return PairModel(
        id="sample",
        my_role=Role.MENTEE,
        status="active",
        partner=PartnerModel(name=name, role=Role.MENTOR, card=card, paused=False),
        ended_by=None,
        reason="",
        starts="",
        device_key="",
    )
