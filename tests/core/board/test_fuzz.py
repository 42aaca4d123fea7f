"""Whatever bytes arrive, the process lives and what is stored stays readable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

import pytest

from reverse_mentor_xblock.core.board import state_vector
from reverse_mentor_xblock.core.board.errors import BadUpdate, BoardFull, ForeignClient
from reverse_mentor_xblock.core.board.merge import Board
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from tests.core.board.hostile import CLIENTS, damaged, forged, honest
from tests.core.board.people import saved, take

pytestmark = pytest.mark.no_cover

TRIES = 10_000

Outcomes = Counter[str]


def attack(own: Replica, partner: Replica, data: bytes) -> tuple[Replica, str]:
    """Send the data; return the replica afterwards and what became of it."""
    try:
        received = take(own, partner, data)
    except (BadUpdate, BoardFull, ForeignClient) as error:
        return own, type(error).__name__
    if not received.changed:
        assert received.replica is own
        return own, "unchanged"
    assert Board.of(partner, received.replica).state == received.board.state
    assert not received.complete or not take(received.replica, partner, data).changed
    return received.replica, "taken"


@pytest.mark.parametrize("seed", range(8))
def test_damaged_updates(seed: int) -> None:
    random = Random(seed)
    tabs = [honest(random, client) for client in CLIENTS]
    corpus = [tab.content() for tab in tabs]
    own, partner = saved(tabs[0]), saved(tabs[1])
    outcomes = Outcomes()
    for _ in range(TRIES):
        _, outcome = attack(own, partner, damaged(random, corpus))
        outcomes[outcome] += 1
    assert outcomes.keys() >= {"BadUpdate", "ForeignClient", "unchanged", "taken"}


@pytest.mark.parametrize("seed", range(8, 11))
def test_well_formed_nonsense(seed: int) -> None:
    """Each board takes what it can for a while, so that nonsense piles up on nonsense."""
    random = Random(seed)
    outcomes = Outcomes()
    for _ in range(TRIES // 10):
        rows = [EMPTY, EMPTY]
        for turn in range(10):
            own, partner = rows[turn % 2], rows[1 - turn % 2]
            clocks = Board.of(own, partner).state.clocks
            rows[turn % 2], outcome = attack(own, partner, forged(random, clocks))
            outcomes[outcome] += 1
    assert outcomes.keys() >= {"BadUpdate", "ForeignClient", "unchanged", "taken"}


def answers(board: Board, data: bytes) -> bool:
    try:
        board.lacking(data)
    except BadUpdate:
        return False
    return True


@pytest.mark.parametrize("make", [state_vector.encode, lambda _: b"\1\1\1"])
def test_damaged_state_vectors(make: Callable[[dict[int, int]], bytes]) -> None:
    random = Random(5)
    tab = honest(random, 5)
    board = Board.of(saved(tab), EMPTY)
    vectors = [make({client: random.randrange(40) for client in CLIENTS}) for _ in range(20)]
    outcomes = {answers(board, damaged(random, vectors)) for _ in range(TRIES // 2)}
    assert outcomes == {True, False}
