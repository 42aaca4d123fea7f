"""Nobody can write as the other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.errors import BadUpdate, ForeignClient
from reverse_mentor_xblock.core.board.replica import EMPTY
from reverse_mentor_xblock.core.board.update import read_update
from tests.core.board.people import saved, seen_by, take, without_update, wrote
from tests.core.board.tabs import Tab
from tests.core.board.wire import Struct, after, collected, section, text, update

ADA, BEN = 1, 2

ada = wrote("ada", ADA)
ben = wrote("ben", BEN)
end = 5
"""The first clock after what ``ada`` has."""

forgeries = st.lists(
    st.sampled_from(
        [text("x"), text("x", after((ADA, 2))), text("x", after((9, 4))), collected(2)]
    ),
    min_size=1,
    max_size=3,
)


@settings(deadline=None)
@given(forgeries, st.integers(0, 3))
def test_operations_under_the_partners_id_are_refused(structs: list[Struct], gap: int) -> None:
    with pytest.raises(ForeignClient):
        take(ben, ada, update(section(ADA, end + gap, structs)))


@settings(deadline=None)
@given(forgeries, st.integers(0, 3))
def test_one_forged_operation_spoils_the_whole_update(structs: list[Struct], gap: int) -> None:
    tab = seen_by(BEN, ben, ada)
    tab.write(0, "honest")
    honest = section(BEN, end, [text("honest")])
    with pytest.raises(ForeignClient):
        take(ben, ada, update(honest, section(ADA, end + gap, structs)))


def test_operations_behind_a_gap_are_not_kept_until_it_fills() -> None:
    """Newer releases of pycrdt integrate them, older ones hold them back; a board does neither."""
    stranger = update(section(7, 3, [text("forged")]))
    received = take(ben, EMPTY, stranger)
    assert not received.changed
    later = take(EMPTY, received.replica, update(section(7, 0, [text("abc")])))
    assert later.complete
    assert later.board.state.clocks == {BEN: end, 7: 3}


def test_the_partners_operations_may_be_sent_back() -> None:
    tab = seen_by(3, ben, ada)
    tab.write(0, "mine")
    received = take(ben, ada, tab.content())
    assert received.complete
    assert received.replica.mine == {BEN, 3}
    assert received.replica.theirs == {ADA}


def test_the_partners_text_may_be_deleted() -> None:
    tab = seen_by(BEN, ben, ada)
    for _ in range(4):
        tab.erase(0, 3)
    received = take(ben, ada, tab.content())
    assert received.changed
    assert str(seen_by(4, received.replica, ada)) == ""


def test_a_tab_of_the_partner_has_its_id_before_it_saves() -> None:
    with pytest.raises(ForeignClient):
        take(ben, EMPTY, update(section(7, 0, [text("forged")])), frozenset({7}))


def test_a_claim_by_presence_does_not_take_an_id_away() -> None:
    tab = seen_by(BEN, ben, ada)
    tab.write(0, "more")
    assert take(ben, ada, tab.content(), frozenset({BEN})).complete


def test_a_lost_row_of_the_partner_frees_no_id() -> None:
    tab = seen_by(BEN, ben, ada)
    tab.write(0, "seen")
    remembering = saved(tab, partner=ada, own=ben)
    assert remembering.theirs == {ADA}
    with pytest.raises(ForeignClient):
        take(remembering, EMPTY, update(section(ADA, end, [text("forged")])))


def test_somebody_whose_own_row_was_lost_goes_on_under_their_id() -> None:
    tab = seen_by(BEN, ben, ada)
    tab.write(0, "seen")
    remembering = saved(tab, partner=ada, own=ben)
    tab = Tab(ADA, ada.update)
    tab.write(0, "again")
    received = take(EMPTY, remembering, tab.content())
    assert received.complete
    assert received.replica.mine == {ADA}


def test_an_id_both_wrote_under_at_one_instant_stays_with_both() -> None:
    both = replace(without_update(ben), mine=frozenset({BEN, ADA}))
    assert take(both, ada, update(section(ADA, end, [text("x")]))).changed
    assert take(ada, both, update(section(ADA, end, [text("x")]))).changed


def test_operations_that_end_up_under_another_id_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As happens to ids beyond 32 bits in older releases of pycrdt."""
    sent = update(section(ADA + 2**32, 0, [text("forged")]))
    cut = read_update(update(section(ADA, end, [text("forged")])))
    add = Document.add
    monkeypatch.setattr(Document, "add", lambda document, _: add(document, cut))
    with pytest.raises(BadUpdate, match="astray"):
        take(ben, ada, sent)
