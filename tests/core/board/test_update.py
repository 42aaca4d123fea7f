from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Array, Map

from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.update import Section, read_update
from tests.core.board.tabs import Tab
from tests.core.board.wire import (
    at_key,
    between,
    collected,
    deletions,
    inside,
    item,
    section,
    string,
    text,
    update,
    values,
    varuint,
)

LIST, MAP, NULL = b"\x75", b"\x76", b"\x7e"


def one(struct: bytes) -> bytes:
    return update(section(1, 0, [struct]))


def test_claims_are_what_the_document_library_says() -> None:
    tab = Tab(2**53 - 1)
    tab.add_paragraph("hello")
    tab.embolden(0, 3)
    tab.erase(0, 2)
    tab.add_paragraph("é 😀")
    tab.doc["ticks"] = Map({"a": True, "b": [1, {"c": None}], "d": 2.5, "e": 2**40, "f": b"x"})
    tab.doc["votes"] = Array(["x", 1])
    claims = read_update(tab.content())
    assert {client: part.end for client, part in claims.added.items()} == tab.state().clocks
    assert claims.deleted == tab.state().deleted != {}
    assert claims.structs > 10


def test_text_counts_in_utf_16_units() -> None:
    assert read_update(one(text("é😀"))).added == {1: Section(0, 3, 1)}


def test_what_is_deleted_comes_sorted_and_joined() -> None:
    claims = read_update(update(deleted=[deletions(1, [(9, 1), (4, 2), (0, 3), (2, 2)])]))
    assert claims.deleted == {1: ((0, 6), (9, 10))}


@pytest.mark.parametrize(
    "struct",
    [
        item(1, varuint(3)),
        item(3, string("binary")),
        item(5, string("{}")),
        item(6, string("strong") + string("{}"), between((1, 0), (2, 5))),
        item(7, b"\3" + string("paragraph")),
        item(7, b"\6", inside((1, 0))),
        item(8, b"\1\x78", at_key("agenda", "first")),
        values(NULL, b"\x7f", b"\x7d\xbf\x01", b"\x7c1234", b"\x7b12345678", b"\x7a12345678"),
        values(
            b"\x79", b"\x78", b"\x77\1a", b"\x74\1a", LIST + b"\1" + NULL, MAP + b"\1\1a" + NULL
        ),
        values((LIST + b"\1") * 31 + NULL),
        collected(2**31 - 2),
    ],
)
def test_what_clients_write_is_read_to_the_end(struct: bytes) -> None:
    assert read_update(one(struct)).structs == 1


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0",
        b"\0\0\0",
        varuint(2**32 - 1),
        varuint(2**60),
        b"\1" + varuint(2**28) + b"\1\0",
        b"\1\0\1\0\0",
        update(section(1, 0, [text("a")]), section(1, 1, [text("b")])),
        update(section(2**53, 0, [text("a")])),
        update(section(1, 2**31 - 2, [text("ab")])),
        update(section(1, 2**32 - 1, [text("ab")])),
        update(deleted=[deletions(1, [(0, 1)]), deletions(1, [(2, 1)])]),
        update(deleted=[deletions(1, [])]),
        update(deleted=[deletions(1, [(0, 0)])]),
        update(deleted=[deletions(1, [(1, 2**31 - 1)])]),
        b"\0" + varuint(2**32 - 1),
        b"\0\1\1" + varuint(2**32 - 1),
        one(text("")),
        one(collected(0)),
        one(collected(2**32 - 1)),
        one(item(1, varuint(2**32 - 1))),
        one(item(2, varuint(1) + string("{}"))),
        one(item(9, string("guid") + MAP + b"\0")),
        one(b"\x0a\5"),
        one(b"\x14\1\1n\1a"),
        one(item(4, varuint(2**31 - 1) + b"x")),
        one(item(4, varuint(4) + b"\xff\xfe\xf0\x80")),
        one(item(4, varuint(3) + b"\xed\xa0\x80")),
        one(item(7, b"\5" + string("hook"))),
        one(item(7, b"\x0f")),
        one(item(8, varuint(2**31 - 1) + NULL)),
        one(values(LIST + varuint(2**40))),
        one(values(MAP + varuint(2**28))),
        one(values(b"\x7d" + b"\xff" * 9)),
        one(values(b"\x01")),
        one(values((LIST + b"\1") * 60_000 + NULL)),
        one(values((MAP + b"\1\1a") * 60_000 + NULL)),
    ],
)
def test_what_no_client_writes_is_refused(data: bytes) -> None:
    with pytest.raises(BadUpdate):
        read_update(data)


@given(st.binary(max_size=60))
def test_any_bytes_are_an_update_or_refused(data: bytes) -> None:
    try:
        claims = read_update(data)
    except BadUpdate:
        return
    assert all(part.start < part.end for part in claims.added.values())
