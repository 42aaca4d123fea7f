"""The notes on a board as Markdown: CommonMark, and check lists as GitHub writes them.

https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from reverse_mentor_xblock.core.board import markdown_text as text
from reverse_mentor_xblock.core.board.notes import Node, Run

TOP_LEVEL = 2
"""The level of the largest heading that notes have."""

_CLOSING = re.compile(r"(?<!\S)(?=#+$)")


@dataclass(frozen=True, slots=True)
class PairWords:
    """How the cells of a table of pros and cons are called, in the reader's language."""

    mentor: str
    mentee: str
    pro: str
    con: str

    def cell(self, attrs: Mapping[str, object]) -> str:
        """Return the title of a cell: whose it is, and of which kind."""
        sides = {"mentor": self.mentor, "mentee": self.mentee}
        kinds = {"pro": self.pro, "con": self.con}
        found = [sides.get(str(attrs.get("side"))), kinds.get(str(attrs.get("kind")))]
        return " – ".join(filter(None, found))


def notes_as_markdown(
    notes: Sequence[Node], words: PairWords, *, top_level: int = TOP_LEVEL
) -> str:
    """Return notes as Markdown; "" for notes without a word.

    ``top_level``: the level that the largest headings get, so that titles can stand above them.
    """
    blocks = _Writer(words, top_level - TOP_LEVEL).blocks(notes)
    return "\n\n".join(blocks) + "\n" if blocks else ""


@dataclass(frozen=True, slots=True)
class _Writer:
    words: PairWords
    lowered: int

    def blocks(self, children: Iterable[Node | Run]) -> list[str]:
        """Return every block that has any content, each without a trailing line break."""
        written: list[str] = []
        family, second = "", False
        for node in _nodes(children):
            before, family = family, _FAMILIES.get(node.name, "")
            # Two lists that follow each other would be read as one, were their signs the same.
            changed = family == before and not second
            block = self._list(node, second=changed) if family else _BLOCKS[node.name](self, node)
            if block:
                second = changed
                written.append(block)
            else:
                family = before
        return written

    def paragraph(self, node: Node) -> str:
        lines = [text.begins_block(text.line(runs)) for runs in _lines(node.children)]
        return "\\\n".join(filter(None, lines))

    def heading(self, node: Node) -> str:
        words = " ".join(filter(None, map(text.line, _lines(node.children))))
        level = TOP_LEVEL + (node.attrs.get("level") == TOP_LEVEL + 1) + self.lowered
        words = _CLOSING.sub(r"\\", words)
        return f"{'#' * min(level, 6)} {words}" if words else ""

    def quote(self, node: Node) -> str:
        return _indented("\n\n".join(self.blocks(node.children)), "> ", "> ")

    def code(self, node: Node) -> str:
        written = "".join(child.text for child in node.children if isinstance(child, Run))
        if not written.strip():
            return ""
        fence = "`" * max(3, text.longest_ticks(written) + 1)
        return "\n".join([fence, text.cleaned(written), fence])

    def cell(self, node: Node) -> str:
        blocks, title = self.blocks(node.children), self.words.cell(node.attrs)
        if title and blocks:
            blocks.insert(0, f"**{text.escaped(title)}**")
        return "\n\n".join(blocks)

    def _list(self, node: Node, *, second: bool) -> str:
        """Write a list; items without a word are left out, for some readers misread them."""
        items = [(item, self.blocks(item.children)) for item in _grouped(node.children)]
        filled = [(item, blocks) for item, blocks in items if blocks]
        tight = all(_is_tight(item, blocks) for item, blocks in filled)
        written = []
        for number, (item, blocks) in enumerate(filled, start=1):
            sign = _sign(node.name, number, second=second)
            content = ("\n" if tight else "\n\n").join(self._checked(item, blocks))
            written.append(_indented(content, f"{sign} ", " " * (len(sign) + 1)))
        return ("\n" if tight else "\n\n").join(written)

    def _checked(self, item: Node, blocks: Sequence[str]) -> Sequence[str]:
        if item.name != "check_item":
            return blocks
        box = "[x]" if item.attrs.get("checked") in (True, "true") else "[ ]"
        if self._begins_with_text(item):
            return [f"{box} {blocks[0]}", *blocks[1:]]
        return [box, *blocks]

    def _begins_with_text(self, item: Node) -> bool:
        for node in _nodes(item.children):
            if node.name != "paragraph" or self.paragraph(node):
                return node.name == "paragraph"
        return False


def _nodes(children: Iterable[Node | Run]) -> Iterator[Node]:
    """Yield the nodes that have a form in Markdown, and of any other what is in it."""
    for node in _grouped(children):
        if node.name in _FAMILIES or node.name in _BLOCKS:
            yield node
        else:
            yield from _nodes(node.children)


def _grouped(children: Iterable[Node | Run]) -> Iterator[Node]:
    """Yield nodes, with text that stands among them as a paragraph."""
    for inline, group in groupby(children, key=_is_inline):
        if inline:
            yield Node("paragraph", children=tuple(group))
        else:
            yield from (node for node in group if isinstance(node, Node))


def _is_inline(child: Node | Run) -> bool:
    return isinstance(child, Run) or child.name == "hard_break"


def _lines(children: Iterable[Node | Run]) -> list[list[Run]]:
    """Return text split at line breaks; what a browser put in between counts for its text alone."""
    lines: list[list[Run]] = [[]]
    for child in children:
        if isinstance(child, Run):
            lines[-1].append(child)
        elif child.name == "hard_break":
            lines.append([])
        else:
            first, *rest = _lines(child.children)
            lines[-1] += first
            lines += rest
    return lines


def _is_tight(item: Node, blocks: Sequence[str]) -> bool:
    """Tell whether an item holds one block, and lists at most besides."""
    names = [node.name for node in _nodes(item.children)]
    return len(blocks) < 2 or all(name in _FAMILIES for name in names[1:])


def _sign(name: str, number: int, *, second: bool) -> str:
    if _FAMILIES[name] == "numbers":
        return f"{number}{')' if second else '.'}"
    return "*" if second else "-"


def _indented(content: str, first: str, rest: str) -> str:
    if not content:
        return ""
    lines = content.split("\n")
    more = (f"{rest}{line}" if line else rest.rstrip() for line in lines[1:])
    return "\n".join([f"{first}{lines[0]}", *more])


_FAMILIES = {"bullet_list": "bullets", "check_list": "bullets", "ordered_list": "numbers"}

_BLOCKS: Mapping[str, Callable[[_Writer, Node], str]] = {
    "paragraph": _Writer.paragraph,
    "heading": _Writer.heading,
    "blockquote": _Writer.quote,
    "code_block": _Writer.code,
    "pros_cons_cell": _Writer.cell,
}
"""By node of the editor's schema, besides lists."""
