"""What an update claims to hold, read from its bytes alone before any CRDT library sees them.

pycrdt trusts the counts, lengths and nesting that an update announces. A few flipped bits make
every release before 0.14.8 read out of bounds or abort the whole process, and deeply nested values
overflow the stack of the newest. So untrusted bytes are read here first, and whatever a Yjs client
could not have written is refused.

The format is version 1 of Yjs's update encoding: ``Item.write`` in ``src/structs/Item.js`` and
``writeDeleteSet`` in ``src/utils/DeleteSet.js`` of https://github.com/yjs/yjs (13.6).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.board.content import COLLECTED, CONTENT
from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.reader import CLIENT_BOUND, CLOCK_BOUND, Reader
from reverse_mentor_xblock.core.board.varuint import varuints

Spans = tuple[tuple[int, int], ...]
"""Half-open ranges of clocks, sorted, neither touching nor overlapping."""

SMALLEST_STRUCT = 5
"""Bytes of the smallest struct that has a place among others."""

_HAS_ORIGIN, _HAS_RIGHT_ORIGIN, _HAS_PARENT_KEY, _RESERVED = 0x80, 0x40, 0x20, 0x10


@dataclass(frozen=True, slots=True)
class Section:
    """One client's operations: clocks from ``start`` up to before ``end``, without a hole."""

    start: int
    end: int
    structs: int
    """How many pieces they come in."""


@dataclass(frozen=True, slots=True)
class Update:
    """Bytes that a Yjs client could have written, and what they claim to hold, by Yjs client id."""

    data: bytes
    added: Mapping[int, Section]
    deleted: Mapping[int, Spans]

    @property
    def structs(self) -> int:
        """How many pieces the update is made of."""
        return sum(section.structs for section in self.added.values())


def read_update(data: bytes) -> Update:
    """Read an update's claims. Raises BadUpdate unless every byte is as a Yjs client writes it."""
    reader = Reader(data)
    added: dict[int, Section] = {}
    for _ in range(reader.count(at_least=5)):
        structs = reader.count(at_least=2)
        client = reader.varuint(CLIENT_BOUND)
        if not structs or client in added:
            raise BadUpdate("a client's section is empty or repeated")
        added[client] = _section(reader, structs)
    deleted = _deletions(reader)
    reader.finish()
    return Update(data, added, deleted)


@dataclass(frozen=True, slots=True)
class Piece:
    """One struct: consecutive operations of one client, and their content as it is encoded."""

    client: int
    start: int
    end: int
    kind: int
    content: bytes


def pieces(data: bytes) -> Iterator[Piece]:
    """Yield every struct of an update that Yrs has encoded; now and then it writes an empty one.

    Raises BadUpdate for what can't be read.
    """
    reader = Reader(data)
    for _ in range(reader.count(at_least=5)):
        structs = reader.count(at_least=2)
        client, clock = reader.varuint(CLIENT_BOUND), reader.varuint(CLOCK_BOUND)
        for _ in range(structs):
            kind, at = _kind(reader), reader.at
            end = clock + CONTENT[kind](reader)
            yield Piece(client, clock, end, kind, data[at : reader.at])
            clock = end


def encoded_deletions(deleted: Mapping[int, Spans]) -> bytes:
    """Return an update that adds nothing and deletes these clocks, by Yjs client id."""
    clients = [
        [client, len(spans), *(number for start, end in spans for number in (start, end - start))]
        for client, spans in deleted.items()
    ]
    return varuints([0, len(clients), *(number for numbers in clients for number in numbers)])


def _section(reader: Reader, structs: int) -> Section:
    start = clock = reader.varuint(CLOCK_BOUND)
    for _ in range(structs):
        clock += _struct(reader)
        if clock >= CLOCK_BOUND:
            raise BadUpdate("a clock is out of bounds")
    return Section(start, clock, structs)


def _deletions(reader: Reader) -> dict[int, Spans]:
    deleted: dict[int, Spans] = {}
    for _ in range(reader.count(at_least=4)):
        client = reader.varuint(CLIENT_BOUND)
        spans = [_span(reader) for _ in range(reader.count(at_least=2))]
        if not spans or client in deleted:
            raise BadUpdate("a client's deletions are empty or repeated")
        deleted[client] = joined(spans)
    return deleted


def _span(reader: Reader) -> tuple[int, int]:
    start = reader.varuint(CLOCK_BOUND)
    length = reader.varuint(CLOCK_BOUND)
    if not length or start + length >= CLOCK_BOUND:
        raise BadUpdate("a deletion is empty or out of bounds")
    return start, start + length


def joined(spans: list[tuple[int, int]]) -> Spans:
    """Return the spans in order, those that touch or overlap as one."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return tuple(whole)


def _struct(reader: Reader) -> int:
    """Read past one struct and return how many clocks it takes up."""
    return _length(reader, _kind(reader))


def _kind(reader: Reader) -> int:
    """Read a struct up to its content and return the kind of that."""
    info = reader.byte()
    if info == COLLECTED:
        return COLLECTED
    kind = info & 0x0F
    if info & _RESERVED or kind == COLLECTED or kind not in CONTENT:
        raise BadUpdate(f"no struct begins with {info:#04x}")
    if info & _HAS_ORIGIN:
        _id(reader)
    if info & _HAS_RIGHT_ORIGIN:
        _id(reader)
    if not info & (_HAS_ORIGIN | _HAS_RIGHT_ORIGIN):
        _parent(reader)
        if info & _HAS_PARENT_KEY:
            reader.text()
    return kind


def _length(reader: Reader, kind: int) -> int:
    """Read past a struct's content and return how many clocks it takes up."""
    length = CONTENT[kind](reader)
    if not length:
        raise BadUpdate("a struct is empty")
    return length


def _id(reader: Reader) -> None:
    reader.varuint(CLIENT_BOUND)
    reader.varuint(CLOCK_BOUND)


def _parent(reader: Reader) -> None:
    if reader.varuint(2):
        reader.text()
    else:
        _id(reader)
