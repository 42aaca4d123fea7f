"""Answering a poll from the cache alone, and what a wrong mark costs."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.board.replica import Replica
from reverse_mentor_xblock.services.boards.marks import SECONDS, Mark, Progress, board_mark
from tests.services.member_boards import KINDS, Boards
from tests.services.tab import Tab


@pytest.fixture(params=KINDS)
def boards(request: pytest.FixtureRequest) -> Boards:
    return Boards(request.param)


@pytest.fixture
def calm(boards: Boards) -> tuple[Tab, Tab]:
    """Return a tab of each member, when both have heard all there is."""
    hers, his = Tab(), Tab()
    hers.write("Hello")
    for _ in range(2):
        boards.sync(boards.lea, hers)
        boards.sync(boards.marc, his)
    return hers, his


def test_a_mark_changes_with_anything_in_a_replica() -> None:
    replicas = [
        Replica(),
        Replica(update=b"\0\0"),
        Replica(mine=frozenset({1})),
        Replica(theirs=frozenset({1})),
        Replica(opened_at="2025-09-01T08:00:00+00:00"),
        Replica(wrote_at="2025-09-01T08:00:00+00:00"),
    ]

    assert len({Mark.of(replica).print for replica in replicas}) == len(replicas)


def test_both_members_know_a_board_by_one_mark() -> None:
    one, other = Mark("a", Progress(True, True)), Mark("b", Progress(True, False))

    assert board_mark(one, other) == board_mark(other, one)
    assert board_mark(one, other) != board_mark(one, one)


def test_a_calm_board_is_answered_without_reading_a_row(
    boards: Boards, calm: tuple[Tab, Tab]
) -> None:
    boards.world.rows.clear()

    for person, tab in zip((boards.lea, boards.marc), calm, strict=True):
        answer = boards.sync(person, tab)
        assert (answer.update, answer.saved, answer.mark) == (b"", False, tab.mark)
        assert (answer.mine.opened, answer.theirs.opened) == (True, True)
        assert tab.is_saved
    assert boards.world.rows == {}


def test_presence_moves_on_a_calm_board(boards: Boards, calm: tuple[Tab, Tab]) -> None:
    hers, his = calm
    boards.world.pass_time(seconds=30)
    boards.sync(boards.lea, hers)

    assert boards.sync(boards.marc, his).partner.last_seen == boards.world.now


def test_news_end_the_calm_at_once(boards: Boards, calm: tuple[Tab, Tab]) -> None:
    hers, his = calm
    hers.write("News")
    boards.sync(boards.lea, hers)

    boards.sync(boards.marc, his)

    assert his.lines == ["Hello", "News"]


@pytest.mark.parametrize("mark", ["", "another board's"])
def test_another_mark_is_no_short_cut(boards: Boards, calm: tuple[Tab, Tab], mark: str) -> None:
    del calm
    late = Tab()
    late.mark = mark

    boards.sync(boards.marc, late)

    assert late.lines == ["Hello"]


def test_a_forgotten_mark_costs_only_a_reading(boards: Boards, calm: tuple[Tab, Tab]) -> None:
    _, his = calm
    boards.world.cached.clear()

    assert boards.sync(boards.marc, his).mark == his.mark
    assert his.lines == ["Hello"]


def test_a_stale_mark_only_delays(boards: Boards, calm: tuple[Tab, Tab]) -> None:
    """A reading that a save overtook puts an old mark back."""
    hers, his = calm
    old = Mark.of(boards.workspace(boards.lea).board(boards.pair))
    hers.write("News")
    assert boards.sync(boards.lea, hers).saved
    boards.begin(boards.marc).marks.replace(boards.lea, old)

    boards.sync(boards.marc, his)
    assert his.lines == ["Hello"]

    boards.world.pass_time(seconds=SECONDS)
    boards.sync(boards.marc, his)
    assert his.lines == ["Hello", "News"]


def test_a_stale_mark_hinders_no_save(boards: Boards, calm: tuple[Tab, Tab]) -> None:
    hers, his = calm
    old = Mark.of(boards.workspace(boards.lea).board(boards.pair))
    hers.write("News")
    boards.sync(boards.lea, hers)
    boards.begin(boards.marc).marks.replace(boards.lea, old)
    his.write("Mine")

    assert boards.sync(boards.marc, his).saved
    assert set(his.lines) == {"Hello", "News", "Mine"}


def test_reading_never_replaces_a_known_mark(boards: Boards, calm: tuple[Tab, Tab]) -> None:
    del calm
    marks = boards.begin(boards.marc).marks
    known = marks.of(boards.lea)

    marks.supply(boards.lea, Mark("older", Progress(True, False)))

    assert known is not None
    assert marks.of(boards.lea) == known
