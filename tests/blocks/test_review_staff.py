"""What coordinators see of reviews and can do about them."""

from __future__ import annotations

from typing import Any

import pytest

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import rows_of_people
from tests.blocks.reviewers import COMMENTS, Duos

STAFF: dict[str, dict[str, Any]] = {
    "staff_reviews": {"after": 0},
    "hide_review": {"review": "0", "hidden": True, "reason": "Rude"},
    "override_score": {"share": 0.5, "reason": "Late"},
    "staff_review": {
        "rubric": "0",
        "judgement": {"points": {}, "notes": {}, "comment": COMMENTS[2]},
    },
}


def of_marc(duos: Duos) -> Json:
    """Return what staff see of the pair of lea and marc."""
    pairs = duos.staff("staff_reviews", after=0)["pairs"]
    return next(pair for pair in pairs if pair["mentee"] == "marc")


def reviewed(duos: Duos) -> str:
    """Let marc hand in and amina review it badly; return the review's token."""
    duos.marc.hand_in("We tried it.")
    return str(duos.amina.review("peer", level=0)["review"])


def test_staff_see_every_pair_by_login_with_all_that_was_said(duos: Duos) -> None:
    token = reviewed(duos)
    duos.lea.do("flag_review", review=token, raised=True, reason="Unkind")
    desk = duos.staff("staff_reviews", after=0)
    assert (desk["total"], desk["after"]) == (2, None)
    pair = of_marc(duos)
    assert (pair["mentor"], pair["submission"]["text"]) == ("lea", "We tried it.")
    (review,) = pair["reviews"]
    assert (review["by"], review["flags"]) == ("amina", [{"reason": "Unkind"}])
    assert pair["share"] == 0.0


def test_a_hidden_review_is_kept_but_neither_shown_nor_counted(duos: Duos) -> None:
    token = reviewed(duos)
    hide = {"pair": duos.marc.pair, "review": token, "hidden": True, "reason": "Unkind"}
    pair = duos.staff("hide_review", **hide)["pair"]
    assert pair["reviews"][0]["hidden"]
    assert pair["reviews"][0]["hidden_reason"] == "Unkind"
    assert pair["share"] is None
    assert duos.marc.desk()["result"]["reviews"] == []
    before = rows_of_people()
    duos.staff("hide_review", **hide)
    assert rows_of_people() == before
    duos.staff("hide_review", **{**hide, "hidden": False})
    assert len(duos.marc.desk()["result"]["reviews"]) == 1


def test_staff_review_where_others_did_not(duos: Duos) -> None:
    duos.marc.hand_in()
    body = duos.lea.review_body("peer", comment=COMMENTS[2])
    body = {"pair": duos.marc.pair, "rubric": body["rubric"], "judgement": body["judgement"]}
    for _again in range(2):
        pair = duos.staff("staff_review", **body)["pair"]
        assert pair["share"] == 1.0
        assert [one["kind"] for one in pair["reviews"]] == ["staff"]
    result = duos.marc.desk()["result"]
    assert [one["kind"] for one in result["reviews"]] == ["staff"]
    assert not result["staff_asked"]


def test_staff_set_a_score_with_a_reason_and_take_it_back(duos: Duos) -> None:
    reviewed(duos)
    body = {"pair": duos.marc.pair, "share": 0.75, "reason": "The reviewer read another text"}
    assert duos.staff("override_score", **body)["pair"]["share"] == 0.75
    result = duos.marc.desk()["result"]
    assert result["share"] == 0.75
    assert result["override_reason"] == body["reason"]
    lifted = duos.staff("override_score", **{**body, "share": None, "reason": ""})["pair"]
    assert lifted["share"] == 0.0
    assert duos.marc.desk()["result"]["override_reason"] is None


@pytest.mark.parametrize(
    ("handler", "body"),
    [
        ("hide_review", {"hidden": True, "reason": " "}),
        ("override_score", {"share": 0.5, "reason": ""}),
    ],
)
def test_staff_give_reasons(duos: Duos, handler: str, body: dict[str, Any]) -> None:
    body = {"pair": duos.marc.pair, **body}
    if handler == "hide_review":
        body["review"] = reviewed(duos)
    before = rows_of_people()
    module = duos.campaign.module
    assert duos.campaign.refused("camille", handler, body, module) == "400 bad_fields"
    assert rows_of_people() == before


@pytest.mark.parametrize("handler", STAFF)
@pytest.mark.parametrize("login", ["lea", "marc", "sacha"])
def test_nobody_else_is_staff(duos: Duos, handler: str, login: str) -> None:
    body = STAFF[handler] | ({} if handler == "staff_reviews" else {"pair": duos.marc.pair})
    before = rows_of_people()
    refusal = duos.campaign.refused(login, handler, body, duos.campaign.module)
    assert refusal == "403 wrong_role"
    assert rows_of_people() == before


def test_no_coordinator_looks_after_a_pair_of_their_own(duos: Duos) -> None:
    token = reviewed(duos)
    campaign = duos.campaign
    campaign.author(campaign.program, coordinators=["camille", "marc"])

    call = campaign.workbench.call
    desk = call("marc", campaign.module, "staff_reviews", {"after": 0})
    assert (desk["total"], [pair["mentee"] for pair in desk["pairs"]]) == (1, ["henrik"])
    hide = {"pair": duos.marc.pair, "review": token, "hidden": True, "reason": "Low"}
    for handler, body in (
        ("hide_review", hide),
        ("override_score", {"pair": duos.marc.pair, "share": 1.0, "reason": "I am good"}),
    ):
        assert campaign.refused("marc", handler, body, campaign.module) == "403 wrong_role"


def test_a_pair_or_review_that_is_not_there_is_refused(duos: Duos) -> None:
    module, refused = duos.campaign.module, duos.campaign.refused
    hide = {"pair": "none", **STAFF["hide_review"]}
    assert refused("camille", "hide_review", hide, module) == "403 not_your_pair"
    hide["pair"] = duos.marc.pair
    assert refused("camille", "hide_review", hide, module) == "403 no_such_review"


def test_the_module_page_leads_staff_to_their_desk(duos: Duos) -> None:
    staff, member = (duos.campaign.module_page(one)["review"] for one in ("camille", "lea"))
    assert (staff["staff"], staff["feedback"]) == (True, False)
    assert staff["urls"]["staff_reviews"]
    assert staff["urls"]["review_desk"] == ""
    assert (member["staff"], member["feedback"]) == (False, True)
    assert member["urls"]["staff_reviews"] == ""
