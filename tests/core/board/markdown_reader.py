"""Reads Markdown back with a parser of the specification, to the little that tests compare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

Letters = tuple[tuple[str, frozenset[str]], ...]
"""Every character with its marks; blanks have none, for Markdown moves them out of marks."""

Block = tuple[Any, ...]
"""("p", letters), ("h", level, letters), ("code", text), ("quote", blocks), or a list: its kind,
then the blocks of each item."""

_TAGS = {"<strong>": "strong", "<em>": "em", "<mark>": "suggestion"}
_KINDS = {"bullet_list_open": "bullets", "ordered_list_open": "numbers"}


def read(markdown: str) -> list[Block]:
    """Return the blocks of a text."""
    tokens = iter(MarkdownIt("commonmark").enable("table").parse(markdown))
    return list(_blocks(tokens, until=""))


def _blocks(tokens: Iterator[Token], until: str) -> Iterator[Block]:
    for token in tokens:
        if token.type == until:
            return
        if token.type in ("paragraph_open", "heading_open"):
            letters = tuple(_letters(next(tokens).children or []))
            next(tokens)
            level = (int(token.tag[1]),) if token.type == "heading_open" else ()
            yield ("h" if level else "p", *level, letters)
        elif token.type == "fence":
            yield "code", token.content
        elif token.type == "blockquote_open":
            yield "quote", *_blocks(tokens, "blockquote_close")
        elif token.type in _KINDS:
            yield _KINDS[token.type], *_items(tokens, token.type.replace("open", "close"))
        else:
            raise AssertionError(token.type)


def _items(tokens: Iterator[Token], until: str) -> Iterator[list[Block]]:
    for token in tokens:
        if token.type == until:
            return
        assert token.type == "list_item_open"
        yield list(_blocks(tokens, "list_item_close"))


def _letters(tokens: list[Token]) -> Iterator[tuple[str, frozenset[str]]]:
    marks: list[str] = []
    for token in tokens:
        if token.type == "html_inline" and not token.content.startswith("</"):
            marks.append(_TAGS[token.content])
        elif token.type in ("strong_open", "em_open"):
            marks.append(token.type.removesuffix("_open"))
        elif token.type == "link_open":
            marks.append(f"link to {token.attrs['href']}")
        elif token.type.endswith("_close") or token.type == "html_inline":
            marks.pop()
        elif token.type == "hardbreak":
            yield "\n", frozenset()
        else:
            assert token.type in ("text", "code_inline"), token.type
            code = ["code"] if token.type == "code_inline" else []
            yield from (lettered(letter, [*marks, *code]) for letter in token.content)


def lettered(letter: str, marks: list[str]) -> tuple[str, frozenset[str]]:
    """Return one character as texts are compared."""
    return letter, frozenset() if letter.isspace() else frozenset(marks)
