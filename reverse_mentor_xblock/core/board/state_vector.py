"""Yjs state vectors: per client id, how many clocks of it somebody has.

Encoded like ``writeStateVector`` in ``src/utils/encoding.js`` of https://github.com/yjs/yjs: the
number of entries, then client and clock of each, highest client first, as lib0 unsigned integers.
"""

from __future__ import annotations

from collections.abc import Mapping

from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.reader import CLIENT_BOUND, CLOCK_BOUND, Reader
from reverse_mentor_xblock.core.board.varuint import varuints

MAX_ENTRIES = 10_000


def decode(data: bytes) -> dict[int, int]:
    """Return clocks by client id, without the clients of whom nothing is known.

    Raises BadUpdate for what no encoder writes: padded or unbounded numbers, repeated clients, more
    than MAX_ENTRIES entries, anything after the end.
    """
    reader = Reader(data)
    clocks: dict[int, int] = {}
    entries = reader.count(at_least=2)
    if entries > MAX_ENTRIES:
        raise BadUpdate(f"{entries} entries in a state vector")
    for _ in range(entries):
        client = reader.varuint(CLIENT_BOUND)
        if client in clocks:
            raise BadUpdate("a client is repeated in a state vector")
        clocks[client] = reader.varuint(CLOCK_BOUND)
    reader.finish()
    return {client: clock for client, clock in clocks.items() if clock}


def encode(clocks: Mapping[int, int]) -> bytes:
    """Return the one encoding of these clocks."""
    known = sorted(((client, clock) for client, clock in clocks.items() if clock), reverse=True)
    numbers = [len(known), *(number for entry in known for number in entry)]
    return varuints(numbers)
