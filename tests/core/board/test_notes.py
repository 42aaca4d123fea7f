from __future__ import annotations

from random import Random
from typing import Any

from pycrdt import Doc, XmlElement, XmlFragment, XmlText

from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.markdown import PairWords, notes_as_markdown
from reverse_mentor_xblock.core.board.merge import Board
from reverse_mentor_xblock.core.board.notes import MAX_DEPTH, Node, Run, read_notes
from reverse_mentor_xblock.core.board.replica import EMPTY
from tests.core.board.hostile import forged
from tests.core.board.test_fuzz import attack
from tests.core.board.wire import Struct, inside, item, section, string, text, update

WORDS = PairWords("Mentor", "Mentee", "For", "Against")


def notes_of(*structs: Struct) -> tuple[Node, ...]:
    """The notes of a board to which somebody has sent just these."""
    return Document(update(section(1, 0, structs))).look(read_notes)


def element(name: str, *where: object) -> Struct:
    return item(7, b"\3" + string(name), *where)  # type: ignore[arg-type]  # a place, or none


def test_blocks_text_and_marks_are_read() -> None:
    doc: Doc[Any] = Doc()
    notes = doc.get("notes", type=XmlFragment)
    attrs: Any = {"level": 3}
    heading = notes.children.append(XmlElement("heading", attrs))
    words = heading.children.append(XmlText("Our "))
    words.insert(4, "plan", {"strong": {}, "link--a1b2": {"href": "https://a.b"}})

    marks = {"strong": {}, "link": {"href": "https://a.b"}}
    parts = (Run("Our "), Run("plan", marks))
    assert Document(doc.get_update()).look(read_notes) == (Node("heading", {"level": 3.0}, parts),)


def test_a_board_without_notes_has_none() -> None:
    assert Document().look(read_notes) == ()


def test_marks_that_are_none_and_things_that_are_no_text_are_left_out() -> None:
    structs = [
        element("paragraph"),
        item(7, b"\6", inside((1, 0))),
        item(6, string("strong") + string("7"), inside((1, 1))),
        item(5, string('{"a": 1}'), inside((1, 1))),
        text("hello", inside((1, 1))),
    ]
    (paragraph,) = notes_of(*structs)
    assert paragraph.children == (Run("hello"),)


def test_what_lies_too_deep_is_left_out() -> None:
    nested = [element("blockquote")]
    nested += [element("blockquote", inside((1, depth))) for depth in range(2_000)]
    (node,) = notes_of(*nested)
    depth = 1
    while node.children:
        (child,) = node.children
        assert isinstance(child, Node)
        node, depth = child, depth + 1
    assert depth == MAX_DEPTH


def test_nonsense_piled_on_nonsense_can_be_read() -> None:
    random = Random(5)
    for _ in range(25):
        rows = [EMPTY, EMPTY]
        for turn in range(10):
            own, partner = rows[turn % 2], rows[1 - turn % 2]
            clocks = Board.of(own, partner).state.clocks
            rows[turn % 2], _ = attack(own, partner, forged(random, clocks))
        notes_as_markdown(Board.of(*rows).document.look(read_notes), WORDS)
