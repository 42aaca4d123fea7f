"""Browser tabs, with pycrdt where a browser has Yjs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pycrdt import Doc, Map, XmlElement, XmlFragment, XmlText

from reverse_mentor_xblock.core.board import state_vector
from reverse_mentor_xblock.core.board.document import State
from reverse_mentor_xblock.core.board.update import read_update


class Tab:
    """One open page on a board, writing under one Yjs client id."""

    def __init__(self, client: int, content: bytes = b"") -> None:
        self.client = client
        self.doc: Doc[Any] = Doc(client_id=client)
        if content:
            self.doc.apply_update(content)
        self.notes = self.doc.get("notes", type=XmlFragment)
        self.agenda: Map[bool] = self.doc.get("agenda", type=Map)

    def add_paragraph(self, letters: str = "") -> None:
        with self.doc.transaction():
            paragraph = self.notes.children.append(XmlElement("paragraph"))
            paragraph.children.append(XmlText(letters))

    def write(self, where: int, letters: str) -> None:
        """Type into the paragraph and at the place that ``where`` falls on."""
        with self.doc.transaction():
            if not self.paragraphs():
                self.add_paragraph()
            paragraphs = self.paragraphs()
            words = paragraphs[where % len(paragraphs)]
            start, _ = _span(words, where, 0)
            words.insert(start, letters)

    def erase(self, where: int, length: int) -> None:
        """Delete some letters; from an empty paragraph, the paragraph."""
        paragraphs = self.paragraphs()
        if not paragraphs:
            return
        index = where % len(paragraphs)
        words = paragraphs[index]
        if len(words):
            start, end = _span(words, where, length)
            del words[start:end]
        else:
            del self.notes.children[index]

    def embolden(self, where: int, length: int) -> None:
        paragraphs = self.paragraphs()
        if not paragraphs:
            return
        words = paragraphs[where % len(paragraphs)]
        start, end = _span(words, where, length)
        if end > start:
            words.format(start, end, {"strong": {}})

    def tick(self, where: int) -> None:
        """Turn one of three ticks of the agenda."""
        key = str(where % 3)
        self.agenda[key] = not self.agenda.get(key, False)

    def paragraphs(self) -> list[XmlText]:
        """The text of every paragraph; each has exactly one."""
        return [paragraph.children[0] for paragraph in self.notes.children]

    def content(self) -> bytes:
        return self.doc.get_update()

    def state_vector(self) -> bytes:
        return self.doc.get_state()

    def state(self) -> State:
        clocks = state_vector.decode(self.state_vector())
        return State(clocks, read_update(self.update_since(clocks)).deleted)

    def update_since(self, clocks: Mapping[int, int]) -> bytes:
        return self.doc.get_update(state_vector.encode(clocks))

    def own_since(self, clocks: Mapping[int, int]) -> bytes:
        """What this tab wrote since, and every deletion it knows of."""
        known = state_vector.decode(self.state_vector())
        return self.update_since({**known, self.client: clocks.get(self.client, 0)})

    def take(self, update: bytes) -> None:
        if update:
            self.doc.apply_update(update)

    def __str__(self) -> str:
        return str(self.notes)


def _span(words: XmlText, where: int, length: int) -> tuple[int, int]:
    """Where some letters begin and end for pycrdt, which counts bytes of UTF-8.

    No browser cuts a letter in two: Yjs counts UTF-16 units.
    """
    text = "".join(part for part, _ in words.diff())
    start = where % (len(text) + 1)
    first, last = (len(text[:place].encode()) for place in (start, start + length))
    return first, last
