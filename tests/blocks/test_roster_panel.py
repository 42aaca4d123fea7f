"""What coordinators do: look at a roster, then commit it as a whole or not at all."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import COORDINATOR, Campaign, forget, rows_of_people

OUTCOMES = {
    "lea,marc": "will_pair",
    "LEA@example.com , marc": "will_pair",
    "lea;marc": "bad_row",
    "zoe,marc": "mentor_not_enrolled",
    "lea,zoe@example.com": "mentee_not_enrolled",
    "ghost,marc": "unknown_mentor",
    "lea,ghost": "unknown_mentee",
    "lea,lea@example.com": "same_person",
    "lea": "bad_row",
    "lea,marc,noor": "bad_row",
}


def outcomes(preview: Json) -> list[str]:
    return [row["outcome"] for row in preview["rows"]]


def preview(campaign: Campaign, csv: str, login: str = COORDINATOR) -> Json:
    return campaign.do(login, "preview_roster", {"csv": csv})


@pytest.fixture
def two_coordinators(campaign: Campaign) -> Campaign:
    campaign.author(campaign.program, coordinators=[COORDINATOR, "noor"])
    return campaign


@pytest.mark.parametrize("line", OUTCOMES)
def test_each_line_is_judged(campaign: Campaign, line: str) -> None:
    seen = preview(campaign, f"mentor,mentee\n{line}\n")

    (row,) = seen["rows"]
    assert (row["line"], row["outcome"]) == (2, OUTCOMES[line])
    assert row["message"].strip()
    assert seen["will_pair"] == (OUTCOMES[line] == "will_pair")


def test_lines_are_judged_in_the_light_of_those_before(campaign: Campaign) -> None:
    seen = preview(campaign, "lea,marc\nlea,marc\nlea,henrik\namina,henrik")

    assert outcomes(seen) == ["will_pair", "duplicate", "over_capacity", "will_pair"]


@pytest.mark.parametrize("csv", ["", "\n \n", "mentor,mentee", "x,y\n" * 10_001])
def test_what_is_no_roster_is_refused(campaign: Campaign, csv: str) -> None:
    told = campaign.refused(COORDINATOR, "preview_roster", {"csv": csv})

    assert told == "400 bad_csv"


def test_looking_changes_nothing(campaign: Campaign) -> None:
    before = rows_of_people()

    preview(campaign, "lea,marc")

    assert rows_of_people() == before


def test_a_committed_roster_makes_pairs(campaign: Campaign) -> None:
    answer = campaign.commit("lea,marc\namina,henrik")

    assert answer["paired"] == 2
    assert answer["page"]["coordinator"]["pairs"] == 2
    for login, role in (("lea", "mentor"), ("henrik", "mentee")):
        (pair,) = campaign.program_page(login)["pairs"]
        assert (pair["my_role"], pair["status"]) == (role, "active")


@pytest.mark.parametrize("bad", ["zoe,noor", "noor", "lea,noor", "amina,marc"])
def test_one_bad_line_stops_the_whole_roster(campaign: Campaign, bad: str) -> None:
    csv = f"lea,marc\n{bad}"
    revision = preview(campaign, csv)["revision"]
    before = rows_of_people()

    told = campaign.refused(COORDINATOR, "commit_roster", {"csv": csv, "revision": revision})

    assert told == "400 bad_csv"
    assert rows_of_people() == before


def test_committing_twice_pairs_nobody_twice(campaign: Campaign) -> None:
    campaign.commit("lea,marc")

    assert campaign.commit("lea,marc")["paired"] == 0
    assert len(campaign.program_page("lea")["pairs"]) == 1


def test_a_roster_that_moved_since_the_preview_is_not_committed(
    two_coordinators: Campaign,
) -> None:
    revision = preview(two_coordinators, "lea,marc")["revision"]
    two_coordinators.commit("amina,henrik", "noor")
    before = rows_of_people()

    body = {"csv": "lea,marc", "revision": revision}
    told = two_coordinators.refused(COORDINATOR, "commit_roster", body)

    assert told == "409 roster_changed"
    assert rows_of_people() == before


def test_coordinators_see_each_others_pairs(two_coordinators: Campaign) -> None:
    two_coordinators.commit("lea,marc")

    seen = preview(two_coordinators, "lea,marc\nlea,henrik", "noor")

    assert outcomes(seen) == ["already_paired", "over_capacity"]
    assert two_coordinators.commit("amina,henrik", "noor")["page"]["coordinator"]["pairs"] == 2
    panel = two_coordinators.program_page(COORDINATOR)["coordinator"]
    others = two_coordinators.program_page("noor")["coordinator"]
    assert panel["pairs"] == others["pairs"] == 2


def test_a_roster_knows_of_pairs_that_people_made(paired: Campaign) -> None:
    assert outcomes(preview(paired, "lea,marc\nlea,henrik")) == ["already_paired", "over_capacity"]


def test_those_who_left_can_be_paired_again(paired: Campaign) -> None:
    (pair,) = paired.program_page("lea")["pairs"]
    paired.do("lea", "leave_pair", {"pair": pair["id"], "reason": ""})

    assert paired.commit("lea,marc")["paired"] == 1
    statuses = [pair["status"] for pair in paired.program_page("marc")["pairs"]]
    assert statuses == ["active", "ended"]


def test_a_larger_capacity_lets_a_mentor_have_two(campaign: Campaign) -> None:
    campaign.author(campaign.program, capacity=2)

    assert campaign.commit("lea,marc\nlea,henrik")["paired"] == 2
    assert len(campaign.program_page("lea")["pairs"]) == 2


def test_a_pair_both_have_seen_outlives_a_lost_roster(campaign: Campaign) -> None:
    campaign.commit("lea,marc")
    for login in ("lea", "marc"):
        assert campaign.program_page(login)["urls"]["acknowledge"]
        assert not campaign.do(login, "acknowledge", {})["urls"]["acknowledge"]

    forget(COORDINATOR, campaign.program)

    for login in ("lea", "marc"):
        (pair,) = campaign.program_page(login)["pairs"]
        assert pair["status"] == "active"


def test_a_pair_only_one_has_seen_does_not(campaign: Campaign) -> None:
    campaign.commit("lea,marc")
    campaign.do("lea", "acknowledge", {})

    forget(COORDINATOR, campaign.program)

    assert campaign.program_page("marc")["pairs"] == []
    (pair,) = campaign.program_page("lea")["pairs"]
    assert (pair["status"], pair["ended_by"]) == ("ended", None)


def test_who_is_no_coordinator_any_more_has_no_say(campaign: Campaign) -> None:
    campaign.commit("lea,marc")
    campaign.author(campaign.program, coordinators=["noor"])

    assert campaign.program_page("lea")["pairs"] == []
    assert campaign.program_page(COORDINATOR)["coordinator"] is None
    assert campaign.program_page("noor")["coordinator"]["pairs"] == 0


def test_a_coordinator_can_be_a_participant_too(campaign: Campaign) -> None:
    campaign.commit(f"lea,{COORDINATOR}")
    campaign.join(COORDINATOR, "mentee")

    page = campaign.program_page(COORDINATOR)
    assert page["coordinator"]["pairs"] == 1
    assert [pair["status"] for pair in page["pairs"]] == ["active"]


def export(campaign: Campaign, login: str = COORDINATOR) -> str:
    answer = campaign.do(login, "export_pairs", {"separator": ";"})
    return str(answer["csv"])


def test_a_lost_roster_comes_back_from_its_export(campaign: Campaign) -> None:
    campaign.commit("lea,marc\namina,henrik")
    before = {login: campaign.program_page(login)["pairs"] for login in ("lea", "henrik")}
    file = export(campaign)
    assert file.startswith("\ufeffmentor;mentee;mentor_email;mentee_email;status;")

    forget(COORDINATOR, campaign.program)
    assert campaign.program_page("henrik")["pairs"] == []

    seen = preview(campaign, file)
    assert (outcomes(seen), seen["will_restore"]) == (["will_restore"] * 2, 2)
    answer = campaign.commit(file)
    assert (answer["paired"], answer["restored"]) == (0, 2)
    assert before == {login: campaign.program_page(login)["pairs"] for login in before}
    assert export(campaign) == file


def test_no_pair_of_others_can_be_written_into_a_file(campaign: Campaign) -> None:
    campaign.commit("lea,marc")
    file = export(campaign)
    forget(COORDINATOR, campaign.program)

    told = outcomes(preview(campaign, file.replace("lea;", "amina;", 1)))

    assert told == ["not_ours"]


@pytest.mark.parametrize("separator", ["", "|", "\t", None])
def test_a_file_has_one_of_two_separators(campaign: Campaign, separator: str | None) -> None:
    told = campaign.refused(COORDINATOR, "export_pairs", {"separator": separator})

    assert told == "400 bad_fields"


def test_participants_are_taken_away_from_a_finished_reading(paired: Campaign) -> None:
    run = paired.do(COORDINATOR, "read_census", {})["run"]
    answer = paired.do(COORDINATOR, "export_participants", {"run": run, "separator": ","})

    header, *lines = answer["csv"].splitlines()
    assert header.startswith("\ufefflogin,email,name,role,state,")
    assert [line.split(",")[0] for line in lines] == ["lea", "marc"]
    body = {"run": "another", "separator": ","}
    assert paired.refused(COORDINATOR, "export_participants", body) == "409 census_incomplete"
