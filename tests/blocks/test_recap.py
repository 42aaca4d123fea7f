"""A pair's way through the modules, and its notebook."""

from __future__ import annotations

from typing import Any

import pytest
from pycrdt import Map

from reverse_mentor_xblock.services.boards import recap
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.board_tab import BoardTab, Open, b64
from tests.blocks.campaign import Campaign, rows_of_people
from tests.blocks.reviewers import Duos
from tests.services.tab import Tab

WORKS = "Your pair in module 1"


def recap_of(campaign: Campaign, login: str, pair: str) -> Json:
    return campaign.do(login, "recap", {"pair": pair})


def notebook_of(campaign: Campaign, login: str, pair: str, start: int = 0) -> Json:
    return campaign.do(login, "notebook", {"pair": pair, "start": start})


def agree_on_goal(campaign: Campaign, login: str, pair: str, text: str) -> None:
    """Write a goal, a session that was held and one that was cancelled on the journey board."""
    tab = Tab()
    goals: Map[Any] = tab.doc.get("goals", type=Map)
    goals["g1"] = Map({"text": text, "owner": "mentee", "due": "2026-03-01"})
    sessions: Map[Any] = tab.doc.get("sessions", type=Map)
    held = {"held": "2026-01-10T09:00:00+00:00", "held_minutes": 55, "learnt": "Ask first"}
    sessions["s1"] = Map({**held, "topic": "LinkedIn"})
    dropped = {"starts": "2026-01-17T09:00:00+00:00", "cancelled": "2026-01-11T09:00:00+00:00"}
    sessions["s2"] = Map(dropped)
    body = {"pair": pair, "state_vector": b64(b"\0"), "update": b64(tab.update())}
    answer = campaign.do(login, "sync", body | {"client": tab.client})
    assert answer["saved"]


def test_a_way_begins_with_nothing_done(opened: Open) -> None:
    hers = opened("lea")
    seen = recap_of(hers.campaign, "lea", hers.pair)

    assert [module["done"] for module in seen["modules"]] == [False] * 5
    assert seen["modules"][0]["title"] == WORKS
    assert seen["modules"][0]["page_url"].endswith(f"/jump_to/{hers.campaign.module}")
    assert (seen["goals"], seen["sessions"]) == ([], [])


def test_both_see_what_was_done(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("Hello")
    campaign = hers.campaign
    agree_on_goal(campaign, "lea", hers.pair, "Post once a week")

    (first, *_) = recap_of(campaign, "marc", hers.pair)["modules"]
    assert first["partner"] == {"opened": True, "wrote": True}
    assert (first["mine"]["wrote"], first["done"]) == (False, False)

    his.sync()
    his.write("Good morning")
    seen = recap_of(campaign, "marc", hers.pair)
    assert [module["done"] for module in seen["modules"]] == [True, False, False, False, False]
    assert seen["goals"] == [
        {"text": "Post once a week", "owner": "mentee", "due": "2026-03-01", "done": False}
    ]
    assert seen["sessions"] == [
        {
            "at": "2026-01-10T09:00:00+00:00",
            "minutes": 55,
            "topic": "LinkedIn",
            "held": True,
            "learnt": "Ask first",
        }
    ]


def test_the_notebook_is_all_boards_in_order(opened: Open) -> None:
    hers = opened("lea")
    campaign = hers.campaign
    hers.write("First # thought")
    third = BoardTab(campaign, "lea", hers.pair)
    third.tab.write("Third thought")
    module = campaign.workbench.usages("module_3_unit")[0]
    campaign.workbench.call("lea", module, "sync", third.request())
    agree_on_goal(campaign, "lea", hers.pair, "Post *weekly*")

    book = notebook_of(campaign, "marc", hers.pair)

    assert book["markdown"] == (
        "# Our notebook\n\n"
        "## Our goals\n\n- [ ] Post \\*weekly\\* (2026-03-01)\n\n"
        "## Sessions held\n\n- 2026-01-10, 55 minutes, LinkedIn: Ask first\n\n"
        "## Your pair in module 1\n\nFirst # thought\n\n"
        "## Your pair in module 3\n\nThird thought\n"
    )
    assert [chapter["notes"] for chapter in book["chapters"]][1::2] == [[], []]
    (paragraph,) = book["chapters"][0]["notes"]
    assert paragraph["children"] == [{"text": "First # thought", "marks": [], "href": None}]
    assert book["next"] is None


def test_a_long_notebook_comes_in_pages(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recap, "PAGE", 2)
    hers = opened("lea")
    hers.write("Hello")

    pages = [notebook_of(hers.campaign, "lea", hers.pair, start) for start in (0, 2, 4)]

    assert [page["next"] for page in pages] == [2, 4, None]
    assert [len(page["chapters"]) for page in pages] == [2, 2, 1]
    assert pages[1]["markdown"] == ""


def test_looking_back_writes_nothing_and_outlives_the_pair(opened: Open) -> None:
    hers = opened("lea")
    hers.write("Hello")
    campaign = hers.campaign
    campaign.do("marc", "leave_pair", {"pair": hers.pair, "reason": ""})
    rows = rows_of_people()

    assert recap_of(campaign, "marc", hers.pair)["modules"][0]["partner"]["wrote"]
    assert "Hello" in notebook_of(campaign, "marc", hers.pair)["markdown"]
    assert rows_of_people() == rows


@pytest.mark.parametrize("handler", ["recap", "notebook"])
def test_only_members_look_back(opened: Open, handler: str) -> None:
    hers = opened("lea")
    others = hers.campaign.pair("amina", "henrik")
    body = {"pair": hers.pair}

    for login in ("noor", "camille", "sacha", "amina"):
        assert hers.campaign.refused(login, handler, body) == "403 not_your_pair"
    assert hers.campaign.refused("lea", handler, {"pair": others}) == "403 not_your_pair"
    assert hers.campaign.refused("lea", handler, {"pair": "nobody-s"}) == "403 not_your_pair"


def test_a_page_tells_where_to_look_back_only_to_who_takes_part(campaign: Campaign) -> None:
    assert campaign.program_page("noor")["records"]["urls"]["part"].endswith("records.js")
    assert campaign.program_page("sacha")["records"] is None


def test_a_module_is_done_when_all_holds_that_its_author_ticked(duos: Duos) -> None:
    duos.author(completion_conditions=["deliverable"])
    campaign, body = duos.campaign, {"pair": duos.lea.pair}
    assert not campaign.do("lea", "recap", body)["modules"][0]["done"]

    duos.marc.hand_in()

    assert campaign.do("lea", "recap", body)["modules"][0]["done"]
