"""A browser's tab on a board: its Yjs document, and what it knows of the server's."""

from __future__ import annotations

from typing import Any

from pycrdt import Doc, XmlElement, XmlFragment, XmlText

from reverse_mentor_xblock.core.board import state_vector


class Tab:
    """One tab of one person, with the front end's rule of what to send.

    It sends operations under its own client id alone, as long as the server lacks any, and tells
    of deletions until the server has said that it saved.
    """

    def __init__(self, client: int | None = None) -> None:
        self.doc: Doc[Any] = Doc({"notes": XmlFragment()}, client_id=client)
        self.client = int(self.doc.client_id)
        self.mark = ""
        self._server: dict[int, int] = {}
        self._unsaved = False

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
        return not self._unsaved and self._server.get(self.client, 0) >= mine

    def write(self, line: str) -> None:
        """Add a paragraph at the end."""
        paragraph = self._notes.children.append(XmlElement("paragraph"))
        paragraph.children.append(XmlText(line))
        self._unsaved = True

    def erase(self) -> None:
        """Delete the first paragraph."""
        del self._notes.children[0]
        self._unsaved = True

    def update(self) -> bytes:
        """Return what to send: b"" when the server lacks nothing."""
        if self.is_saved:
            return b""
        known = self._clocks | {self.client: self._server.get(self.client, 0)}
        return self.doc.get_update(state_vector.encode(known))

    def hear(self, update: bytes, server: bytes, *, mark: str = "", saved: bool = False) -> None:
        """Take an answer."""
        if update:
            self.doc.apply_update(update)
        self._server = state_vector.decode(server)
        self.mark = mark
        if saved:
            self._unsaved = False

    @property
    def _notes(self) -> XmlFragment:
        notes: XmlFragment = self.doc["notes"]
        return notes

    @property
    def _clocks(self) -> dict[int, int]:
        return state_vector.decode(self.doc.get_state())
