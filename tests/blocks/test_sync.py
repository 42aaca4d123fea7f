"""The board of a pair, over the wire."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from workbench.models import XBlockState
from workbench.runtime import WorkbenchRuntime

from reverse_mentor_xblock.runtime.clock import SystemClock
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.board_tab import BoardTab, Open, both_boards
from tests.blocks.campaign import Campaign, rows_of_people

CURSOR = {"anchor": '{"type":null}', "head": '{"type":null}'}
ROWS = "workbench_xblockstate"


@pytest.fixture
def pass_time(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Return a function that lets seconds pass, for everything but the cache."""
    now = [datetime(2025, 9, 1, 8, tzinfo=UTC)]
    monkeypatch.setattr(SystemClock, "now", lambda _clock: now[0])

    def forward(seconds: int) -> None:
        now[0] += timedelta(seconds=seconds)

    return forward


@both_boards
def test_two_people_write_on_one_board(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    assert hers.write("from lea")["saved"]
    assert his.write("from marc")["saved"]
    hers.sync()

    assert hers.tab.lines == his.tab.lines
    assert sorted(hers.tab.lines) == ["from lea", "from marc"]


@both_boards
def test_a_mere_deletion_arrives(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("Hello")
    his.sync()
    his.tab.erase()

    assert his.sync()["saved"]
    hers.sync()
    assert hers.tab.lines == []


def test_each_module_has_a_board_of_its_own(paired: Campaign, opened: Open) -> None:
    hers = opened("lea")
    hers.write("Hello")
    elsewhere = paired.workbench.usages("module_2_unit")[0]
    paired.workbench.call("lea", elsewhere, "refresh", {})

    body = hers.request(state_vector="AA==", mark="")
    assert paired.workbench.call("lea", elsewhere, "sync", body)["update"] == ""


@both_boards
def test_a_poll_without_news_writes_no_row(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("Hello")
    his.sync()
    rows = rows_of_people()

    with CaptureQueriesContext(connection) as queries:
        for tab in (hers, his):
            tab.sync(mark="", presence={"cursor": CURSOR, "typing": True})

    assert rows_of_people() == rows
    assert not [query for query in queries if not query["sql"].startswith("SELECT")]


@both_boards
def test_a_poll_with_the_boards_mark_reads_no_row(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("Hello")
    his.sync()
    hers.sync()

    for tab in (hers, his):
        with CaptureQueriesContext(connection) as queries:
            assert tab.sync()["update"] == ""
        assert not [query for query in queries if ROWS in query["sql"]]


@both_boards
def test_an_ended_pair_reads_but_does_not_write(paired: Campaign, opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("Hello")
    paired.do("lea", "leave_pair", {"pair": hers.pair, "reason": ""})
    assert his.sync()["status"] == "ended"
    assert his.tab.lines == ["Hello"]
    rows = rows_of_people()

    his.tab.write("One more")
    assert his.refused() == "409 pair_ended"
    assert rows_of_people() == rows


def test_a_new_pair_of_the_same_two_starts_empty(paired: Campaign, opened: Open) -> None:
    before = opened("lea")
    before.write("Our old notes")
    paired.do("lea", "leave_pair", {"pair": before.pair, "reason": ""})
    paired.name_each_other("lea", "marc")

    (now, _) = paired.module_page("marc")["pairs"]
    fresh = BoardTab(paired, "marc", now["id"])
    fresh.write("Our new notes")
    old = BoardTab(paired, "marc", before.pair)
    old.sync()

    assert fresh.tab.lines == ["Our new notes"]
    assert old.tab.lines == ["Our old notes"]


@both_boards
def test_the_partner_sees_ones_cursor_while_one_is_there(
    opened: Open, pass_time: Callable[[int], None]
) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.sync(presence={"cursor": CURSOR, "typing": True})

    together = his.sync()
    seen = together["presence"]
    assert seen["here"]
    assert seen["tabs"] == [{"client": hers.tab.client, "cursor": CURSOR, "typing": True}]

    pass_time(60)
    alone = his.sync()
    later = alone["presence"]
    assert together["poll_ms"] < alone["poll_ms"]
    assert (later["here"], later["tabs"]) == (False, [])
    assert later["last_seen"] == "2025-09-01T08:00:00+00:00"


def test_one_does_not_see_oneself(opened: Open) -> None:
    opened("lea").sync(presence={"cursor": CURSOR, "typing": True})

    seen = opened("lea").sync()["presence"]
    assert (seen["here"], seen["last_seen"], seen["tabs"]) == (False, None, [])


def test_only_so_many_tabs_are_remembered(opened: Open) -> None:
    for _ in range(12):
        opened("lea").sync()

    assert len(opened("marc").sync()["presence"]["tabs"]) == 8


def test_a_module_is_complete_once_when_both_have_written(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    published: list[tuple[str, str]] = []

    def publish(runtime: WorkbenchRuntime, _block: object, name: str, data: Json) -> None:
        if name == "completion":
            assert data == {"completion": 1.0}
            published.append((name, runtime.user_id))

    monkeypatch.setattr(WorkbenchRuntime, "publish", publish)
    hers, his = opened("lea"), opened("marc")
    hers.write("Hello")
    assert published == []

    progress = his.write("Hello too")["progress"]
    for tab in (hers, his) * 2:
        tab.sync(mark="")

    assert progress == {"mine": {"opened": True, "wrote": True}, "partner": progress["mine"]}
    assert published == [("completion", "2"), ("completion", "1")]


@both_boards
def test_a_lost_row_is_healed_by_an_open_tab(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("First")
    key = {"scope": "usage", "scope_id": hers.usage, "user_id": "1"}
    old = XBlockState.objects.get(**key).state
    assert hers.write("Second")["saved"]
    XBlockState.objects.filter(**key).update(state=old)

    hers.sync(mark="")
    assert not hers.tab.is_saved
    hers.sync()
    his.sync()

    assert hers.tab.is_saved
    assert his.tab.lines == ["First", "Second"]
