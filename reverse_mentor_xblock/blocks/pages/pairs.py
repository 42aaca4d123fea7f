"""Pairs as the pages show them."""

from __future__ import annotations

from hashlib import sha256

from reverse_mentor_xblock.blocks.contract.shared import CardModel, EndedBy, PairModel, PartnerModel
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.pairing import verdict
from reverse_mentor_xblock.core.wording import mark as _
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import BlockRef, Visitor

FORMER_PARTNER = _("Your former partner")


def pair_model(pair: KnownPair, translator: Translator, device_key: str = "") -> PairModel:
    """Return a pair for one of its members."""
    return PairModel(
        id=pair.pair_id,
        my_role=pair.my_role,
        status=pair.status.value,
        partner=PartnerModel(
            name=pair.partner_name or translator.text(FORMER_PARTNER),
            role=pair.my_role.other,
            card=CardModel.of(pair.partner_card),
            paused=pair.partner_paused,
        ),
        ended_by=_ended_by(pair),
        reason=pair.reason,
        starts=pair.starts,
        device_key=device_key,
    )


def device_key(block: BlockRef, visitor: Visitor, pair_id: str) -> str:
    """Name a person's copy of a board on a device: people who share a browser share no notes."""
    return sha256(f"{block}\n{pair_id}\n{visitor.person}".encode()).hexdigest()[:32]


def journey_key(program: BlockRef, visitor: Visitor) -> str:
    """Name a person's copies of journey boards on a device, whatever module they were opened in."""
    return sha256(f"{program}\n{visitor.person}".encode()).hexdigest()[:32]


def journey_board_key(program: BlockRef, visitor: Visitor, pair_id: str) -> str:
    """Name one of these copies, as ``static/src/together`` does."""
    return f"{journey_key(program, visitor)}-{pair_id}"


def _ended_by(pair: KnownPair) -> EndedBy | None:
    if pair.ended_by is None:
        return None
    if pair.ended_by is verdict.EndedBy.COORDINATOR:
        return "coordinator"
    return "me" if pair.ended_by.value == pair.my_role.value else "partner"
