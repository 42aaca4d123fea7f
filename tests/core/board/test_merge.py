"""What a merge promises, whatever the two have written."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.merge import Board
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from tests.core.board.people import take
from tests.core.board.tabs import Tab

PEOPLE = (11, 22, 33)

edits = st.tuples(
    st.sampled_from(PEOPLE),
    st.sampled_from(["paragraph", "write", "write", "erase", "embolden", "tick", "look"]),
    st.integers(0, 30),
    st.text("abc ", min_size=1, max_size=6),
)


@dataclass
class History:
    """Three who edit, each seeing what the others did only when they look."""

    tabs: dict[int, Tab] = field(default_factory=lambda: {who: Tab(who) for who in PEOPLE})

    def apply(self, who: int, kind: str, where: int, letters: str) -> None:
        tab = self.tabs[who]
        if kind == "paragraph":
            tab.add_paragraph(letters)
        elif kind == "write":
            tab.write(where, letters)
        elif kind == "erase":
            tab.erase(where, len(letters))
        elif kind == "embolden":
            tab.embolden(where, len(letters))
        elif kind == "tick":
            tab.tick(where)
        else:
            tab.take(self.tabs[PEOPLE[where % 3]].content())


@st.composite
def histories(draw: st.DrawFn) -> History:
    history = History()
    for edit in draw(st.lists(edits, max_size=40)):
        history.apply(*edit)
    return history


def contents(history: History) -> list[bytes]:
    return [tab.content() for tab in history.tabs.values()]


@dataclass(frozen=True)
class Rows:
    """What the two have stored: the first and the last tab are one person's."""

    ada: Replica
    ben: Replica
    history: History


def stored(history: History) -> Rows:
    rows = {"ada": EMPTY, "ben": EMPTY}
    owners = dict(zip(PEOPLE, ["ada", "ben", "ada"], strict=True))
    pending = list(history.tabs.values())
    while pending:
        tab = pending.pop(0)
        who = owners[tab.client]
        partner = rows["ben" if who == "ada" else "ada"]
        received = take(rows[who], partner, tab.own_since({}))
        rows[who] = received.replica
        if not received.complete:
            pending.append(tab)
    return Rows(rows["ada"], rows["ben"], history)


@settings(deadline=None)
@given(histories().map(contents))
def test_merging_is_a_matter_of_neither_order_nor_grouping(parts: list[bytes]) -> None:
    a, b, c = parts
    whole = Document(a, b, c).state()
    assert Document(c, a, b).state() == whole
    assert Document(Document(a, b).encode(), c).state() == whole
    assert Document(a, Document(c, b).encode()).state() == whole


@settings(deadline=None)
@given(histories().map(contents))
def test_merging_again_changes_nothing(parts: list[bytes]) -> None:
    once = Document(*parts)
    assert Document(once.encode(), *parts, once.encode()).state() == once.state()


@settings(deadline=None)
@given(histories().map(stored))
def test_two_replicas_are_one_board(rows: Rows) -> None:
    board = Board.of(rows.ada, rows.ben)
    assert Board.of(rows.ben, rows.ada).state == board.state
    assert Board.of(EMPTY, Replica(board.document.encode())).state == board.state
    assert rows.ada.mine <= {11, 33}
    assert rows.ben.mine <= {22}
    assert board.state == Document(*contents(rows.history)).state()


@settings(deadline=None)
@given(histories().map(stored))
def test_what_is_stored_changes_nothing_when_sent_again(rows: Rows) -> None:
    for tab in rows.history.tabs.values():
        for own, partner in [(rows.ada, rows.ben), (rows.ben, rows.ada)]:
            assert not take(own, partner, tab.content()).changed


@settings(deadline=None)
@given(histories().map(stored))
def test_one_answer_is_all_that_a_client_lacks(rows: Rows) -> None:
    board = Board.of(rows.ada, rows.ben)
    for tab in [*rows.history.tabs.values(), Tab(44)]:
        tab.take(board.lacking(tab.state_vector()))
        assert tab.state() == board.state


def test_nothing_is_lacking_only_where_nothing_was_ever_deleted() -> None:
    tab = Tab(11)
    tab.add_paragraph("hello")
    board = take(EMPTY, EMPTY, tab.content()).board
    assert board.lacking(tab.state_vector()) == b""
    assert board.state_vector == tab.state_vector()
    known = tab.state_vector()
    tab.erase(0, 2)
    shorter = take(EMPTY, EMPTY, tab.content()).board
    assert shorter.state_vector == known
    assert shorter.lacking(known) != b""
