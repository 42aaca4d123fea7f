"""Writes updates byte by byte, as no CRDT library would: a forger's tools.

The format is cited in ``core/board/update.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Struct = bytes
Id = tuple[int, int]
"""A Yjs client id and a clock."""


def varuint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def string(text: str) -> bytes:
    raw = text.encode()
    return varuint(len(raw)) + raw


def _id(identity: Id) -> bytes:
    return varuint(identity[0]) + varuint(identity[1])


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands: the bits it adds to the first byte, and the bytes after that."""

    bits: int
    written: bytes


def root(name: str) -> Place:
    return Place(0, b"\1" + string(name))


def inside(parent: Id) -> Place:
    return Place(0, b"\0" + _id(parent))


def at_key(name: str, key: str) -> Place:
    return Place(0x20, b"\1" + string(name) + string(key))


def after(origin: Id) -> Place:
    return Place(0x80, _id(origin))


def between(origin: Id, right: Id) -> Place:
    return Place(0xC0, _id(origin) + _id(right))


NOTES = root("notes")


def item(kind: int, content: bytes, place: Place = NOTES) -> Struct:
    return bytes([kind | place.bits]) + place.written + content


def text(letters: str, place: Place = NOTES) -> Struct:
    return item(4, string(letters), place)


def values(*encoded: bytes, place: Place = NOTES) -> Struct:
    return item(8, varuint(len(encoded)) + b"".join(encoded), place)


def collected(length: int) -> Struct:
    return b"\0" + varuint(length)


def section(client: int, start: int, structs: Sequence[Struct]) -> bytes:
    return varuint(len(structs)) + varuint(client) + varuint(start) + b"".join(structs)


def deletions(client: int, spans: Iterable[Id]) -> bytes:
    pairs = [varuint(start) + varuint(length) for start, length in spans]
    return varuint(client) + varuint(len(pairs)) + b"".join(pairs)


def update(*sections: bytes, deleted: Sequence[bytes] = ()) -> bytes:
    return varuint(len(sections)) + b"".join(sections) + varuint(len(deleted)) + b"".join(deleted)
