"""A module is done once what its author ticked holds, and the platform is told once."""

from __future__ import annotations

from typing import Any

import pytest
from pycrdt import Map

from reverse_mentor_xblock.runtime.completion import RuntimeCompletion
from tests.blocks.board_tab import BoardTab
from tests.blocks.reviewers import Duos


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect the ids of those whom the platform is told to be done."""
    told: list[str] = []

    def complete(completion: Any) -> None:
        told.append(str(completion._block.scope_ids.user_id))  # noqa: SLF001 - who is told of

    monkeypatch.setattr(RuntimeCompletion, "complete", complete)
    return told


def ids(duos: Duos, *logins: str) -> list[str]:
    return [duos.campaign.workbench.student(login) for login in logins]


def test_handing_in_may_be_all_there_is_to_do(duos: Duos, done: list[str]) -> None:
    duos.author(completion_conditions=["deliverable"])
    duos.lea.desk()
    assert done == []
    duos.marc.hand_in()
    duos.marc.desk()
    assert done == ids(duos, "marc")
    duos.lea.desk()
    duos.lea.desk()
    assert done == ids(duos, "marc", "lea")


def test_reviews_count_for_both_whoever_gave_them(duos: Duos, done: list[str]) -> None:
    duos.author(completion_conditions=["reviews"])
    duos.marc.hand_in()
    duos.amina.desk()
    assert done == []
    duos.amina.review("peer")
    duos.henrik.desk()
    duos.amina.desk()
    assert done == ids(duos, "henrik", "amina")


def test_every_step_that_is_ticked_by_either_makes_an_agenda_done(
    duos: Duos, done: list[str]
) -> None:
    step = {"key": "", "minutes": 10, "lead": "both", "link": ""}
    duos.author(
        completion_conditions=["agenda"], agenda=[{**step, "text": "Show"}, {**step, "text": "Try"}]
    )
    first, second = (step["key"] for step in duos.campaign.module_page("lea")["agenda"])
    hers, his = (BoardTab(duos.campaign, login, duos.lea.pair) for login in ("lea", "marc"))
    tick(hers, first)
    his.sync()
    assert done == []

    tick(his, second)
    assert done == ids(duos, "marc")
    hers.sync()
    hers.sync()
    assert done == ids(duos, "marc", "lea")


def test_a_session_that_either_logs_counts_for_both(duos: Duos, done: list[str]) -> None:
    duos.author(completion_conditions=["board", "session"])
    hers, his = (BoardTab(duos.campaign, login, duos.lea.pair) for login in ("lea", "marc"))
    for tab in (hers, his, hers):
        tab.write("Hello")
    assert done == []

    journey = BoardTab(duos.campaign, "marc", duos.lea.pair, "program")
    sessions: Map[Any] = journey.tab.doc.get("sessions", type=Map)
    sessions["one"] = Map({"starts": "2026-03-01T10:00:00Z"})
    journey.sync()
    hers.write("It is planned")
    assert done == []
    sessions["one"]["held"] = "2026-03-01T11:00:00Z"
    journey.sync()
    for tab in (his, hers):
        tab.write("We met")
    assert done == ids(duos, "marc", "lea")


def tick(tab: BoardTab, step: str) -> None:
    """Tick a step of the agenda."""
    written: Map[Any] = tab.tab.doc.get("agenda", type=Map)
    written[f"{step}/done"] = Map({"at": "2026-03-01T10:00:00Z"})
    assert tab.sync()["saved"]


def test_all_that_is_ticked_has_to_hold(duos: Duos, done: list[str]) -> None:
    duos.author(completion_conditions=["board", "deliverable", "session"])
    duos.marc.hand_in()
    for login in ("lea", "marc"):
        tab = BoardTab(duos.campaign, login, duos.lea.pair)
        tab.write("Hello")
    duos.marc.desk()
    assert done == []
    duos.author(completion_conditions=["board", "deliverable"])
    duos.marc.desk()
    assert done == ids(duos, "marc")


def test_a_module_that_has_nothing_of_it_asks_for_nothing(duos: Duos, done: list[str]) -> None:
    duos.author(completion_conditions=["deliverable", "reviews"], deliverable_prompt="")
    duos.lea.desk()
    assert done == ids(duos, "lea")
