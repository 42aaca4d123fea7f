from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Map

from reverse_mentor_xblock.core.board import erasure
from reverse_mentor_xblock.core.board.document import NOTHING
from reverse_mentor_xblock.core.board.erasure import due, is_due, tombstone, words_of
from reverse_mentor_xblock.core.board.errors import ErasedClient, ForeignClient
from reverse_mentor_xblock.core.board.merge import Board
from reverse_mentor_xblock.core.board.notes import read_notes
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica, from_json, to_json
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.pairing.facts import PairId
from tests.core.board.hostile import forged
from tests.core.board.people import LATER, saved, seen_by, take
from tests.core.board.tabs import Tab
from tests.core.board.test_fuzz import attack

ADA, BEN = 1, 2


def settled(own: Replica, partner: Replica) -> Replica:
    """One's own replica after one's next request."""
    if not is_due(own, partner):
        return own
    return erasure.cleared(own, partner, Board.of(own, partner).document.encode())


def worked_on(script: list[tuple[int, int, str]]) -> tuple[Replica, Replica]:
    """Two replicas after (who, where, what) was written, each saved and seen by the other.

    Ada's letters are capitals, ben's are not.
    """
    rows = {ADA: EMPTY, BEN: EMPTY}
    tabs = {ADA: Tab(ADA), BEN: Tab(BEN)}
    for who, where, what in script:
        other, tab = ADA + BEN - who, tabs[who]
        tab.take(Board.of(rows[who], rows[other]).lacking(tab.state_vector()))
        _edit(tab, where, what.upper() if who == ADA else what)
        received = take(
            rows[who], rows[other], tab.own_since(Board.of(*rows.values()).state.clocks)
        )
        rows[who] = received.replica
    return rows[ADA], rows[BEN]


def _edit(tab: Tab, where: int, what: str) -> None:
    if what in ("B", "b"):
        tab.embolden(where, 3)
    elif what in ("D", "d"):
        _delete_paragraph(tab, where)
    elif what in ("P", "p"):
        tab.add_paragraph(what)
    elif what in ("T", "t"):
        tab.tick(where)
    else:
        tab.write(where, what)


def _delete_paragraph(tab: Tab, where: int) -> None:
    count = len(tab.notes.children)
    if count:
        del tab.notes.children[where % count]


def text_of(*replicas: Replica) -> str:
    """The letters on a board, in order, without any mark."""
    notes = Board.of(*replicas).document.look(read_notes)
    return "".join("".join(run.text for run in block.children) for block in notes)  # type: ignore[union-attr]  # tabs write no deeper


edits = st.tuples(
    st.sampled_from([ADA, BEN]),
    st.integers(0, 40),
    st.sampled_from(["abc", "é", "b", "d", "p", "t"]),
)


@given(st.lists(edits, max_size=25))
def test_the_partners_words_stay_exactly_and_the_persons_are_gone(
    script: list[tuple[int, int, str]],
) -> None:
    ada, ben = worked_on(script)
    his_words = "".join(filter(str.islower, text_of(ben, EMPTY)))

    gone = tombstone(ada, LATER)
    kept = settled(ben, gone)

    assert text_of(gone, ben) == text_of(ben, gone) == his_words
    assert text_of(kept, gone) == text_of(kept, EMPTY) == his_words
    for row in (gone, kept):
        assert not words_of(row.update or NOTHING, {ADA})
        assert not any(word in row.update for word in (b"ABC", b"XYZ"))
    assert not is_due(kept, gone)


def test_marks_values_and_links_of_the_erased_go_too() -> None:
    hers = Tab(ADA)
    hers.add_paragraph("")
    first = saved(hers)
    his = seen_by(BEN, first, EMPTY)
    his.write(0, "his words")
    ben = saved(his, first)
    hers.take(his.content())
    hers.paragraphs()[0].format(0, 9, {"link": {"href": "https://her.example"}})
    hers.agenda["note"] = "hers"  # type: ignore[assignment]  # any browser can
    hers.tick(1)
    ada = take(first, ben, hers.content()).replica
    both = Board.of(ada, ben).document.encode()
    assert b"her.example" in both

    kept = settled(replace(ben, update=both), tombstone(ada, LATER))

    board = Board.of(kept, EMPTY).document
    assert text_of(kept, EMPTY) == "his words"
    assert b"her.example" not in kept.update
    assert b"hers" not in kept.update
    assert board.items("agenda") == {"1": True}


def test_a_block_keeps_its_form_for_the_words_of_the_other() -> None:
    hers = Tab(ADA)
    hers.add_paragraph("")
    cell: dict[str, object] = {"level": 3, "checked": True, "side": "mentor", "note": "secret"}
    for name, value in cell.items():
        hers.notes.children[0].attributes[name] = value
    his = seen_by(BEN, saved(hers), EMPTY)
    his.write(0, "mine")
    ada = saved(hers)

    kept = settled(saved(his, ada), tombstone(ada, LATER))

    (block,) = Board.of(kept, EMPTY).document.look(read_notes)
    assert {name: block.attrs.get(name) for name in cell} == cell | {"note": None}


def test_copies_of_what_the_erased_wrote_go_whoever_kept_them() -> None:
    hers = Tab(ADA)
    hers.add_paragraph("her words")
    ada = saved(hers)
    his = seen_by(BEN, ada, EMPTY)
    his.add_paragraph("his words")
    kept = {"name": "his checkpoint", "at": 1.0, "notes": b"her words, deflated"}
    his.doc.get("checkpoints", type=Map)["c"] = kept
    ben = saved(his, ada)
    assert b"deflated" in ben.update

    left = settled(ben, tombstone(ada, LATER))

    assert text_of(left, EMPTY) == "his words"
    assert b"deflated" not in left.update
    assert b"his checkpoint" not in left.update


def test_nothing_is_written_on_under_an_erased_id() -> None:
    hers = Tab(ADA)
    hers.add_paragraph("hello")
    ada = saved(hers)
    gone = tombstone(ada, LATER)
    hers.write(0, "again")

    with pytest.raises(ErasedClient):
        take(gone, EMPTY, hers.content())
    with pytest.raises(ForeignClient):
        take(EMPTY, gone, hers.content())


def test_who_starts_over_on_a_board_writes_under_a_new_id() -> None:
    ada, ben = worked_on([(ADA, 0, "abc"), (BEN, 3, "def")])
    gone = tombstone(ada, LATER)
    again = seen_by(7, gone, ben)
    again.write(3, "XYZ")

    new = saved(again, ben, gone)

    assert text_of(new, ben) == "defXYZ"
    assert text_of(settled(ben, new), new) == "defXYZ"
    assert new.erased == {ADA}
    assert not is_due(new, settled(ben, new))


def test_an_id_that_both_lay_claim_to_is_left_alone() -> None:
    ada, ben = worked_on([(ADA, 0, "abc"), (BEN, 0, "def")])
    both = replace(ben, mine=ben.mine | {ADA})
    assert due(both, tombstone(ada, LATER)) == frozenset()


def test_a_saving_edit_stores_what_was_erased_as_well() -> None:
    ada, ben = worked_on([(ADA, 0, "abc"), (BEN, 0, "def")])
    gone = tombstone(ada, LATER)
    his = seen_by(BEN, ben, gone)
    his.write(0, "more")

    stored = take(ben, gone, his.content()).replica

    assert not is_due(stored, gone)
    assert b"ABC" not in stored.update


def test_a_tombstone_survives_being_stored_and_says_little() -> None:
    ada, _ = worked_on([(ADA, 0, "abc"), (BEN, 0, "def")])
    gone = Workspace({PairId("p"): ada}, completed=True).erased(LATER)

    assert Workspace.from_json(gone.to_json()) == gone
    assert to_json(gone.board(PairId("p"))) == to_json(Replica()) | {
        "mine": [ADA],
        "erased": [ADA],
        "cleared": [ADA],
        "erased_at": "2025-03-02T12:00:00+00:00",
    }
    assert not gone.completed
    assert from_json({}) == EMPTY


def test_erasing_twice_keeps_all_ids_dead() -> None:
    once = tombstone(replace(EMPTY, mine=frozenset({1})), LATER)
    twice = tombstone(replace(once, mine=frozenset({2})), LATER)
    assert twice.erased == {1, 2}


def test_nonsense_can_be_erased() -> None:
    random = Random(3)
    for _ in range(25):
        rows = [EMPTY, EMPTY]
        for turn in range(10):
            own, partner = rows[turn % 2], rows[1 - turn % 2]
            clocks = Board.of(own, partner).state.clocks
            rows[turn % 2], _ = attack(own, partner, forged(random, clocks))
        gone = tombstone(rows[0], LATER)
        kept = settled(rows[1], gone)
        assert not words_of(kept.update or NOTHING, gone.erased - rows[1].mine)
