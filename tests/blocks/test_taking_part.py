"""Charters of the author's own, a pause, a private reason, and the question at the end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reverse_mentor_xblock.runtime.clock import SystemClock
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import COORDINATOR, Campaign

ENDS = datetime(2026, 3, 31, 15, tzinfo=UTC)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> dict[str, datetime]:
    """Return the clock of the server, for tests to turn."""
    hands = {"now": ENDS}
    monkeypatch.setattr(SystemClock, "now", lambda _clock: hands["now"])
    return hands


def charter(page: Json) -> tuple[bool, bool]:
    """Tell whether the charter counts as accepted, and whether one was ever accepted."""
    return page["me"]["charter_accepted"], page["me"]["charter_at"] is not None


def test_a_changed_charter_is_asked_for_again(campaign: Campaign) -> None:
    assert charter(campaign.join("lea", "mentor")) == (True, True)
    campaign.author(campaign.program, mentor_charter=["I ask first.", "I listen."])

    page = campaign.program_page("lea")
    assert charter(page) == (False, True)
    assert page["charters"]["mentor"]["rules"] == ["I ask first.", "I listen."]
    assert campaign.refused("lea", "name_partner", {"login": "marc"}) == "409 charter_needed"

    assert charter(campaign.join("lea", "mentor")) == (True, True)
    campaign.author(campaign.program, mentor_charter=[])
    assert charter(campaign.program_page("lea")) == (False, True)


def test_the_other_roles_charter_and_a_translation_change_nothing(campaign: Campaign) -> None:
    campaign.join("marc", "mentee")
    campaign.author(campaign.program, mentor_charter=["I ask first."])

    assert charter(campaign.program_page("marc")) == (True, True)
    french, english = (
        campaign.program_page(login)["charters"]["mentee"] for login in ("lea", "marc")
    )
    assert french["version"] == english["version"]
    assert french["rules"] != english["rules"]


def test_a_pause_is_seen_by_the_partner_and_ends_nothing(paired: Campaign) -> None:
    assert paired.do("lea", "pause", {"paused": True})["me"]["paused"]

    (pair,) = paired.program_page("marc")["pairs"]
    assert (pair["status"], pair["partner"]["paused"]) == ("active", True)
    assert paired.module_page("marc")["pairs"][0]["partner"]["paused"]

    assert not paired.do("lea", "pause", {"paused": False})["me"]["paused"]
    assert not paired.program_page("marc")["pairs"][0]["partner"]["paused"]


def test_a_private_reason_never_reaches_the_partner(paired: Campaign) -> None:
    (pair,) = paired.program_page("lea")["pairs"]
    body = {"pair": pair["id"], "reason": "We don't get on.", "private": True}
    (left,) = paired.do("lea", "leave_pair", body)["pairs"]
    assert left["reason"] == "We don't get on."

    for page in (paired.program_page("marc"), paired.module_page("marc")):
        assert (page["pairs"][0]["ended_by"], page["pairs"][0]["reason"]) == ("partner", "")


def test_a_card_says_what_stands_beside_it_to_its_owner_only(paired: Campaign) -> None:
    card = paired.program_page("lea")["me"]["card"]
    body = {"role": "mentor", "card": card, "reports_to": "boss@example.com", "consent": True}
    me = paired.do("lea", "save_card", body)["me"]

    assert (me["reports_to"], me["consent"]) == ("boss@example.com", True)
    others = [paired.program_page(login) for login in ("marc", COORDINATOR)]
    assert "boss" not in repr([*others, paired.module_page("marc")])


def test_a_language_that_was_taken_off_stays_on_the_cards_that_have_it(campaign: Campaign) -> None:
    campaign.save_card("lea", "mentor", languages=["fr"])
    campaign.author(campaign.program, languages=["en"])

    assert campaign.program_page("lea")["languages"] == [{"code": "en", "label": "English"}]
    assert campaign.save_card("lea", "mentor", languages=["fr"])["me"]["card"]["languages"]
    card = {"name": "Marc", "skills": [], "languages": ["fr"], "about": ""}
    told = campaign.refused("marc", "save_card", {"role": "mentee", "card": card})
    assert told == "400 bad_fields"


def test_the_closing_question_is_asked_at_the_end(
    paired: Campaign, at: dict[str, datetime]
) -> None:
    paired.author(paired.program, ends=ENDS.isoformat(), closing_question="And\nnow?")
    at["now"] = ENDS - timedelta(minutes=1)
    assert paired.program_page("lea")["closing"] is None
    assert paired.refused("lea", "answer_closing", {"answer": "!"}) == "409 closing_shut"

    at["now"] = ENDS
    asked = paired.program_page("lea")["closing"]
    assert (asked["question"], asked["answer"], asked["open"]) == ("And\nnow?", "", True)

    answered = paired.do("lea", "answer_closing", {"answer": "I ask more."})["closing"]
    assert (answered["answer"], answered["at"]) == ("I ask more.", "2026-03-31T15:00:00+00:00")
    assert "I ask more." not in repr([paired.program_page("marc"), paired.module_page("marc")])

    at["now"] = datetime.fromisoformat(answered["until"])
    assert paired.refused("lea", "answer_closing", {"answer": "!"}) == "409 closing_shut"
    shut = paired.program_page("lea")["closing"]
    assert (shut["answer"], shut["open"]) == ("I ask more.", False)


def test_a_program_without_an_end_asks_nothing(paired: Campaign) -> None:
    assert paired.program_page("lea")["closing"] is None
    assert paired.refused("lea", "answer_closing", {"answer": "!"}) == "409 closing_shut"


def test_who_takes_no_part_is_asked_nothing(paired: Campaign, at: dict[str, datetime]) -> None:
    paired.author(paired.program, ends=at["now"].isoformat())

    assert paired.program_page("noor")["closing"] is None
    assert paired.refused("noor", "answer_closing", {"answer": "!"}) == "409 role_needed"
