"""Pairs that are teams of the platform."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User

from demo.workbench.people.models import Team
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import Campaign


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
