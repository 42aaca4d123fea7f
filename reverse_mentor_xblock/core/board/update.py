"""What an update claims to hold, read from its bytes alone before any CRDT library sees them.

pycrdt trusts the counts, lengths and nesting that an update announces. A few flipped bits make
every release before 0.14.8 read out of bounds or abort the whole process, and deeply nested values
overflow the stack of the newest. So untrusted bytes are read here first, and whatever a Yjs client
could not have written is refused.

The format is version 1 of Yjs's update encoding: ``Item.write`` and ``readItemContent`` in
``src/structs/Item.js``, ``src/structs/Content*.js`` and ``writeDeleteSet`` in
``src/utils/DeleteSet.js`` of https://github.com/yjs/yjs (13.6); values of kind "any" are
``writeAny`` in lib0's ``encoding.js``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.board.reader import CLIENT_BOUND, CLOCK_BOUND, Reader
from reverse_mentor_xblock.core.errors import BadUpdate

Spans = tuple[tuple[int, int], ...]
"""Half-open ranges of clocks, sorted, neither touching nor overlapping."""

MAX_DEPTH = 32
"""Nesting of lists and maps inside one value. Yrs recurses without a limit of its own."""

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
    info = reader.byte()
    if info == 0:
        return _collected(reader)
    kind = info & 0x0F
    if info & _RESERVED or kind not in _CONTENT:
        raise BadUpdate(f"no struct begins with {info:#04x}")
    if info & _HAS_ORIGIN:
        _id(reader)
    if info & _HAS_RIGHT_ORIGIN:
        _id(reader)
    if not info & (_HAS_ORIGIN | _HAS_RIGHT_ORIGIN):
        _parent(reader)
        if info & _HAS_PARENT_KEY:
            reader.text()
    length = _CONTENT[kind](reader)
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


def _collected(reader: Reader) -> int:
    """Read past what was deleted and forgotten: only its number of clocks is left."""
    length = reader.varuint(CLOCK_BOUND)
    if not length:
        raise BadUpdate("a struct is empty")
    return length


def _binary(reader: Reader) -> int:
    reader.take(reader.count())
    return 1


def _string(reader: Reader) -> int:
    """Yjs counts text in UTF-16 units."""
    raw = reader.text()
    return len(raw) if raw.isascii() else len(raw.decode().encode("utf-16-le")) // 2


def _embed(reader: Reader) -> int:
    reader.text()
    return 1


def _format(reader: Reader) -> int:
    reader.text()
    reader.text()
    return 1


def _type(reader: Reader) -> int:
    """Array, map, text, element, fragment or XML text; only an element carries a name.

    Yjs knows a hook (5) too, whose name Yrs doesn't read: they would disagree on what follows.
    """
    reference = reader.byte()
    if reference == 3:
        reader.text()
    elif reference not in (0, 1, 2, 4, 6):
        raise BadUpdate(f"{reference} is no shared type of a board")
    return 1


def _values(reader: Reader) -> int:
    values = reader.count()
    for _ in range(values):
        _any(reader, MAX_DEPTH)
    return values


def _any(reader: Reader, depth: int) -> None:
    if not depth:
        raise BadUpdate("a value is nested too deeply")
    tag = reader.byte()
    if tag == 118:
        for _ in range(reader.count(at_least=2)):
            reader.text()
            _any(reader, depth - 1)
    elif tag == 117:
        for _ in range(reader.count()):
            _any(reader, depth - 1)
    elif tag in _PLAIN:
        _PLAIN[tag](reader)
    else:
        raise BadUpdate(f"no value begins with {tag}")


def _signed(reader: Reader) -> None:
    """Read past a number below 2**53 in magnitude: six bits and a sign, then groups of seven."""
    for _ in range(9):
        if reader.byte() < 128:
            return
    raise BadUpdate("a number is out of bounds")


def _bytes(length: int) -> Callable[[Reader], object]:
    return lambda reader: reader.take(length)


_PLAIN: Mapping[int, Callable[[Reader], object]] = {
    127: _bytes(0),  # undefined
    126: _bytes(0),  # null
    125: _signed,
    124: _bytes(4),  # 32-bit float
    123: _bytes(8),  # 64-bit float
    122: _bytes(8),  # bigint
    121: _bytes(0),  # false
    120: _bytes(0),  # true
    119: Reader.text,
    116: _binary,
}
"""By tag, the values that hold no others. Maps are 118, lists 117."""

_CONTENT: Mapping[int, Callable[[Reader], int]] = {
    1: _collected,
    3: _binary,
    4: _string,
    5: _embed,
    6: _format,
    7: _type,
    8: _values,
}
"""By struct kind. Left out: JSON (2), which only Yjs before 2020 wrote and Yrs misreads; documents
in documents (9), which a board has none of; skips (10), holes that neither one's own operations nor
a stored board have."""
