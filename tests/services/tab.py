"""A browser's tab on a board: its Yjs document, and what it knows of the server's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pycrdt import Array, Doc, Map, XmlElement, XmlFragment, XmlText

from reverse_mentor_xblock.core.board import state_vector
from reverse_mentor_xblock.core.board.update import Spans, read_update


class Tab:
    """One tab of one person, with the front end's rule of what to send.

    It sends operations under its own client id alone, and all deletions, as long as the server
    lacks any of them. Every update tells all deletions its maker knows of.
    """

    def __init__(self, client: int | None = None) -> None:
        self.doc: Doc[Any] = Doc({"notes": XmlFragment()}, client_id=client)
        self.client = int(self.doc.client_id)
        self.mark = ""
        self._server: dict[int, int] = {}
        self._server_deleted: Mapping[int, Spans] = {}

    @property
    def lines(self) -> list[str]:
        """The paragraphs this tab shows."""
        return ["".join(map(str, line.children)) for line in self._notes.children]  # type: ignore[union-attr]  # there are only elements

    @property
    def state_vector(self) -> bytes:
        """What this tab has."""
        return self.doc.get_state()

    @property
    def is_saved(self) -> bool:
        """Whether the server has all that this tab wrote."""
        mine = self._clocks.get(self.client, 0)
        deleted = read_update(self.doc.get_update(self.doc.get_state())).deleted
        return self._server.get(self.client, 0) >= mine and self._server_deleted == deleted

    def write(self, line: str) -> None:
        """Add a paragraph at the end."""
        paragraph = self._notes.children.append(XmlElement("paragraph"))
        paragraph.children.append(XmlText(line))

    def erase(self) -> None:
        """Delete the first paragraph."""
        del self._notes.children[0]

    def tick(self, step: str) -> None:
        """Tick a step of the agenda."""
        self._map("agenda")[f"{step}/done"] = {"at": "2026-03-01T10:00:00Z"}

    def add_item(self, root: str, key: str, **fields: str) -> None:
        """Add a goal or a session, an item that merges field by field."""
        self._map(root)[key] = Map(fields)

    def say(self, text: str) -> None:
        """Add a message to the thread."""
        messages: Array[Any] = self.doc.get("messages", type=Array)
        messages.append({"kind": "question", "text": text})

    def _map(self, root: str) -> Map[Any]:
        found: Map[Any] = self.doc.get(root, type=Map)
        return found

    def update(self) -> bytes:
        """Return what to send: b"" when the server lacks nothing."""
        if self.is_saved:
            return b""
        known = self._clocks | {self.client: self._server.get(self.client, 0)}
        return self.doc.get_update(state_vector.encode(known))

    def hear(self, update: bytes, server: bytes, mark: str = "") -> None:
        """Take an answer: an update, the server's state vector, and the board's mark."""
        if update:
            self.doc.apply_update(update)
            self._server_deleted = read_update(update).deleted
        elif mark != self.mark:
            self._server_deleted = {}
        self._server = state_vector.decode(server)
        self.mark = mark

    @property
    def _notes(self) -> XmlFragment:
        notes: XmlFragment = self.doc["notes"]
        return notes

    @property
    def _clocks(self) -> dict[int, int]:
        return state_vector.decode(self.doc.get_state())
