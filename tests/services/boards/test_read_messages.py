"""How far somebody has read: one write when they open the thread, none when nothing is new."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.board import state_vector
from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.services.boards.read_messages import MAX_CLIENTS, ReadMessages
from reverse_mentor_xblock.services.boards.sync import WORKSPACE
from reverse_mentor_xblock.services.own_state import OwnRow
from tests.services.member_boards import Boards
from tests.services.tab import Tab
from tests.support.port_set import fakes_for


@pytest.fixture
def boards() -> Boards:
    return Boards()


def read(boards: Boards, clocks: dict[int, int]) -> None:
    ports = fakes_for(boards.world, boards.marc, boards.block)
    row = OwnRow(ports.own_field(WORKSPACE), ports.locks, "row")
    ReadMessages(row, boards.pair).mark(state_vector.encode(clocks))


def test_a_tab_is_told_how_far_one_has_read(boards: Boards) -> None:
    hers = Tab(7)
    hers.write("Hello")
    boards.sync(boards.lea, hers)
    read(boards, {7: 3})

    answer = boards.sync(boards.marc, Tab())
    assert answer.read == state_vector.encode({7: 3})
    assert boards.sync(boards.lea, hers).read == state_vector.encode({})


def test_an_idle_poll_tells_nothing_of_it(boards: Boards) -> None:
    tab = Tab()
    for _ in range(2):
        boards.sync(boards.lea, Tab())
        boards.sync(boards.marc, tab)

    assert boards.sync(boards.marc, tab).read is None


def test_reading_costs_the_partner_no_reading_of_rows(boards: Boards) -> None:
    """The mark of the board stays as it is."""
    before = boards.sync(boards.lea, Tab()).mark
    boards.sync(boards.marc, Tab())
    before = boards.sync(boards.lea, Tab()).mark
    read(boards, {7: 3})
    boards.world.cached.clear()

    assert boards.sync(boards.lea, Tab()).mark == before


def test_what_was_read_twice_is_written_once(boards: Boards) -> None:
    read(boards, {7: 3})
    row = boards.row(boards.marc)
    read(boards, {7: 2})

    assert boards.row(boards.marc) == row


def test_reading_leaves_the_board_as_it_is(boards: Boards) -> None:
    tab = Tab()
    tab.write("Hello")
    boards.sync(boards.marc, tab)
    read(boards, {7: 3})

    again = Tab()
    boards.sync(boards.marc, again)
    assert again.lines == ["Hello"]


def test_no_more_is_noted_than_a_partner_can_have_written(boards: Boards) -> None:
    with pytest.raises(BadUpdate):
        read(boards, dict.fromkeys(range(1, MAX_CLIENTS + 2), 1))
    assert boards.row(boards.marc) is None
