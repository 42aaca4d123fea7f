from __future__ import annotations

import re
from typing import Any

import pytest
from pycrdt import Doc

from reverse_mentor_xblock.core.board import document
from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.update import Update, read_update
from tests.core.board.tabs import Tab
from tests.core.board.wire import after, section, text, update

PanicException = type("PanicException", (BaseException,), {"__module__": "pyo3_runtime"})


def unread(data: str) -> Update:
    """An update that nobody looked at before."""
    return Update(bytes.fromhex(data), {}, {})


def failing_with(error: BaseException) -> type:
    class FailingDoc(Doc[Any]):
        def apply_update(self, *_: object) -> None:
            raise error

    return FailingDoc


@pytest.mark.parametrize(
    "error",
    [PanicException("division by zero"), ValueError("no update"), RuntimeError("no parent")],
)
def test_failures_and_panics_are_bad_updates(
    error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document, "Doc", failing_with(error))
    with pytest.raises(BadUpdate, match=re.escape(str(error))):
        Document(b"\0\0")


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), SystemExit(), GeneratorExit(), MemoryError()]
)
def test_what_ends_a_request_is_let_through(
    error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document, "Doc", failing_with(error))
    with pytest.raises(type(error)):
        Document(b"\0\0")


@pytest.mark.parametrize(
    ("stored", "data"),
    [
        # a clock just below 2**32 for a client that is known already: panics in pycrdt 0.14.13
        (
            "010351000701056e6f7465730309706172616772617068070051000604005101017800",
            "010351ffffffff0f0701056e6f7465730309706172616772617068070051000604005101017800",
        ),
        # an item that follows itself: "attempt to divide by zero" in pycrdt 0.13
        ("", "01020500000184050102c3a900"),
        # an item that is its own parent: an index out of bounds in pycrdt 0.13
        ("", "0103010000010001070001020100"),
    ],
)
def test_what_once_panicked_is_refused_or_left_out(stored: str, data: str) -> None:
    board = Document(bytes.fromhex(stored))
    try:
        board.add(unread(data))
    except BadUpdate:
        return
    assert Document(board.encode()).state() == board.state()


def test_a_document_is_the_sum_of_its_parts_in_any_order() -> None:
    ada, ben = Tab(1), Tab(2)
    ada.add_paragraph("ada")
    ben.add_paragraph("ben")
    both = Document(ada.content(), ben.content())
    assert both.state() == Document(ben.content(), ada.content(), ada.content()).state()
    assert both.state().clocks == {1: 5, 2: 5}


def test_reading_what_was_encoded_gives_the_same_document() -> None:
    tab = Tab(1)
    tab.add_paragraph("hello")
    tab.erase(1, 3)
    board = Document(tab.content())
    assert Document(board.encode()).state() == board.state() == tab.state()


def test_what_was_deleted_is_forgotten_but_for_its_length() -> None:
    tab = Tab(1)
    tab.add_paragraph("secret" * 1000)
    tab.erase(0, 6000)
    assert len(Document(tab.content()).encode()) < 60


def test_an_empty_document_has_an_encoding() -> None:
    assert read_update(Document().encode()).added == {}


def test_operations_that_build_on_unknown_ones_are_left_out() -> None:
    board = Document()
    board.add(read_update(update(section(1, 0, [text("a"), text("b", after((9, 0)))]))))
    assert board.state().clocks == {1: 1}
    assert read_update(board.encode()).structs == 1
