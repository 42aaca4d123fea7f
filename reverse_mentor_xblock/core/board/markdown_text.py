"""Marked text as Markdown (https://spec.commonmark.org/0.31.2/ and GitHub's additions).

Whatever people typed comes out as they typed it: characters that would mean something are escaped.
``*`` and ``**`` count as marks only beside certain characters (section 6.2 of the specification);
where they would not, HTML tags stand in for them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reverse_mentor_xblock.core.board.notes import Run
from reverse_mentor_xblock.core.board.safe_link import safe_href

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_BREAKS = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]")
_SPECIAL = re.compile(
    r"[\\`*\[\]<>~|]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word an underscore is no mark
    r"|!$"  # a link may follow, and would become a picture
    r"|&(?=#?\w+;)"
)
_ENTITY = re.compile(r"&(?=#?\w+;)")
_BLOCK_START = re.compile(r"#{1,6}(?:\s|$)|[-+](?:\s|$)|[-=:][-=:|\\ ]*$")
_NUMBER_START = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run, and the characters beside it: " " at the ends of a line, "" beside another mark."""

    run: Run
    before: str = " "
    after: str = " "


def escaped(text: str) -> str:
    """Return plain text that Markdown shows as it is, wherever in a line it stands."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def cleaned(text: str) -> str:
    """Return text without control characters, its lines ended as Markdown ends them."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def line(runs: Sequence[Run]) -> str:
    """Return one line of marked text, without blanks at its ends; "" for an empty one."""
    return _marked(_pieces(_trimmed([_understood(run) for run in runs])), tuple(_WRAPS))


def begins_block(rendered: str) -> str:
    """Escape what would make a line begin a list, heading, rule or table."""
    if _BLOCK_START.match(rendered):
        return f"\\{rendered}"
    number = _NUMBER_START.match(rendered)
    return f"{number[1]}\\{rendered[number.end(1) :]}" if number else rendered


def _understood(run: Run) -> Run:
    """Return a run with the marks that will be rendered, and nothing that breaks a line."""
    text = _BREAKS.sub(" ", _CONTROLS.sub("", run.text))
    marks = {name: attrs for name, attrs in run.marks.items() if name in _WRAPS}
    if "link" in marks:
        href = safe_href(marks.pop("link").get("href"))
        marks |= {"link": {"href": href}} if href else {}
    return Run(text, marks)


def _trimmed(runs: Sequence[Run]) -> list[Run]:
    whole = "".join(run.text for run in runs)
    start, end = len(whole) - len(whole.lstrip()), len(whole.rstrip())
    trimmed, at = [], 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        trimmed.append(replace(run, text=text))
        at += len(run.text)
    return [run for run in trimmed if run.text]


def _pieces(runs: Sequence[Run]) -> list[_Piece]:
    edge = Run(" ")
    return [
        _Piece(run, _beside(before, -1), _beside(after, 0))
        for before, run, after in zip([edge, *runs], runs, [*runs[1:], edge], strict=False)
    ]


def _beside(run: Run, at: int) -> str:
    character = run.text[at]
    return character if character.isspace() or not run.marks else ""


def _marked(pieces: Sequence[_Piece], marks: Sequence[str]) -> str:
    """Render pieces, the first of the marks outermost."""
    if not marks:
        return escaped("".join(piece.run.text for piece in pieces))
    name, inner = marks[0], marks[1:]
    rendered = []
    for value, group in groupby(pieces, key=lambda piece: piece.run.marks.get(name)):
        same = list(group)
        content = _marked(same, inner)
        rendered.append(content if value is None else _WRAPS[name](content, same, value))
    return "".join(rendered)


_Wrap = Callable[[str, Sequence[_Piece], Mapping[str, object]], str]


def _link(content: str, _: Sequence[_Piece], attrs: Mapping[str, object]) -> str:
    return f"[{content}]({_ENTITY.sub('&amp;', str(attrs['href']))})"


def _suggestion(content: str, *_: object) -> str:
    return f"<mark>{content}</mark>"


def _code(_: str, pieces: Sequence[_Piece], __: Mapping[str, object]) -> str:
    text = "".join(piece.run.text for piece in pieces)
    if not text.strip():
        return text
    fence = "`" * (longest_ticks(text) + 1)
    # One blank on either side is taken off again; it keeps the text's own ticks and blanks apart.
    room = " " if text[0] in " `" or text[-1] in " `" else ""
    return f"{fence}{room}{text}{room}{fence}"


def longest_ticks(text: str) -> int:
    """Return the length of the longest run of backticks."""
    return max(map(len, re.findall("`+", text)), default=0)


def _emphasis(sign: str, tag: str) -> _Wrap:
    def wrap(content: str, pieces: Sequence[_Piece], _: Mapping[str, object]) -> str:
        core = content.strip()
        if not core:
            return content
        start = content.index(core)
        head, tail = content[:start], content[start + len(core) :]
        opens = _counts(core[0], " " if head else pieces[0].before)
        closes = _counts(core[-1], " " if tail else pieces[-1].after)
        if opens and closes:
            return f"{head}{sign}{core}{sign}{tail}"
        return f"{head}<{tag}>{core}</{tag}>{tail}"

    return wrap


def _counts(inside: str, beside: str) -> bool:
    """Tell whether a sign between these two characters counts as a mark for sure."""
    return beside.isspace() or (bool(beside) and inside.isalnum())


_WRAPS: Mapping[str, _Wrap] = {
    "link": _link,
    "suggestion": _suggestion,
    "strong": _emphasis("**", "strong"),
    "em": _emphasis("*", "em"),
    "code": _code,
}
"""By mark of the editor's schema, the outermost first. Marks of any other name are left out."""
