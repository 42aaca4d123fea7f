"""The notes on a board as plain values, read from a document that two browsers have written.

y-prosemirror keeps every block as an XML element named after its node, attributes as they are, and
text as XML text whose formatting attributes are the marks (``src/plugins/sync-plugin.js`` of
https://github.com/yjs/y-prosemirror). A mark that may overlap itself is keyed ``name--hash``.

A browser can write anything the format holds. What no editor of ours writes counts as absent here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pycrdt import Doc, XmlElement, XmlFragment, XmlText

ROOT = "notes"

MAX_DEPTH = 64
"""Elements inside elements; whatever lies deeper is left out. A list in a list takes two."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text under the same marks; the value of each mark is its attributes."""

    text: str
    marks: Mapping[str, Mapping[str, object]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Node:
    """A node of the editor's schema, or of whatever a browser made up."""

    name: str
    attrs: Mapping[str, object] = field(default_factory=dict)
    children: tuple[Node | Run, ...] = ()


def read_notes(doc: Doc[Any]) -> tuple[Node, ...]:
    """Return the blocks of the notes. May fail as pycrdt does: ``Document.look`` guards it."""
    blocks = _children(doc.get(ROOT, type=XmlFragment), MAX_DEPTH)
    return tuple(block for block in blocks if isinstance(block, Node))


def _children(parent: XmlFragment | XmlElement, depth: int) -> Iterator[Node | Run]:
    if not depth:
        return
    for child in parent.children:
        if isinstance(child, XmlText):
            yield from _runs(child)
        elif isinstance(child, XmlElement):
            attrs = dict(child.attributes)  # type: ignore[call-overload]  # it yields pairs
            yield Node(child.tag or "", attrs, tuple(_children(child, depth - 1)))


def _runs(text: XmlText) -> Iterator[Run]:
    for content, formats in text.diff():
        if isinstance(content, str) and content:
            yield Run(content, dict(_marks(formats or {})))


def _marks(formats: Mapping[str, object]) -> Iterator[tuple[str, Mapping[str, object]]]:
    for key, value in formats.items():
        if isinstance(value, Mapping):
            yield key.partition("--")[0], value
