"""What a person has read, as their row keeps it."""

from __future__ import annotations

from typing import Any

import pytest

from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.pairing.facts import PairId

PAIR = PairId("p")


def test_what_was_read_stays_read() -> None:
    workspace = Workspace().with_read(PAIR, {1: 9, 2: 3}).with_read(PAIR, {1: 4, 3: 1})

    assert workspace.read_to(PAIR) == {1: 9, 2: 3, 3: 1}


def test_it_is_stored_and_read_back() -> None:
    workspace = Workspace().with_read(PAIR, {2**40: 9})

    assert Workspace.from_json(workspace.to_json()) == workspace


@pytest.mark.parametrize("nonsense", [None, 7, [], {"p": 7}, {"p": "%%"}, {"p": "AQ=="}])
def test_where_it_is_damaged_nothing_counts_as_read(nonsense: Any) -> None:
    workspace = Workspace.from_json({"v": 1, "read": nonsense})

    assert workspace.read_to(PAIR) == {}
