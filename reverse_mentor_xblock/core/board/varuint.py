"""Writes lib0's unsigned integers; ``reader`` reads them."""

from __future__ import annotations

from collections.abc import Iterable


def varuints(values: Iterable[int]) -> bytes:
    """Return the encodings of several unsigned integers, one after the other."""
    return b"".join(map(_varuint, values))


def _varuint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)
