"""Rows that another version wrote, or nobody: told to the person, and left as they are."""

from __future__ import annotations

import json

import pytest
from workbench.models import XBlockState

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.board_tab import Open
from tests.blocks.campaign import Campaign, rows_of_people
from tests.support.workbench import Workbench


def tamper(login: str, usage: str, **fields: Json) -> None:
    """Overwrite fields of somebody's row."""
    scenario, tag, _ = usage.split(".", 2)
    key = {"scope_id": usage, "user_id": Workbench.student(login), "scope": "usage"}
    row, _ = XBlockState.objects.get_or_create(**key, scenario=scenario, tag=tag)
    row.state = json.dumps(json.loads(row.state) | fields)
    row.save()


@pytest.mark.parametrize("handler", ["withdraw_naming", "acknowledge"])
def test_what_a_later_version_wrote_is_kept(paired: Campaign, handler: str) -> None:
    tamper("lea", paired.program, participation={"v": 99, "precious": True})
    before = rows_of_people()

    page = paired.program_page("lea")

    assert (page["view"], page["notice"]["code"]) == ("unsupported", "newer_state")
    assert paired.refused("lea", handler, {}) == "503 newer_state"
    assert rows_of_people() == before


@pytest.mark.parametrize("login", ["lea", "marc"])
@pytest.mark.parametrize(
    ("board", "told"),
    [
        ({"v": 99}, "503 newer_state"),
        ({"v": 1, "update": "no base64!"}, "503 broken_state"),
        ({"v": 1, "update": "AQEB"}, "503 broken_state"),
        ("nonsense", "503 broken_state"),
    ],
)
def test_a_board_that_can_t_be_read_is_not_overwritten(
    opened: Open, login: str, board: Json, told: str
) -> None:
    """Whoever of the two it belongs to."""
    hers = opened("lea")
    boards = {hers.pair: board}
    tamper(login, hers.campaign.module, workspace={"v": 1, "boards": boards})
    before = rows_of_people()
    hers.tab.write("Hello")

    assert hers.refused() == told
    assert rows_of_people() == before


@pytest.mark.parametrize(
    "nonsense",
    [
        None,
        {},
        {"v": "1"},
        {"role": 7, "memberships": [], "naming": "me"},
        {"v": 1, "memberships": {"x": {"mentor": "1"}}, "card": {"name": 7}},
    ],
)
def test_nonsense_in_a_row_is_a_fresh_start(paired: Campaign, nonsense: Json) -> None:
    tamper("lea", paired.program, participation=nonsense, roster=nonsense)

    assert paired.program_page("lea")["me"]["role"] is None
    assert paired.join("lea", "mentor")["me"]["charter_accepted"]


def test_a_partners_nonsense_harms_nobody(paired: Campaign) -> None:
    tamper("marc", paired.program, participation={"person": "2", "memberships": [1]})

    assert paired.program_page("lea")["view"] == "participant"


def test_a_coordinators_nonsense_harms_nobody(paired: Campaign) -> None:
    tamper("camille", paired.program, roster={"v": 1, "pairs": {"p": ["1"], "q": "r"}})

    assert [pair["status"] for pair in paired.program_page("lea")["pairs"]] == ["active"]
    assert paired.commit("amina,henrik")["paired"] == 1
