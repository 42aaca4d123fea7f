from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.board import state_vector
from reverse_mentor_xblock.core.board.errors import BadUpdate
from tests.core.board.tabs import Tab
from tests.core.board.wire import varuint

vectors = st.dictionaries(st.integers(0, 2**53 - 1), st.integers(1, 2**31 - 1), max_size=20)


@given(vectors)
def test_a_vector_survives_its_encoding(clocks: dict[int, int]) -> None:
    assert state_vector.decode(state_vector.encode(clocks)) == clocks


def test_it_is_what_the_document_library_writes() -> None:
    tab = Tab(5)
    tab.add_paragraph("hello")
    assert state_vector.decode(tab.state_vector()) == {5: 7}
    assert state_vector.encode({5: 7}) == tab.state_vector()


def test_clients_of_whom_nothing_is_known_are_left_out() -> None:
    assert state_vector.decode(b"\1\5\0") == {}
    assert state_vector.encode({5: 0}) == b"\0"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\1",
        b"\1\5",
        b"\0\0",
        b"\1\5\7\0",
        b"\2\5\7\5\7",
        b"\1\5\x87\0",
        b"\1" + varuint(2**53) + b"\7",
        b"\1\5" + varuint(2**31),
        b"\1\5" + b"\xff" * 200_000,
        varuint(2**60),
        varuint(10_001) + b"".join(varuint(client) + b"\1" for client in range(10_001)),
    ],
    ids=[
        "nothing",
        "no client",
        "no clock",
        "more after none",
        "more after one",
        "a client twice",
        "a padded number",
        "a client id too large",
        "a clock too large",
        "a number without end",
        "many entries announced",
        "too many entries",
    ],
)
def test_what_no_encoder_writes_is_refused(data: bytes) -> None:
    with pytest.raises(BadUpdate):
        state_vector.decode(data)


@given(st.binary(max_size=40))
def test_any_bytes_are_a_vector_or_refused(data: bytes) -> None:
    try:
        clocks = state_vector.decode(data)
    except BadUpdate:
        return
    assert state_vector.decode(state_vector.encode(clocks)) == clocks
