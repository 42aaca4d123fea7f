"""A coordinator looks over all pairs, and decides on single ones."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.blocks.campaign import Campaign
from tests.blocks.match_desk import MatchTab


@pytest.fixture
def tab(paired: Campaign) -> MatchTab:
    """lea and marc have paired themselves, amina and henrik are paired by roster; noor waits."""
    paired.join("amina", "mentor")
    paired.join("henrik", "mentee")
    paired.join("noor", "mentee")
    paired.commit("amina,henrik")
    return MatchTab.opened(paired)


def test_all_pairs_are_shown_and_who_has_none(tab: MatchTab) -> None:
    seen = tab.do("overview")

    names = [(pair["mentor"]["name"], pair["mentee"]["name"]) for pair in seen["pairs"]]
    assert names == [("Amina", "Henrik"), ("Lea", "Marc")]
    assert [one["name"] for one in seen["people"]] == ["Noor"]
    assert (seen["pairs_total"], seen["people_total"], seen["next"]) == (2, 1, None)
    assert tab.do("overview", offset=500)["pairs"] == []


def test_coordinators_see_what_members_said_in_looking_back(tab: MatchTab) -> None:
    campaign = tab.campaign
    campaign.author(campaign.program, ends=datetime.now(UTC).isoformat())
    campaign.do("marc", "answer_closing", {"answer": "I ask more."})

    seen = MatchTab.opened(campaign).pair("lea", "marc")

    assert (seen["mentor"]["closing"], seen["mentee"]["closing"]) == ("", "I ask more.")


def test_a_coordinator_does_not_read_what_their_own_partner_withheld(tab: MatchTab) -> None:
    campaign = tab.campaign
    campaign.author(campaign.program, coordinators=["camille", "marc"])
    pair = tab.pair("lea", "marc")["pair"]
    campaign.do("lea", "leave_pair", {"pair": pair, "reason": "He shouts", "private": True})

    assert MatchTab.opened(campaign).pair("lea", "marc")["reason"] == "He shouts"
    assert MatchTab.opened(campaign, "marc").pair("lea", "marc")["reason"] == ""


@pytest.mark.parametrize("couple", [("lea", "marc"), ("amina", "henrik")])
def test_a_pair_is_ended_and_reopened(tab: MatchTab, couple: tuple[str, str]) -> None:
    pair = tab.pair(*couple)["pair"]

    ended = tab.do("end_pair", pair=pair, reason="Moved away")["pair"]
    assert (ended["status"], ended["ended_by"], ended["reason"]) == (
        "ended",
        "coordinator",
        "Moved away",
    )
    assert tab.campaign.program_page(couple[0])["pairs"][0]["status"] == "ended"

    assert tab.do("reopen_pair", pair=pair)["pair"]["status"] == "active"
    assert tab.campaign.program_page(couple[1])["pairs"][0]["status"] == "active"


def test_a_pair_gets_a_start_date(tab: MatchTab) -> None:
    pair = tab.pair("lea", "marc")["pair"]

    assert tab.do("start_pair", pair=pair, starts="2026-02-01")["pair"]["starts"] == "2026-02-01"
    assert tab.pair("lea", "marc")["starts"] == "2026-02-01"
    assert tab.do("end_pair", pair=pair)["pair"]["starts"] == "2026-02-01"
    assert tab.refused("start_pair", pair=pair, starts="") == "409 pair_ended"


@pytest.mark.parametrize("starts", ["2026-02-30", "tomorrow"])
def test_what_is_no_day_is_refused(tab: MatchTab, starts: str) -> None:
    pair = tab.pair("lea", "marc")["pair"]

    assert tab.refused("start_pair", pair=pair, starts=starts) == "400 bad_fields"


def test_the_same_two_start_afresh(tab: MatchTab) -> None:
    old = tab.pair("lea", "marc")["pair"]

    told = tab.do("rematch", pair=old, reason="New year")

    assert told["pair"]["status"] == "ended"
    assert told["made"]["status"] == "active"
    assert told["made"]["pair"] != old
    statuses = [pair["status"] for pair in tab.campaign.program_page("lea")["pairs"]]
    assert statuses == ["active", "ended"]


def test_one_of_them_gets_another_partner(tab: MatchTab) -> None:
    handles = tab.handles()
    old = tab.pair("lea", "marc")["pair"]

    told = tab.do("rematch", pair=old, couple=[handles["lea"], handles["noor"]])

    assert told["made"]["mentee"]["name"] == "Noor"
    assert tab.campaign.program_page("noor")["pairs"][0]["status"] == "active"


def test_nobody_is_rematched_over_capacity(tab: MatchTab) -> None:
    handles = tab.handles()
    old = tab.pair("lea", "marc")["pair"]

    couple = [handles["lea"], handles["henrik"]]
    assert tab.refused("rematch", pair=old, couple=couple) == "409 no_room"
    assert tab.refused("rematch", pair=old, couple=couple[::-1]) == "400 bad_fields"


def test_an_ended_pair_is_not_reopened_over_capacity(tab: MatchTab) -> None:
    old = tab.pair("lea", "marc")["pair"]
    tab.do("rematch", pair=old)

    assert tab.refused("reopen_pair", pair=old) == "409 no_room"


def test_pairs_of_others_are_not_found(tab: MatchTab) -> None:
    assert tab.refused("end_pair", pair="0" * 24) == "403 not_your_pair"
