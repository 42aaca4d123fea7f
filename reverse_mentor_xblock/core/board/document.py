"""The one door to pycrdt: a Yjs document in memory for the time of one request."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from pycrdt import Array, Doc, Map, Text, XmlElement, XmlFragment, XmlText

from reverse_mentor_xblock.core.board import state_vector
from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.update import Spans, Update, joined, read_update

ReadT = TypeVar("ReadT")

NOTHING = b"\x00\x00"
"""An update without operations and deletions."""


@dataclass(frozen=True, slots=True)
class State:
    """What a document knows of. Documents of equal state hold the same; their bytes may differ."""

    clocks: Mapping[int, int]
    """The state vector: by Yjs client id, how many clocks of it have been integrated."""

    deleted: Mapping[int, Spans]
    """By Yjs client id, the clocks deleted so far: the state vector doesn't show deletions."""

    def covers(self, update: Update) -> bool:
        """Tell whether all that an update adds and deletes is known."""
        return all(
            self.clocks.get(client, 0) >= section.end for client, section in update.added.items()
        ) and all(
            joined([*self.deleted.get(client, ()), *spans]) == self.deleted.get(client)
            for client, spans in update.deleted.items()
        )


class Document:
    """What stored updates add up to.

    Made afresh for every request, so whatever pycrdt does to it on the way to a failure goes away
    with it. Not to be shared between threads.
    """

    __slots__ = ("_doc",)

    def __init__(self, *stored: bytes) -> None:
        """Integrate updates that ``encode`` once returned; their order makes no difference.

        Raises BadUpdate for anything else.
        """
        self._doc: Doc[Any] = Doc()
        # the largest first: it mostly holds all that the others do, which then costs little
        with _guarded(), self._doc.transaction():
            for update in sorted(filter(None, stored), key=len, reverse=True):
                self._doc.apply_update(update)

    def add(self, update: Update) -> None:
        """Integrate an update from a browser, as far as the document knows what it builds on.

        No section may begin beyond the document's clocks: newer releases of pycrdt would integrate
        it behind a hole that the state vector does not show. Raises BadUpdate; the document is
        unusable then.
        """
        with _guarded():
            self._doc.apply_update(update.data)

    def state(self) -> State:
        """Return what the document knows of."""
        with _guarded():
            clocks = state_vector.decode(self._doc.get_state())
        return State(clocks, read_update(self.since(clocks)).deleted)

    def since(self, clocks: Mapping[int, int]) -> bytes:
        """Return the update for somebody who knows these clocks.

        Clocks don't tell which deletions somebody knows, so every update has all of them.
        """
        with _guarded():
            return self._doc.get_update(state_vector.encode(clocks))

    def look(self, read: Callable[[Doc[Any]], ReadT]) -> ReadT:
        """Return what a reader finds in the document. It must keep nothing of it, nor change it.

        Raises BadUpdate where pycrdt fails on what a browser has put there.
        """
        with _guarded(), self._doc.transaction():
            return read(self._doc)

    def encode(self) -> bytes:
        """Return the whole document as one compact update."""
        return self.since({})

    def items(self, root: str) -> dict[str, Any]:
        """Return a root map as plain values: JSON, and maps of JSON. What nests deeper is None.

        Raises BadUpdate when pycrdt fails to read it.
        """
        with _guarded():
            return _plain_map(self._doc.get(root, type=Map), depth=1)

    def last(self, root: str, most: int) -> list[tuple[int, Any]]:
        """Return the last items of a root array likewise, each with the client id that wrote it.

        Raises BadUpdate when pycrdt fails to read it.
        """
        with _guarded():
            array: Array[Any] = self._doc.get(root, type=Array)
            places = range(max(0, len(array) - most), len(array))
            return [(_client_of(array, at), _plain(array[at], depth=1)) for at in places]


_SHARED = (Array, Doc, Map, Text, XmlElement, XmlFragment, XmlText)


def _plain(value: Any, *, depth: int) -> Any:
    if isinstance(value, Map) and depth:
        return _plain_map(value, depth=depth - 1)
    return None if isinstance(value, _SHARED) else value


def _plain_map(value: Map[Any], *, depth: int) -> dict[str, Any]:
    return {key: _plain(item, depth=depth) for key, item in value.items()}


def _client_of(array: Array[Any], at: int) -> int:
    # The id that a place sticks to is that of the operation which put the item there.
    stuck = array.sticky_index(at).to_json()
    return int(stuck["item"]["client"])


@contextmanager
def _guarded() -> Iterator[None]:
    """Turn every failure of pycrdt into BadUpdate.

    A Rust panic surfaces as ``pyo3_runtime.PanicException``, which derives from BaseException and
    can't be imported; Rust has by then printed a line about it to stderr, which nothing here can
    help. ``read_update`` keeps panics rare. Whatever else derives from BaseException goes through.
    """
    try:
        yield
    except (BadUpdate, MemoryError):
        raise
    except Exception as error:
        raise BadUpdate(f"pycrdt: {error}") from error
    except BaseException as error:
        if type(error).__module__ != "pyo3_runtime":
            raise
        raise BadUpdate(f"pycrdt panicked: {error}") from error
