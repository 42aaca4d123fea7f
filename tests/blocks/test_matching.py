"""A coordinator matches the program: read everybody, look at a proposal, commit it."""

from __future__ import annotations

import pytest

from tests.blocks.campaign import COORDINATOR, Campaign, rows_of_people
from tests.blocks.match_desk import MatchTab


@pytest.fixture
def joined(campaign: Campaign) -> Campaign:
    """lea and amina can mentor marc and henrik."""
    campaign.join("lea", "mentor", skills=["Maps", "Video calls"], languages=["en", "fr"])
    campaign.join("amina", "mentor", skills=["Spreadsheets"], languages=["en"])
    campaign.join("marc", "mentee", skills=["SPREADSHEETS"], languages=["en"])
    campaign.join("henrik", "mentee", skills=["vidéo calls"], languages=["fr"])
    return campaign


def test_the_program_is_read_in_pages(joined: Campaign) -> None:
    progress = joined.do(COORDINATOR, "read_census", {})

    assert progress["done"]
    assert progress["cursor"] is None
    assert progress["read"] == progress["total"] > 4
    assert progress["participants"] == 4


def test_a_proposal_says_why(joined: Campaign) -> None:
    tab = MatchTab.opened(joined)
    handles = tab.handles()

    proposal = tab.do("propose")

    couples = {(pair["mentor"], pair["mentee"]): pair for pair in proposal["pairs"]}
    assert set(couples) == {
        (handles["lea"], handles["henrik"]),
        (handles["amina"], handles["marc"]),
    }
    pair = couples[handles["lea"], handles["henrik"]]
    assert pair["why"] == "Offers vidéo calls; both speak French."
    assert [one["handle"] for one in pair["for_mentor"]] == [handles["marc"]]
    assert proposal["left"] == []
    assert proposal == tab.do("propose", seed=proposal["seed"])


def test_a_proposal_is_committed_as_it_was_edited(joined: Campaign) -> None:
    tab = MatchTab.opened(joined)
    handles, revision = tab.handles(), tab.do("propose")["revision"]

    done = tab.do("commit_matching", pairs=[[handles["lea"], handles["marc"]]], revision=revision)

    assert (done["paired"], done["refused"], done["broken"]) == (1, [], [])
    assert [pair["status"] for pair in joined.program_page("marc")["pairs"]] == ["active"]
    assert tab.do("propose")["revision"] == done["revision"]


def test_a_commit_over_a_newer_roster_is_a_conflict(joined: Campaign) -> None:
    joined.author(joined.program, coordinators=[COORDINATOR, "noor"])
    tab = MatchTab.opened(joined)
    handles, revision = tab.handles(), tab.do("propose")["revision"]
    joined.commit("amina,marc", "noor")
    before = rows_of_people()

    pairs = [[handles["lea"], handles["henrik"]]]
    told = tab.refused("commit_matching", pairs=pairs, revision=revision)

    assert told == "409 roster_changed"
    assert rows_of_people() == before


def test_what_can_not_be_is_told_and_nothing_is_done(joined: Campaign) -> None:
    tab = MatchTab.opened(joined)
    handles, revision = tab.handles(), tab.do("propose")["revision"]
    before = rows_of_people()

    pairs = [
        [handles["lea"], handles["henrik"]],
        [handles["lea"], handles["marc"]],
        [handles["marc"], handles["amina"]],
        ["0" * 24, handles["amina"]],
    ]
    done = tab.do("commit_matching", pairs=pairs, revision=revision)

    assert done["paired"] == 0
    assert [one["obstacle"] for one in done["refused"]] == ["at_capacity", "same_role", "unknown"]
    assert done["refused"][2]["mentor"] == "0" * 24
    assert rows_of_people() == before


def test_hard_rules_bind_the_proposal_and_warn_of_what_is_made_by_hand(joined: Campaign) -> None:
    joined.author(joined.program, always_common_language=True)
    tab = MatchTab.opened(joined)
    handles = tab.handles()
    by_hand = [[handles["amina"], handles["henrik"]]]

    fixed = tab.do("propose", fixed=by_hand)
    done = tab.do("commit_matching", pairs=by_hand, revision=fixed["revision"])

    (pair,) = (pair for pair in fixed["pairs"] if pair["fixed"])
    assert (pair["breaks"], len(pair["warnings"])) == (["language"], 1)
    assert [one["breaks"] for one in done["broken"]] == [["language"]]


def test_another_run_has_to_be_read_first(joined: Campaign) -> None:
    tab = MatchTab.opened(joined)
    MatchTab.opened(joined)

    assert tab.refused("propose") == "409 census_incomplete"


def test_only_those_who_agreed_are_published(joined: Campaign) -> None:
    card = {"name": "Lea", "skills": [], "languages": [], "about": ""}
    joined.do("lea", "save_card", {"role": "mentor", "card": card, "consent": True})

    assert MatchTab.opened(joined).do("publish_directory")["cards"] == 1
