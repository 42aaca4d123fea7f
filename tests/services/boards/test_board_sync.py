"""One board, two replicas: what a sync saves, answers and refuses."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.board.authors import Authors
from reverse_mentor_xblock.core.board.errors import BadUpdate, BoardFull, ForeignClient
from reverse_mentor_xblock.core.board.limits import UPDATE_BYTES
from reverse_mentor_xblock.core.errors import (
    Busy,
    NotSaved,
    PairEnded,
    ReverseMentorError,
    Unsupported,
)
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.services.boards.sync import JOURNEY, WORKSPACE
from tests.services.member_boards import KINDS, Boards, request_of
from tests.services.tab import Tab


@pytest.fixture(params=KINDS)
def boards(request: pytest.FixtureRequest) -> Boards:
    return Boards(request.param)


def test_what_one_writes_the_other_reads(boards: Boards) -> None:
    hers, his = Tab(), Tab()
    hers.write("Hello")

    assert boards.sync(boards.lea, hers).saved
    assert not boards.sync(boards.marc, his).saved
    assert his.lines == ["Hello"]


def test_both_write_at_once_and_agree(boards: Boards) -> None:
    hers, his = Tab(), Tab()
    hers.write("from lea")
    his.write("from marc")
    for _ in range(2):
        boards.sync(boards.lea, hers)
        boards.sync(boards.marc, his)

    assert sorted(hers.lines) == ["from lea", "from marc"]
    assert hers.lines == his.lines


def test_a_mere_deletion_arrives(boards: Boards) -> None:
    hers, his = Tab(), Tab()
    hers.write("Hello")
    boards.sync(boards.lea, hers)
    boards.sync(boards.marc, his)
    his.erase()

    assert boards.sync(boards.marc, his).saved
    boards.sync(boards.lea, hers)
    assert hers.lines == his.lines == []


def test_a_new_tab_is_told_whose_every_edit_is_a_known_one_only_of_what_it_lacks(
    boards: Boards,
) -> None:
    hers, his, later = Tab(), Tab(), Tab()
    hers.write("from lea")
    boards.sync(boards.lea, hers)
    his.write("from marc")

    assert boards.sync(boards.marc, his).authors == Authors(
        frozenset({his.client}), frozenset({hers.client})
    )
    later.write("from lea again")
    boards.sync(boards.lea, later)
    assert boards.sync(boards.marc, his).authors == Authors(frozenset(), frozenset({later.client}))
    assert boards.sync(boards.marc, his).authors == Authors(frozenset(), frozenset())
    assert boards.sync(boards.lea, Tab()).authors == Authors(
        frozenset({hers.client, later.client}), frozenset({his.client})
    )


def test_only_the_writers_row_is_written(boards: Boards) -> None:
    hers = Tab()
    hers.write("Hello")

    boards.sync(boards.lea, hers)

    assert boards.row(boards.lea) is not None
    assert boards.row(boards.marc) is None


def test_only_a_first_look_writes(boards: Boards) -> None:
    tab = Tab()
    boards.sync(boards.lea, tab)
    row = boards.row(boards.lea)
    boards.world.pass_time(hours=1)

    boards.sync(boards.lea, tab)

    assert row is not None
    assert boards.row(boards.lea) == row


def test_what_was_sent_twice_is_stored_once(boards: Boards) -> None:
    tab = Tab()
    tab.write("Hello")
    request = request_of(tab)
    boards.begin(boards.lea).sync(request)
    row = boards.row(boards.lea)
    boards.world.pass_time(seconds=5)

    assert boards.begin(boards.lea).sync(request).saved
    assert boards.row(boards.lea) == row


def test_nobody_writes_under_the_partners_client(boards: Boards) -> None:
    hers = Tab(client=7)
    hers.write("Hello")
    boards.sync(boards.lea, hers)
    forged = Tab(client=7)
    forged.hear(hers.doc.get_update(), b"\0")
    forged.write("I, lea, agree")

    _refused(boards, ForeignClient, forged)


def test_nobody_writes_under_the_client_of_the_partners_open_tab(boards: Boards) -> None:
    boards.sync(boards.lea, Tab(client=7))
    forged = Tab(client=7)
    forged.write("I, lea, agree")

    _refused(boards, ForeignClient, forged)


def test_claiming_the_partners_tab_takes_nothing_from_them(boards: Boards) -> None:
    hers = Tab(client=7)
    boards.sync(boards.lea, hers)
    boards.sync(boards.marc, Tab(client=7))
    hers.write("Still mine")

    assert boards.sync(boards.lea, hers).saved


def test_a_closed_tab_keeps_no_client(boards: Boards) -> None:
    boards.sync(boards.lea, Tab(client=7))
    boards.world.pass_time(minutes=1)
    his = Tab(client=7)
    his.write("Hello")

    assert boards.sync(boards.marc, his).saved


@pytest.mark.parametrize("status", [PairStatus.ENDED, PairStatus.PARTNER_GONE])
def test_what_has_ended_is_read_only(boards: Boards, status: PairStatus) -> None:
    his = Tab()
    his.write("Hello")
    boards.sync(boards.marc, his)
    boards.status = status
    late = Tab()
    late.write("One more")

    _refused(boards, PairEnded, late)
    hers = Tab()
    boards.sync(boards.lea, hers)
    assert hers.lines == ["Hello"]


@pytest.mark.parametrize("update", [b"\1", b"\xff" * 20, b"no update", b"x" * (UPDATE_BYTES + 1)])
def test_bytes_that_are_no_update_change_nothing(boards: Boards, update: bytes) -> None:
    _refused(boards, BadUpdate, Tab(), update=update)


@pytest.mark.parametrize("state_vector", [b"", b"\1", b"\xff" * 20, b"no state vector"])
@pytest.mark.parametrize("lines", [[], ["Hello"]])
def test_a_bad_state_vector_changes_nothing(
    boards: Boards, state_vector: bytes, lines: list[str]
) -> None:
    tab = Tab()
    for line in lines:
        tab.write(line)

    _refused(boards, BadUpdate, tab, state_vector=state_vector)


def test_a_full_board_can_still_be_shortened(boards: Boards) -> None:
    tab = Tab()
    for _ in range(5):
        tab.write("x" * 200_000)
        boards.sync(boards.marc, tab)
    tab.write("x" * 200_000)

    _refused(boards, BoardFull, tab)
    shorter = Tab()
    boards.sync(boards.marc, shorter)
    shorter.erase()
    assert boards.sync(boards.marc, shorter).saved


def test_a_write_that_does_not_stand_is_not_called_saved(boards: Boards) -> None:
    tab = Tab()
    tab.write("Hello")
    boards.world.lose_writes = 1

    _refused(boards, NotSaved, tab)
    assert boards.sync(boards.marc, tab).saved


def test_who_is_saving_already_waits(boards: Boards) -> None:
    tab = Tab()
    tab.write("Hello")
    boards.world.held.add(f"row of {boards.marc}")

    _refused(boards, Busy, tab)


def test_nothing_is_saved_where_it_can_t_be_read_back(boards: Boards) -> None:
    boards.world.has_people_state = False
    tab = Tab()
    tab.write("Hello")

    _refused(boards, Unsupported, tab)


def test_a_module_is_done_when_both_have_written() -> None:
    boards = Boards()
    hers, his = Tab(), Tab()
    hers.write("Hello")
    boards.sync(boards.lea, hers)
    boards.sync(boards.marc, his)
    assert boards.world.completed == set()

    his.write("Hello too")
    answer = boards.sync(boards.marc, his)
    assert boards.world.completed == {(boards.marc, str(boards.block))}
    assert (answer.mine.wrote, answer.theirs.wrote) == (True, True)

    boards.sync(boards.lea, hers)
    assert len(boards.world.completed) == 2


def test_nobody_has_to_be_done_with_a_journey() -> None:
    boards = Boards(JOURNEY)
    for person in (boards.lea, boards.marc):
        tab = Tab()
        tab.write("Hello")
        boards.sync(person, tab)

    assert boards.world.completed == set()


def test_progress_tells_who_has_been_here(boards: Boards) -> None:
    first = boards.sync(boards.lea, Tab())
    second = boards.sync(boards.marc, Tab())

    assert (first.mine.opened, first.theirs.opened) == (True, False)
    assert (second.mine.opened, second.theirs.opened) == (True, True)
    assert not second.mine.wrote


def test_two_who_are_there_poll_faster(boards: Boards) -> None:
    alone = boards.sync(boards.lea, Tab()).poll_ms
    together = boards.sync(boards.marc, Tab()).poll_ms
    boards.world.pass_time(minutes=5)

    assert together < alone
    assert boards.sync(boards.marc, Tab()).poll_ms == alone


@pytest.mark.parametrize(
    ("kind", "prefix"), [(WORKSPACE, "poll_seconds"), (JOURNEY, "poll_seconds_journey")]
)
def test_the_operator_sets_the_pace(kind: str, prefix: str) -> None:
    boards = Boards(kind)
    boards.world.settings = {f"{prefix}_together": 7, f"{prefix}_alone": 70}

    assert boards.sync(boards.lea, Tab()).poll_ms == 70_000
    assert boards.sync(boards.marc, Tab()).poll_ms == 7_000


def _refused(boards: Boards, error: type[ReverseMentorError], tab: Tab, **changes: object) -> None:
    """Check that marc's request is refused and leaves every row as it was."""
    before = dict(boards.world.rows)
    with pytest.raises(error):
        boards.begin(boards.marc).sync(request_of(tab, **changes))
    assert boards.world.rows == before
