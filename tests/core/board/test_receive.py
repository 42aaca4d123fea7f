from __future__ import annotations

from dataclasses import replace

import pytest

from reverse_mentor_xblock.core.board.errors import BadUpdate, BoardFull
from reverse_mentor_xblock.core.board.limits import Limits
from reverse_mentor_xblock.core.board.merge import Board, receive
from reverse_mentor_xblock.core.board.replica import EMPTY, BrokenState, Replica, timestamp
from tests.core.board.people import LATER, NOBODY, NOON, saved, seen_by, take, wrote
from tests.core.board.tabs import Tab
from tests.core.board.wire import (
    after,
    at_key,
    between,
    deletions,
    inside,
    item,
    section,
    string,
    text,
    update,
)

ADA, BEN = 1, 2
TORN_VALUE = item(5, string("[1]"), between((ADA, 0), (ADA, 1)))


def test_a_first_edit_makes_a_replica() -> None:
    tab = Tab(ADA)
    tab.add_paragraph("hello")
    received = take(EMPTY.opened(NOON), EMPTY, tab.content())
    assert received.changed
    assert received.complete
    assert received.replica == Replica(
        update=received.board.document.encode(),
        mine=frozenset({ADA}),
        opened_at=timestamp(NOON),
        wrote_at=timestamp(NOON),
    )


def test_a_replica_is_the_whole_board_and_knows_whose_ids_are_whose() -> None:
    ada, ben = wrote("ada", ADA), wrote("ben", BEN)
    tab = seen_by(3, ada, ben)
    tab.write(0, "more")
    new = saved(tab, partner=ben, own=ada)
    assert new.mine == {ADA, 3}
    assert new.theirs == {BEN}
    assert Board.of(new, EMPTY).state == Board.of(new, ben).state


@pytest.mark.parametrize("who_sends", ["the writer", "the partner"])
def test_what_is_known_changes_nothing(who_sends: str) -> None:
    ada, ben = wrote("ada", ADA), wrote("ben", BEN)
    own, partner = (ada, ben) if who_sends == "the writer" else (ben, ada)
    received = receive(own, partner, ada.update, NOBODY, LATER)
    assert received.complete
    assert not received.changed
    assert received.replica is own


def test_an_empty_update_changes_nothing() -> None:
    received = take(EMPTY, EMPTY, b"\0\0")
    assert received.complete
    assert not received.changed


def test_a_mere_deletion_is_an_edit_but_no_writing_under_an_id() -> None:
    ada, ben = wrote("hello", ADA), wrote("ben", BEN)
    tab = seen_by(3, ben, ada)
    known = tab.state().clocks
    tab.erase(0, 2)
    received = take(ben, ada, tab.update_since(known))
    assert received.changed
    assert received.replica.mine == {BEN}
    assert received.board.state == tab.state()
    again = take(received.replica, ada, tab.update_since(known))
    assert not again.changed


def test_a_deletion_of_what_the_server_lacks_is_not_complete() -> None:
    received = take(EMPTY, wrote("ben", BEN), update(deleted=[deletions(BEN, [(3, 9)])]))
    assert received.changed
    assert not received.complete
    assert received.board.state.deleted == {BEN: ((3, 5),)}


def test_an_update_after_a_lost_one_waits_for_it() -> None:
    tab = Tab(ADA)
    tab.add_paragraph("first")
    known = tab.state().clocks
    tab.write(0, "second")
    received = take(EMPTY, EMPTY, tab.update_since(known))
    assert not received.complete
    assert not received.changed
    assert received.board.state.clocks == {}
    assert take(EMPTY, EMPTY, tab.content()).complete


def test_what_builds_on_unknown_operations_waits_and_the_rest_is_taken() -> None:
    sent = update(section(ADA, 0, [text("a"), text("b", after((BEN, 0))), text("c")]))
    received = take(EMPTY, EMPTY, sent)
    assert received.changed
    assert not received.complete
    assert received.board.state.clocks == {ADA: 1}
    assert received.replica.mine == {ADA}


@pytest.mark.parametrize(
    "data",
    [
        b"no update",
        update(section(ADA, 0, [text("ab"), text("x", inside((ADA, 0)))])),
        update(section(ADA, 0, [item(5, b"\1{")])),
        update(section(ADA, 0, [text("😀")]), deleted=[deletions(ADA, [(1, 1)])]),
        update(section(ADA, 0, [text("😀"), text("x", after((ADA, 0)))])),
        update(section(ADA, 0, [item(8, b"\2\x78\x79", at_key("agenda", "first")), TORN_VALUE])),
    ],
    ids=[
        "noise",
        "a parent that is text",
        "broken JSON",
        "half an emoji deleted",
        "an emoji torn in two",
        "what comes out differently when read back",
    ],
)
def test_a_bad_update_is_refused(data: bytes) -> None:
    with pytest.raises(BadUpdate):
        take(EMPTY, EMPTY, data)


def test_whole_emoji_come_and_go() -> None:
    ada = take(EMPTY, EMPTY, update(section(ADA, 0, [text("a😀b")]))).replica
    received = take(ada, EMPTY, update(deleted=[deletions(ADA, [(1, 2)])]))
    assert received.changed


@pytest.mark.parametrize(
    ("limits", "error"),
    [
        (Limits(update_bytes=100), BadUpdate),
        (Limits(board_bytes=100), BoardFull),
        (Limits(clients=1), BoardFull),
        (Limits(seconds=0), BoardFull),
    ],
)
def test_limits_are_held(limits: Limits, error: type[Exception]) -> None:
    ben = wrote("ben" * 30, BEN)
    tab = seen_by(ADA, EMPTY, ben)
    tab.write(0, "ada" * 30)
    with pytest.raises(error):
        receive(EMPTY, ben, tab.content(), NOBODY, NOON, limits=limits)


def test_a_full_board_has_room_again_after_a_deletion() -> None:
    limits = Limits(board_bytes=1000)
    tab = Tab(ADA)
    tab.add_paragraph("x" * 900)
    full = receive(EMPTY, EMPTY, tab.content(), NOBODY, NOON, limits=limits).replica
    tab.write(0, "y" * 200)
    with pytest.raises(BoardFull):
        receive(full, EMPTY, tab.content(), NOBODY, NOON, limits=limits)
    tab.erase(300, 500)
    assert receive(full, EMPTY, tab.content(), NOBODY, NOON, limits=limits).changed


def pieces_until_full(limits: Limits) -> int:
    own = EMPTY
    for pieces in range(0, 2000, 50):
        sent = update(section(ADA, pieces, [text("a")] * 50))
        try:
            own = receive(own, EMPTY, sent, NOBODY, NOON, limits=limits).replica
        except BoardFull:
            return pieces
    return 2000


def test_many_pieces_are_counted_however_slowly_they_come() -> None:
    assert 500 <= pieces_until_full(Limits(structs=500)) < 1000


def test_a_great_many_pieces_at_once_are_counted_before_they_are_integrated() -> None:
    tangled = [text("a")] * 6000
    knot = [text("x", after((ADA, 5999))), *[text("b")] * 6000]
    with pytest.raises(BoardFull, match="structs"):
        take(EMPTY, EMPTY, update(section(BEN, 0, knot), section(ADA, 0, tangled)))


def test_a_stored_update_that_cannot_be_read_is_not_taken_for_an_empty_one() -> None:
    broken = replace(wrote("ada", ADA), update=b"\1\1\1")
    with pytest.raises(BrokenState):
        Board.of(broken, EMPTY)
    with pytest.raises(BrokenState):
        take(EMPTY, broken, wrote("ben", BEN).update)
