"""A board's document as browsers build it, for those who read it."""

from __future__ import annotations

from typing import Any

from pycrdt import Array, Doc, Map

from reverse_mentor_xblock.core.board.document import Document

MADE = "2026-03-01T10:00:00Z"


class Shared:
    """One browser's document."""

    def __init__(self, client: int = 7) -> None:
        self.doc: Doc[Any] = Doc(client_id=client)

    def put(self, root: str, key: str, value: Any) -> None:
        """Set an entry of a root map: an item as a map of its own, anything else as it is."""
        self._map(root)[key] = Map(value) if isinstance(value, Item) else value

    def say(self, value: Any) -> None:
        """Add a message to the thread."""
        messages: Array[Any] = self.doc.get("messages", type=Array)
        messages.append(value)

    def read(self, *others: Shared) -> Document:
        """Return the document as the server has it, others' edits included."""
        return Document(self.doc.get_update(), *(other.doc.get_update() for other in others))

    def _map(self, root: str) -> Map[Any]:
        found: Map[Any] = self.doc.get(root, type=Map)
        return found


class Item(dict[str, Any]):
    """An item that merges field by field."""
