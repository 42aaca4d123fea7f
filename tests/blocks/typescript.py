"""Reads what the front end's TypeScript says of the wire, as far as comparing it needs."""

from __future__ import annotations

import re
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "static" / "src"

Shape = dict[str, "Shape"] | frozenset[str] | None
"""Fields by name; the texts of a union of texts; None for any other type."""

_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_DECLARATION = re.compile(r"export (?:interface|type) (\w+)\s*=?\s*")
_ARRAY = re.compile(r"export const (\w+) = \[(.*?)\] as const", re.DOTALL)
_WRAPPED = re.compile(r"Record<\w+, (\w+)>|(.+)\[\]", re.DOTALL)


def key_lists() -> dict[str, set[str]]:
    """Return the front end's lists of string keys, by the name of each."""
    sources = (path.read_text("utf-8") for path in sorted(SOURCE.rglob("keys.ts")))
    found = (match for text in sources for match in _ARRAY.findall(_COMMENT.sub("", text)))
    return {name: set(re.findall(r'"(\w+)"', keys)) for name, keys in found}


class Contract:
    """The types of ``static/src/contract``."""

    def __init__(self) -> None:
        sources = (path.read_text("utf-8") for path in sorted((SOURCE / "contract").glob("*.ts")))
        text = _COMMENT.sub("", "\n".join(sources))
        self._types = {
            match[1]: _statement(text[match.end() :]) for match in _DECLARATION.finditer(text)
        }

    def shape(self, type_text: str) -> Shape:
        """Return the shape of a type, looking up what it names."""
        text = type_text.strip().removesuffix("| null").strip()
        if wrapped := _WRAPPED.fullmatch(text):
            return self.shape(wrapped[1] or wrapped[2])
        if text in self._types:
            return self.shape(self._types[text])
        if text.startswith("{"):
            return dict(self._fields(text))
        if named := [part for part in map(str.strip, text.split("|")) if part in self._types]:
            return self.shape(named[0])
        texts = frozenset(re.findall(r'"(\w*)"', text))
        return texts or None

    def _fields(self, text: str) -> list[tuple[str, Shape]]:
        parts = [part for part in _split(text[1:-1]) if part.strip()]
        named = (part.split(":", 1) for part in parts)
        return [(name.strip().removesuffix("?"), self.shape(kind)) for name, kind in named]


def _statement(text: str) -> str:
    """Return a type up to the end of its declaration."""
    if not text.startswith("{"):
        return text[: text.index(";")]
    depth = 0
    for place, sign in enumerate(text):
        depth += (sign == "{") - (sign == "}")
        if not depth:
            return text[: place + 1]
    raise ValueError("an open brace")


def _split(text: str) -> list[str]:
    """Cut fields apart at the semicolons that are in no inner braces."""
    parts, depth = [""], 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        if sign == ";" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts
