from __future__ import annotations

from collections.abc import Mapping

import pytest
from pycrdt import Doc, XmlElement, XmlFragment

from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.people import PersonId, Role
from reverse_mentor_xblock.services.board_marks import BoardMarks
from reverse_mentor_xblock.services.board_sync import WORKSPACE, BoardSync, SyncRequest
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairs import KnownPair
from reverse_mentor_xblock.services.ports import BlockRef, Json
from reverse_mentor_xblock.services.presence import Presence
from tests.support.fakes import FakePeopleState
from tests.support.port_set import fakes_for
from tests.support.world import World, block_ref

PAIR = PairId("pair")
NOTHING = b"\x00"


class CountingPeople(FakePeopleState):
    """Counts how often somebody's row is read."""

    reads = 0

    def read(self, login: str, block: BlockRef) -> Mapping[str, Json]:
        type(self).reads += 1
        return super().read(login, block)


@pytest.fixture
def world() -> World:
    made = World()
    made.add("lea")
    made.add("marc")
    return made


def board(world: World, person: PersonId) -> BoardSync:
    """Return the board as a request of this person's begins with it."""
    partner = world.visitor(PersonId(str(3 - int(person))))
    ports = fakes_for(world, person, block_ref())
    return BoardSync(
        visitor=world.visitor(person),
        pair=KnownPair(PAIR, Role.MENTOR, PairStatus.ACTIVE, partner.person, partner.login, None),
        block=ports.block,
        row=OwnRow(ports.own_field(WORKSPACE), ports.locks, f"{ports.block}:{person}"),
        people=CountingPeople(world),
        presence=Presence(ports.cache, ports.clock, ports.block),
        marks=BoardMarks(ports.cache, ports.block, PAIR),
        completion=ports.completion,
        settings=ports.settings,
        clock=ports.clock,
    )


def test_polls_read_no_row_once_both_have_opened_a_board(world: World) -> None:
    lea, marc = world.people
    doc: Doc[XmlFragment] = Doc({"notes": XmlFragment([XmlElement("paragraph")])})
    board(world, lea).sync(SyncRequest(NOTHING, doc.get_update()))
    board(world, marc).sync(SyncRequest(NOTHING))
    mark = board(world, lea).sync(SyncRequest(NOTHING)).mark

    before = CountingPeople.reads
    for person in (lea, marc):
        assert board(world, person).sync(SyncRequest(NOTHING, mark=mark)).mark == mark
    assert CountingPeople.reads == before
