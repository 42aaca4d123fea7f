"""Looking through the other side's cards, and wishing for partners."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.pairing.directory import handle_of
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import COORDINATOR, Campaign
from tests.blocks.match_desk import MatchTab
from tests.support.workbench import Workbench


def agree(campaign: Campaign, login: str, role: str, **card: Json) -> None:
    """Write a card that may be browsed."""
    whole = {"name": login.title(), "skills": [], "languages": ["en"], "about": "", **card}
    campaign.do(login, "save_card", {"role": role, "card": whole, "consent": True})


def handle(campaign: Campaign, login: str) -> str:
    return handle_of(campaign.program, PersonId(Workbench.student(login)))


def publish(campaign: Campaign) -> None:
    MatchTab.opened(campaign).do("publish_directory")


@pytest.fixture
def published(campaign: Campaign) -> Campaign:
    """Return a program with two mentors and two mentees to browse, and one who keeps apart."""
    agree(campaign, "lea", "mentor", skills=["LinkedIn"], unit="Customer service")
    agree(campaign, "tomas", "mentor", skills=["Teams"], languages=["fr"])
    agree(campaign, "marc", "mentee", skills=["linkedin"])
    campaign.save_card("noor", "mentor", skills=["LinkedIn"])
    publish(campaign)
    return campaign


def browse(campaign: Campaign, login: str, **question: Json) -> Json:
    return campaign.do(login, "browse", question)


def names(answer: Json) -> list[str]:
    return [found["card"]["name"] for found in answer["cards"]]


def test_without_a_directory_there_is_nothing_to_browse(campaign: Campaign) -> None:
    agree(campaign, "marc", "mentee")

    assert campaign.program_page("marc")["browse"] is None
    assert campaign.refused("marc", "browse", {}) == "409 no_directory"
    assert campaign.refused("marc", "wish", {"handles": []}) == "409 no_directory"


def test_one_side_sees_those_of_the_other_who_agreed(published: Campaign) -> None:
    assert published.program_page("marc")["browse"]["wishes"] == 0

    answer = browse(published, "marc")
    assert names(answer) == ["Lea", "Tomas"]
    assert (answer["total"], answer["skills"]) == (2, ["LinkedIn", "Teams"])
    assert answer["published_at"] == published.program_page("marc")["browse"]["published_at"]
    assert names(browse(published, "noor")) == ["Marc"]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ({"text": "service lea"}, ["Lea"]),
        ({"skill": "teams"}, ["Tomas"]),
        ({"language": "fr"}, ["Tomas"]),
        ({"text": "nobody"}, []),
        ({"start": 1}, ["Tomas"]),
    ],
)
def test_cards_are_searched_and_filtered(
    published: Campaign, question: Json, found: list[str]
) -> None:
    assert names(browse(published, "marc", **question)) == found


def test_no_login_and_nobody_is_given_away(published: Campaign) -> None:
    answer = repr(browse(published, "marc"))

    people = [login for login in ("lea", "tomas", "noor") if f"'{login}'" in answer]
    assert (people, "@" in answer) == ([], False)


def test_only_who_has_a_role_sees_anybody(published: Campaign) -> None:
    assert published.program_page("amina")["browse"] is None
    assert published.refused("amina", "browse", {}) == "409 role_needed"
    assert published.refused("amina", "wish", {"handles": []}) == "409 role_needed"


def test_partners_are_wished_for_and_ranked(published: Campaign) -> None:
    lea, tomas = handle(published, "lea"), handle(published, "tomas")
    published.do("marc", "wish", {"handles": [lea]})
    wishes = published.do("marc", "wish", {"handles": [tomas, lea]})["wishes"]

    assert [wish["card"]["name"] for wish in wishes] == ["Tomas", "Lea"]
    assert browse(published, "marc")["wishes"] == wishes
    assert published.program_page("marc")["browse"]["wishes"] == 2


def test_a_wish_outlives_its_card(published: Campaign) -> None:
    lea = handle(published, "lea")
    published.do("marc", "wish", {"handles": [lea]})
    published.save_card("lea", "mentor")
    publish(published)

    assert browse(published, "marc")["wishes"] == [{"handle": lea, "card": None}]
    assert published.do("marc", "wish", {"handles": [lea]})["wishes"]
    assert published.do("marc", "wish", {"handles": []})["wishes"] == []


@pytest.mark.parametrize("login", ["noor", "marc", "amina", COORDINATOR])
def test_only_whom_one_can_see_can_be_wished_for(published: Campaign, login: str) -> None:
    told = published.refused("marc", "wish", {"handles": [handle(published, login)]})

    assert told == "400 bad_fields"


@pytest.mark.parametrize(
    ("handler", "body", "back"),
    [
        ("erase", {"confirmed": True}, None),
        ("pause", {"paused": True}, ("pause", {"paused": False})),
    ],
)
def test_who_withdraws_is_not_shown_until_they_agree_again(
    published: Campaign, handler: str, body: Json, back: tuple[str, Json] | None
) -> None:
    published.do("lea", handler, body)

    answer = browse(published, "marc")
    assert (names(answer), answer["total"]) == (["Tomas"], 1)
    if back:
        published.do("lea", *back)
        assert names(browse(published, "marc")) == ["Lea", "Tomas"]
        publish(published)
        assert names(browse(published, "marc")) == ["Lea", "Tomas"]


def test_consent_that_is_withdrawn_counts_at_once(published: Campaign) -> None:
    published.save_card("lea", "mentor")
    assert names(browse(published, "marc")) == ["Tomas"]

    agree(published, "lea", "mentor")
    assert names(browse(published, "marc")) == ["Lea", "Tomas"]


def test_who_has_erased_their_card_since_can_not_be_wished_for(published: Campaign) -> None:
    lea, tomas = handle(published, "lea"), handle(published, "tomas")
    published.do("marc", "wish", {"handles": [tomas]})
    for login in ("lea", "tomas"):
        published.do(login, "erase", {"confirmed": True})

    assert published.refused("marc", "wish", {"handles": [tomas, lea]}) == "409 card_gone"
    assert published.do("marc", "wish", {"handles": [tomas]})["wishes"]
    assert published.do("marc", "wish", {"handles": []})["wishes"] == []


def test_who_is_paired_has_nobody_to_look_for(published: Campaign) -> None:
    published.commit("lea,marc")

    assert published.program_page("marc")["browse"] is None
    published.author(published.program, capacity=2)
    assert published.program_page("marc")["browse"] is not None
