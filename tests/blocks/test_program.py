"""How two participants come together by themselves, and part."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User

from demo.workbench.people.models import Enrolment
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import Campaign

CARD = {
    "name": "Léa",
    "skills": ["LinkedIn"],
    "languages": ["fr"],
    "about": "Ask me.",
    "unit": "Customer service",
    "availability": ["mon-am", "thu-noon"],
}


def statuses(page: Json) -> list[str]:
    return [pair["status"] for pair in page["pairs"]]


def test_a_newcomer_is_asked_for_everything(campaign: Campaign) -> None:
    page = campaign.program_page("noor")

    assert page["view"] == "participant"
    assert page["me"] == {
        "name": "Noor Haddad",
        "role": None,
        "card": None,
        "reports_to": "",
        "consent": False,
        "charter_accepted": False,
        "charter_at": None,
        "paused": False,
    }
    assert (page["naming"], page["pairs"], page["can_name"]) == (None, [], True)
    assert page["coordinator"] is None


def test_a_card_is_kept_as_typed_but_tidied(campaign: Campaign) -> None:
    page = campaign.save_card("lea", "mentor", **CARD | {"skills": [" LinkedIn ", "linkedin", ""]})

    assert (page["me"]["role"], page["me"]["card"]) == ("mentor", CARD)
    assert campaign.program_page("lea")["me"] == page["me"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"name": "x" * 81},
        {"skills": [f"skill {number}" for number in range(13)]},
        {"skills": ["x" * 61]},
        {"languages": ["not a language"]},
        {"about": "x" * 301},
    ],
)
def test_a_card_outside_its_bounds_changes_nothing(
    campaign: Campaign, wrong: dict[str, Json]
) -> None:
    before = campaign.save_card("lea", "mentor", **CARD)["me"]

    told = campaign.refused("lea", "save_card", {"role": "mentor", "card": CARD | wrong})

    assert told == "400 bad_fields"
    assert campaign.program_page("lea")["me"] == before


def test_a_charter_is_accepted_once_its_role_is_chosen(campaign: Campaign) -> None:
    assert campaign.refused("lea", "accept_charter", {"role": "mentor", "version": "1"}) == (
        "409 role_needed"
    )
    assert campaign.join("lea", "mentor")["me"]["charter_accepted"]


@pytest.mark.parametrize(
    ("role", "version", "told"),
    [("mentee", "1", "400 bad_fields"), ("mentor", "2", "409 charter_needed")],
)
def test_only_the_charter_that_was_shown_is_accepted(
    campaign: Campaign, role: str, version: str, told: str
) -> None:
    campaign.save_card("lea", "mentor")

    assert campaign.refused("lea", "accept_charter", {"role": role, "version": version}) == told
    assert not campaign.program_page("lea")["me"]["charter_accepted"]


def test_the_other_role_has_a_charter_of_its_own(campaign: Campaign) -> None:
    campaign.join("lea", "mentor")

    assert not campaign.save_card("lea", "mentee")["me"]["charter_accepted"]


def test_naming_waits_for_card_and_charter(campaign: Campaign) -> None:
    assert campaign.refused("lea", "name_partner", {"login": "marc"}) == "409 role_needed"
    campaign.save_card("lea", "mentor")
    assert campaign.refused("lea", "name_partner", {"login": "marc"}) == "409 charter_needed"


def test_one_naming_alone_makes_no_pair(campaign: Campaign) -> None:
    campaign.join("lea", "mentor")
    campaign.join("marc", "mentee")

    page = campaign.name("lea", "marc")

    assert (page["naming"], page["pairs"]) == ({"login": "marc"}, [])
    assert campaign.program_page("marc")["pairs"] == []


@pytest.mark.parametrize("typed", ["marc", "MARC", " marc@Example.com "])
def test_two_who_name_each_other_are_a_pair(campaign: Campaign, typed: str) -> None:
    campaign.join("lea", "mentor", **CARD)
    campaign.join("marc", "mentee")
    campaign.name("lea", typed)

    (seen_by_marc,) = campaign.name("marc", "lea")["pairs"]
    page = campaign.program_page("lea")

    assert (page["naming"], page["can_name"]) == (None, False)
    (seen_by_lea,) = page["pairs"]
    assert seen_by_lea["id"] == seen_by_marc["id"]
    assert (seen_by_lea["my_role"], seen_by_marc["my_role"]) == ("mentor", "mentee")
    assert seen_by_marc["partner"] == {
        "name": "Léa",
        "role": "mentor",
        "card": CARD,
        "paused": False,
    }


def test_two_mentors_are_no_pair(campaign: Campaign) -> None:
    for login, other in (("lea", "marc"), ("marc", "lea")):
        campaign.join(login, "mentor")
        assert campaign.name(login, other)["pairs"] == []


def test_a_third_can_t_come_between(campaign: Campaign) -> None:
    campaign.join("noor", "mentee")
    campaign.pair("lea", "marc")

    assert campaign.name("noor", "lea")["pairs"] == []
    assert campaign.refused("lea", "name_partner", {"login": "noor"}) == "409 already_paired"


def test_nobody_names_themselves(campaign: Campaign) -> None:
    campaign.join("lea", "mentor")

    assert campaign.refused("lea", "name_partner", {"login": "LEA@example.com"}) == "400 own_login"


def test_a_withdrawn_naming_makes_no_pair(campaign: Campaign) -> None:
    campaign.join("lea", "mentor")
    campaign.join("marc", "mentee")
    campaign.name("lea", "marc")

    assert campaign.do("lea", "withdraw_naming", {})["naming"] is None
    assert campaign.name("marc", "lea")["pairs"] == []


def test_logins_can_t_be_found_out(campaign: Campaign) -> None:
    """Somebody enrolled, with a card, not enrolled, a coordinator, staff: all look like nobody."""
    campaign.join("amina", "mentee")
    campaign.join("lea", "mentor")
    answers = {
        login: campaign.name("lea", login) | {"naming": None}
        for login in ("amina", "noor", "zoe", "camille", "sacha", "ghost", "amina@example.com")
    }

    assert all(answer == answers["ghost"] for answer in answers.values())


def test_a_login_that_means_two_people_means_nobody(campaign: Campaign) -> None:
    User.objects.filter(username="noor").update(email="marc")
    campaign.join("lea", "mentor")

    assert campaign.name("lea", "marc")["naming"] == {"login": "marc"}
    assert campaign.do("lea", "withdraw_naming", {})["naming"] is None


def test_who_leaves_leaves_for_both(paired: Campaign) -> None:
    (pair,) = paired.program_page("lea")["pairs"]

    page = paired.do("lea", "leave_pair", {"pair": pair["id"], "reason": "Moving on"})

    for login, ended_by in (("lea", "me"), ("marc", "partner")):
        (ended,) = paired.program_page(login)["pairs"]
        assert (ended["status"], ended["ended_by"]) == ("ended", ended_by)
        assert ended["reason"] == "Moving on"
    assert page["can_name"]


@pytest.mark.parametrize("login", ["noor", "amina"])
def test_nobody_leaves_anothers_pair(paired: Campaign, login: str) -> None:
    (pair,) = paired.program_page("lea")["pairs"]

    told = paired.refused(login, "leave_pair", {"pair": pair["id"], "reason": ""})

    assert told == "403 not_your_pair"
    assert statuses(paired.program_page("lea")) == ["active"]


def test_a_role_is_fixed_while_paired(paired: Campaign) -> None:
    told = paired.refused("lea", "save_card", {"role": "mentee", "card": CARD})

    assert told == "409 already_paired"
    assert paired.save_card("lea", "mentor", about="New")["me"]["card"]["about"] == "New"


def test_the_same_two_can_start_again(paired: Campaign) -> None:
    (pair,) = paired.program_page("lea")["pairs"]
    paired.do("lea", "leave_pair", {"pair": pair["id"], "reason": ""})

    again = paired.name_each_other("lea", "marc")

    assert again != pair["id"]
    for login in ("lea", "marc"):
        page = paired.program_page(login)
        assert statuses(page) == ["active", "ended"]
        assert page["pairs"][1]["id"] == pair["id"]


def test_a_program_can_allow_several_pairs(campaign: Campaign) -> None:
    campaign.author(campaign.program, capacity=2)
    campaign.pair("lea", "marc")
    campaign.join("noor", "mentee")
    campaign.name("lea", "noor")

    assert statuses(campaign.name("noor", "lea")) == ["active"]
    page = campaign.program_page("lea")
    assert (statuses(page), page["can_name"]) == (["active", "active"], False)


def test_who_has_left_the_course_is_gone_but_not_forgotten(paired: Campaign) -> None:
    paired.unenrol("marc")

    (pair,) = paired.program_page("lea")["pairs"]

    assert pair["status"] == "partner_gone"
    Enrolment.objects.update(is_active=True)
    assert statuses(paired.program_page("lea")) == ["active"]
