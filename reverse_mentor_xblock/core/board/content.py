"""What the structs of an update hold, and how many clocks each kind of content takes up.

The format is version 1 of Yjs's update encoding: ``readItemContent`` in ``src/structs/Item.js`` and
``src/structs/Content*.js`` of https://github.com/yjs/yjs (13.6); values of kind "any" are
``writeAny`` in lib0's ``encoding.js``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.reader import CLOCK_BOUND, Reader

MAX_DEPTH = 32
"""Nesting of lists and maps inside one value. Yrs recurses without a limit of its own."""

COLLECTED, DELETED, BINARY, STRING, EMBED, FORMAT, TYPE, ANY = 0, 1, 3, 4, 5, 6, 7, 8
"""Kinds of content. COLLECTED is no item any more: what was deleted and forgotten."""


def _forgotten(reader: Reader) -> int:
    """Of what was deleted only its number of clocks is left."""
    return reader.varuint(CLOCK_BOUND)


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

CONTENT: Mapping[int, Callable[[Reader], int]] = {
    COLLECTED: _forgotten,
    DELETED: _forgotten,
    BINARY: _binary,
    STRING: _string,
    EMBED: _embed,
    FORMAT: _format,
    TYPE: _type,
    ANY: _values,
}
"""By kind, what reads past the content. Left out: JSON (2), which only Yjs before 2020 wrote and
Yrs misreads; documents in documents (9), which a board has none of; skips (10), holes that neither
one's own operations nor a stored board have."""
