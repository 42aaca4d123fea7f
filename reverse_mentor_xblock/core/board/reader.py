"""Reads lib0's binary primitives from bytes that nobody vouches for.

The encoding is that of ``encoding.js`` in https://github.com/dmonad/lib0: unsigned integers go out
in groups of seven bits, lowest first, the high bit of a byte saying that another one follows.
"""

from __future__ import annotations

from reverse_mentor_xblock.core.board.errors import BadUpdate

CLIENT_BOUND = 2**53
"""Yjs client ids are below this: what a JavaScript number holds exactly."""

CLOCK_BOUND = 2**31
"""Clocks are below this. Yjs would count on; Yrs computes with 32 bits and wraps silently."""


class Reader:
    """A cursor over untrusted bytes.

    Every method raises BadUpdate when the bytes run out or break a bound.
    """

    __slots__ = ("_at", "_data")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def at(self) -> int:
        """How many bytes have been read."""
        return self._at

    @property
    def left(self) -> int:
        """How many bytes are still unread."""
        return len(self._data) - self._at

    def byte(self) -> int:
        """Read one byte."""
        if self._at >= len(self._data):
            raise BadUpdate("the bytes end too early")
        value = self._data[self._at]
        self._at += 1
        return value

    def varuint(self, below: int) -> int:
        """Read an unsigned integer < ``below``. Refuses padded forms, which no encoder writes."""
        data, at = self._data, self._at
        value = shift = 0
        while True:
            if at >= len(data):
                raise BadUpdate("the bytes end inside a number")
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            if value >= below:
                raise BadUpdate("a number is out of bounds")
            if byte < 128:
                break
            shift += 7
        if shift and not byte:
            raise BadUpdate("a number is padded")
        self._at = at
        return value

    def count(self, at_least: int = 1) -> int:
        """Read how many things follow, each of at least so many bytes; refuse more than fit."""
        value = self.varuint(CLOCK_BOUND)
        if value * at_least > self.left:
            raise BadUpdate(f"{value} things are announced, {self.left} bytes are left")
        return value

    def take(self, length: int) -> bytes:
        """Read exactly so many bytes."""
        if length > self.left:
            raise BadUpdate("the bytes end too early")
        start = self._at
        self._at = start + length
        return self._data[start : self._at]

    def text(self) -> bytes:
        """Read a length-prefixed string, still encoded, but proved to be UTF-8.

        Older Yrs trusts the bytes blindly, and a wrong one is undefined behaviour in Rust.
        """
        raw = self.take(self.count())
        if not raw.isascii():
            try:
                raw.decode()
            except UnicodeDecodeError as error:
                raise BadUpdate("a string is not UTF-8") from error
        return raw

    def finish(self) -> None:
        """Refuse bytes after the end."""
        if self.left:
            raise BadUpdate(f"{self.left} bytes follow the end")
