from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.board import replica
from reverse_mentor_xblock.core.board.replica import EMPTY, BrokenState, Replica
from reverse_mentor_xblock.core.errors import NewerState

NOON = datetime(2025, 3, 1, 12, 0, 0, 500, tzinfo=UTC)
LATER = datetime(2025, 3, 2, 12, 0, tzinfo=UTC)

clients = st.frozensets(st.integers(0, 2**53 - 1), max_size=5)
times = st.none() | st.datetimes(timezones=st.just(UTC)).map(replica.timestamp)
replicas = st.builds(
    Replica,
    update=st.binary(max_size=50),
    mine=clients,
    theirs=clients,
    partner_mark=st.text("0123456789abcdef", max_size=32),
    opened_at=times,
    wrote_at=times,
)


@given(replicas)
def test_a_replica_survives_its_row(before: Replica) -> None:
    row = json.loads(json.dumps(replica.to_json(before)))
    assert replica.from_json(row) == before


def test_what_is_unset_or_missing_is_empty() -> None:
    assert replica.from_json(None) == EMPTY
    assert replica.from_json({}) == EMPTY
    assert replica.from_json({"v": 1, "mine": [7]}) == Replica(mine=frozenset({7}))


def test_what_a_later_version_wrote_is_left_alone() -> None:
    with pytest.raises(NewerState):
        replica.from_json({**replica.to_json(EMPTY), "v": 2})


@pytest.mark.parametrize(
    "row",
    [
        "text",
        [1],
        {"update": 5},
        {"update": "no base64"},
        {"update": "é"},
        {"mine": 7},
        {"mine": ["7"]},
        {"mine": [True]},
        {"theirs": [-1]},
        {"theirs": [2**53]},
        {"opened_at": 5},
    ],
)
def test_what_no_version_wrote_is_never_mistaken_for_an_empty_board(row: object) -> None:
    with pytest.raises(BrokenState):
        replica.from_json(row)


def test_only_the_first_look_is_noted() -> None:
    opened = EMPTY.opened(NOON)
    assert opened.opened_at == "2025-03-01T12:00:00+00:00"
    assert opened.opened(LATER) is opened
