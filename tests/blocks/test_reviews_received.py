"""What a pair's recap tells of the reviews it got, on the wire."""

from __future__ import annotations

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import rows_of_people
from tests.blocks.reviewers import Duos


def received(duos: Duos, login: str) -> list[Json]:
    """Return what a member's recap tells of the reviews received, for each module that has any."""
    campaign, member = duos.campaign, getattr(duos, login)
    modules = campaign.do(login, "recap", {"pair": member.pair})["modules"]
    assert [bool(one["received_reviews"]) for one in modules] == [
        one["handed_in"] for one in modules
    ]
    return [member.do("received_reviews") for one in modules if one["received_reviews"]]


def test_the_recap_sums_up_what_a_pair_got(duos: Duos) -> None:
    assert received(duos, "marc") == []
    duos.marc.hand_in("Of lea and marc")
    assert received(duos, "lea") == [{"reviews": 0, "share": None}]
    duos.henrik.review("peer")
    rows = rows_of_people()

    assert received(duos, "lea") == received(duos, "marc") == [{"reviews": 1, "share": 1.0}]
    assert rows_of_people() == rows

    token = duos.marc.desk()["result"]["reviews"][0]["review"]
    duos.staff("hide_review", pair=duos.marc.pair, review=token, hidden=True, reason="Rude")
    assert received(duos, "marc") == [{"reviews": 0, "share": None}]


def test_what_a_pair_got_is_for_its_members(duos: Duos) -> None:
    duos.marc.hand_in("Of lea and marc")
    module = duos.campaign.module

    for login in ("amina", "noor", "camille"):
        told = duos.campaign.refused(login, "received_reviews", {"pair": duos.marc.pair}, module)
        assert told == "403 not_your_pair"


def test_a_module_that_asks_for_nothing_any_more_sums_up_nothing(duos: Duos) -> None:
    duos.marc.hand_in("Of lea and marc")
    duos.henrik.review("peer")
    duos.author(deliverable_prompt="")

    assert duos.marc.do("received_reviews") == {"reviews": 0, "share": None}
