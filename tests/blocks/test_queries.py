"""What a pair's requests ask of the database: counts, which are the same on every machine.

The budgets are in docs/benchmarks.md. Here every query has its reason, so that one more fails.
"""

from __future__ import annotations

import pytest

from benchmarks.support.queries import queries_of
from tests.blocks.board_tab import BoardTab, Open, both_boards
from tests.blocks.campaign import MODULE, Campaign

LANGUAGE = 1
"""What the workbench itself asks on any request: the language to answer in."""
WHO = 2
"""The account, and its preferences."""
ROW = 3
"""Somebody's row: whose login it is, whether they are being retired, and what it holds."""
SAVED = ROW + 2 + ROW
"""Reading one's row afresh, writing it, reading it back."""


@pytest.fixture
def settled(opened: Open) -> BoardTab:
    """Return lea's tab on a board that both have written on and heard of."""
    hers, his = opened("lea"), opened("marc")
    hers.write("from lea")
    his.write("from marc")
    for tab in (hers, his, hers):
        tab.sync()
    hers.write("once more, now with his")
    return hers


@both_boards
def test_an_idle_poll_asks_who_it_is_from(settled: BoardTab) -> None:
    counts = queries_of(settled.sync)

    assert counts["queries"] == LANGUAGE + WHO
    assert counts["writes"] == 0


@both_boards
def test_a_saving_sync_asks_for_nothing_but_ones_own_row(settled: BoardTab) -> None:
    counts = queries_of(lambda: settled.write("more"))

    assert counts["platform_queries"] == LANGUAGE + WHO + SAVED
    assert counts["writes"] == 1


def test_what_else_ones_row_holds_costs_the_platform_nothing(
    settled: BoardTab, paired: Campaign
) -> None:
    body = {"text": "to myself", "revision": 0}
    paired.workbench.call("lea", paired.module, "save_private_notes", body)

    assert queries_of(lambda: settled.write("more"))["platform_queries"] == LANGUAGE + WHO + SAVED


def test_whether_a_module_is_done_is_seen_from_the_board_alone(opened: Open) -> None:
    hers = opened("lea")
    hers.write("only lea")
    hers.write("only lea again")

    counts = queries_of(lambda: hers.write("and again"))

    assert counts["platform_queries"] == LANGUAGE + WHO + SAVED


def test_a_session_that_is_awaited_is_not_looked_for_at_every_edit(
    opened: Open, paired: Campaign
) -> None:
    paired.author(paired.module, completion_conditions=["board", "session"])
    hers, his = opened("lea"), opened("marc")
    for tab in (hers, his, hers):
        tab.write("Hello")

    counts = queries_of(lambda: hers.write("more"))

    assert counts["platform_queries"] == LANGUAGE + WHO + SAVED


def test_a_module_page_reads_the_rows_that_pairs_come_from(paired: Campaign) -> None:
    paired.author(paired.program, coordinators=["camille"])
    paired.workbench.page("lea", MODULE)

    counts = queries_of(lambda: paired.workbench.page("lea", MODULE))

    students, mine, coordinators, partner, partner_enrolled = 1, ROW, ROW, ROW, 1
    expected = LANGUAGE + students + WHO + mine + coordinators + partner + partner_enrolled
    assert counts["platform_queries"] == expected
    assert counts["writes"] == 0
