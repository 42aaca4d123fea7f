"""Pairs that are teams of the platform."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from pycrdt import Map

from demo.workbench.people.models import Team
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.board_tab import BoardTab
from tests.blocks.campaign import COORDINATOR, Campaign


@pytest.fixture
def teams(campaign: Campaign) -> Campaign:
    """Return a course whose pairs are teams; lea and marc are one."""
    campaign.author(campaign.program, team_set="pairs")
    return campaign


def set_team(*logins: str) -> None:
    Team.objects.get().users.set(User.objects.filter(username__in=logins))


def shown(page: Json) -> tuple[str, str | None]:
    return page["view"], page["notice"] and page["notice"]["code"]


def test_a_team_of_two_is_a_pair_once_both_have_roles(teams: Campaign) -> None:
    teams.save_card("lea", "mentor")
    assert shown(teams.module_page("lea")) == ("unpaired", "roles_needed")

    teams.save_card("marc", "mentee")

    for login, role in (("lea", "mentor"), ("marc", "mentee")):
        page = teams.module_page(login)
        assert shown(page) == ("board", None)
        assert page["pairs"][0]["my_role"] == role


def test_two_mentors_are_asked_again(teams: Campaign) -> None:
    for login in ("lea", "marc"):
        teams.save_card(login, "mentor")

    assert shown(teams.module_page("marc")) == ("unpaired", "roles_needed")
    assert shown(teams.program_page("marc")) == ("participant", "roles_needed")


@pytest.mark.parametrize(
    ("members", "view", "code"),
    [
        (["lea"], "waiting", "team_waiting"),
        (["marc"], "waiting", "team_waiting"),
        (["lea", "marc", "noor"], "team_size", "team_size"),
    ],
)
def test_other_teams_are_no_pairs(
    teams: Campaign, members: list[str], view: str, code: str
) -> None:
    for login, role in (("lea", "mentor"), ("marc", "mentee")):
        teams.save_card(login, role)
    set_team(*members)

    assert shown(teams.module_page("lea")) == (view, code)
    assert shown(teams.program_page("lea")) == ("participant", code)


def test_who_is_in_no_team_waits(teams: Campaign) -> None:
    assert shown(teams.module_page("noor")) == ("waiting", "team_waiting")
    assert shown(teams.module_page(COORDINATOR)) == ("staff", "coordinator")


def test_a_new_member_meets_an_empty_board(teams: Campaign) -> None:
    for login, role in (("lea", "mentor"), ("marc", "mentee"), ("noor", "mentee")):
        teams.save_card(login, role)
    (before,) = teams.module_page("lea")["pairs"]
    set_team("lea", "noor")

    (after,) = teams.module_page("lea")["pairs"]

    assert after["id"] != before["id"]
    assert teams.module_page("noor")["pairs"][0]["id"] == after["id"]


def test_nobody_is_named_where_teams_are_pairs(teams: Campaign) -> None:
    assert not teams.join("lea", "mentor")["can_name"]
    assert teams.refused("lea", "name_partner", {"login": "marc"}) == "409 already_paired"


def test_teams_share_a_board(teams: Campaign) -> None:
    for login, role in (("lea", "mentor"), ("marc", "mentee")):
        teams.save_card(login, role)
    (pair,) = teams.module_page("lea")["pairs"]
    body = {"pair": pair["id"], "state_vector": "AA=="}

    assert teams.workbench.call("marc", teams.module, "sync", body)["status"] == "active"
    assert teams.refused("noor", "sync", body, teams.module) == "403 not_your_pair"


@pytest.fixture
def module_teams(campaign: Campaign) -> Campaign:
    """Return a course whose first module alone takes its pairs from teams."""
    campaign.author(campaign.module, team_set="pairs")
    return campaign


def choose(campaign: Campaign, login: str, role: str) -> None:
    campaign.do(login, "choose_role", {"role": role})


def test_a_module_can_take_its_pairs_from_teams(module_teams: Campaign) -> None:
    pair = module_teams.pair("lea", "tomas")
    module_teams.save_card("marc", "mentee")
    (board,) = module_teams.module_page("lea")["pairs"]

    assert (board["partner"]["name"], board["id"] == pair) == ("Marc", False)
    assert module_teams.program_page("lea")["pairs"][0]["id"] == pair
    other = module_teams.workbench.usages("module_2_unit")[0]
    page = module_teams.workbench.call("lea", other, "refresh", {})
    assert [each["id"] for each in page["pairs"]] == [pair]


def test_a_modules_team_has_a_board(module_teams: Campaign) -> None:
    for login, role in (("lea", "mentor"), ("marc", "mentee")):
        choose(module_teams, login, role)
    (pair,) = module_teams.module_page("lea")["pairs"]

    body = {"pair": pair["id"], "state_vector": "AA=="}
    answer = module_teams.workbench.call("lea", module_teams.module, "sync", body)
    assert answer["status"] == "active"


def test_a_modules_team_plans_its_sessions_beside_the_pairs_of_the_program(
    module_teams: Campaign,
) -> None:
    of_program = module_teams.pair("lea", "tomas")
    choose(module_teams, "marc", "mentee")
    page = module_teams.module_page("lea")
    (pair,) = page["pairs"]
    assert page["journey"]
    assert page["urls"]["journey"]

    hers, his = (BoardTab(module_teams, login, pair["id"], "program") for login in ("lea", "marc"))
    goals: Map[Any] = hers.tab.doc.get("goals", type=Map)
    goals["g1"] = Map({"text": "Post once a week"})
    assert hers.sync()["saved"]
    his.sync()
    assert his.tab.doc.get("goals", type=Map)["g1"]["text"] == "Post once a week"

    body = {"pair": pair["id"], "state_vector": "AA=="}
    for stranger in ("noor", "tomas"):
        assert module_teams.refused(stranger, "sync", body) == "403 not_your_pair"
    assert module_teams.do("lea", "sync", body | {"pair": of_program})["update"] == ""
    boards = module_teams.do("marc", "my_data", {})["boards"]
    assert [(board["pair"], board["goals"][0]["text"]) for board in boards] == [
        (pair["id"], "Post once a week")
    ]

    module_teams.author(module_teams.module, team_set="")
    cache.clear()
    assert module_teams.refused("lea", "sync", body) == "403 not_your_pair"


def test_a_role_is_asked_for_right_there_without_a_card(module_teams: Campaign) -> None:
    page = module_teams.module_page("lea")
    assert (shown(page), page["role_question"]) == (("unpaired", "roles_needed"), {"role": None})
    assert page["urls"]["choose_role"].startswith("/handler/")

    choose(module_teams, "lea", "mentor")
    assert module_teams.module_page("lea")["role_question"] == {"role": "mentor"}
    choose(module_teams, "marc", "mentor")
    assert module_teams.module_page("marc")["role_question"] == {"role": "mentor"}

    choose(module_teams, "marc", "mentee")
    for login in ("lea", "marc"):
        page = module_teams.module_page(login)
        assert (shown(page), page["role_question"]) == (("board", None), None)


def test_a_chosen_role_keeps_the_card_and_no_pair_loses_it(module_teams: Campaign) -> None:
    module_teams.pair("lea", "tomas")

    assert module_teams.refused("lea", "choose_role", {"role": "mentee"}) == "409 already_paired"
    assert module_teams.program_page("lea")["me"]["card"]["name"] == "Lea"


def test_staff_hear_that_teams_are_as_they_should_be(module_teams: Campaign) -> None:
    assert shown(module_teams.module_page("sacha")) == ("staff", "staff_teams")


def test_staff_hear_of_teams_that_are_too_large(module_teams: Campaign) -> None:
    set_team("lea", "marc", "noor")

    page = module_teams.module_page("sacha")
    assert shown(page) == ("staff", "staff_teams_large")
    assert Team.objects.get().name in page["notice"]["text"]


def test_a_new_card_counts_at_once_in_a_program_of_teams(teams: Campaign) -> None:
    for login, role in (("lea", "mentor"), ("marc", "mentee")):
        teams.save_card(login, role)
    (pair,) = teams.program_page("lea")["pairs"]
    teams.do("lea", "sync", {"pair": pair["id"], "state_vector": "AA=="})
    set_team("lea")
    teams.save_card("lea", "mentor")

    body = {"pair": pair["id"], "state_vector": "AA=="}
    assert teams.refused("lea", "sync", body) == "403 not_your_pair"


def test_a_coordinators_desk_knows_that_teams_are_the_pairs(campaign: Campaign) -> None:
    assert campaign.program_page(COORDINATOR)["coordinator"]["by_teams"] is False
    campaign.author(campaign.program, team_set="pairs")
    assert campaign.program_page(COORDINATOR)["coordinator"]["by_teams"] is True
    seen = campaign.do(COORDINATOR, "preview_roster", {"csv": "lea,marc"})
    body = {"csv": "lea,marc", "revision": seen["revision"]}
    assert campaign.refused(COORDINATOR, "commit_roster", body) == "409 teams_decide"
