"""The use cases about what is a person's own, made of the ports of one request."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.services.oneself.own_data import OwnData
from reverse_mentor_xblock.services.oneself.own_participation import OwnParticipation
from reverse_mentor_xblock.services.oneself.own_private_notes import PRIVATE_NOTES, OwnPrivateNotes
from reverse_mentor_xblock.services.pairing.browsing import Browsing
from reverse_mentor_xblock.services.pairing.program_pairs import PARTICIPATION
from reverse_mentor_xblock.services.pairing.withdrawals import Withdrawals
from reverse_mentor_xblock.services.ports import Visitor


def own_participation(wiring: Wiring, visitor: Visitor) -> OwnParticipation:
    """Return the visitor's participation in the program that this block is."""
    return OwnParticipation(
        visitor=visitor,
        row=wiring.own_row(PARTICIPATION, visitor),
        program=wiring.program,
        pairs=wiring.program_pairs,
        cache=wiring.cache,
        clock=wiring.clock,
        randomness=wiring.randomness,
        events=wiring.events,
        filters=wiring.filters,
        withdrawals=Withdrawals(wiring.program.block, wiring.cache, wiring.locks),
    )


def browsing(wiring: Wiring, visitor: Visitor) -> Browsing:
    """Return the directory as one participant may see it."""
    return Browsing(own_participation(wiring, visitor))


def own_private_notes(wiring: Wiring, visitor: Visitor) -> OwnPrivateNotes:
    """Return what the visitor writes to themselves in this module."""
    return OwnPrivateNotes(wiring.own_row(PRIVATE_NOTES, visitor))


def own_data(wiring: Wiring, visitor: Visitor) -> OwnData:
    """Return all that this block holds of the visitor."""
    return OwnData(
        visitor=visitor,
        block=wiring.block,
        fields=wiring.own_fields,
        row=lambda name: wiring.own_row(name, visitor),
        people=wiring.people,
        cache=wiring.cache,
        clock=wiring.clock,
    )
