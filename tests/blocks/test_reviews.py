"""Reviews across pairs, on the wire."""

from __future__ import annotations

import json
import re

import pytest

from tests.blocks.campaign import rows_of_people
from tests.blocks.reviewers import COMMENTS, Duos

LOGINS = ("lea", "marc", "amina", "henrik")


def test_reviews_go_both_ways_and_make_a_score(duos: Duos) -> None:
    duos.marc.hand_in("Of lea and marc")
    duos.henrik.hand_in("Of amina and henrik")
    (todo,) = duos.lea.desk()["peers"]["to_review"]
    assert todo["submission"]["text"] == "Of amina and henrik"
    assert todo["given"] is None
    duos.lea.review("peer", level=-1)
    duos.henrik.review("peer", level=0, comment=COMMENTS[1])
    best, worst = duos.amina.desk()["result"], duos.marc.desk()["result"]
    assert (best["share"], worst["share"]) == (1.0, 0.0)
    assert best["needed"] == 1
    assert best["reviews"][0]["judgement"]["comment"] == COMMENTS[0]
    assert [one["median"] for one in worst["criteria"]] == [0.0] * 3
    (given,) = duos.marc.desk()["peers"]["to_review"]
    assert given["given_by"] == "partner"
    assert given["given"]["judgement"]["comment"] == COMMENTS[0]


def test_nobody_is_named_on_either_side(duos: Duos) -> None:
    duos.marc.hand_in("Of the one")
    duos.henrik.hand_in("Of the other")
    duos.lea.review("peer")
    duos.amina.review("peer", comment=COMMENTS[1])
    for reader, others in (
        (duos.marc, (duos.amina, duos.henrik)),
        (duos.amina, (duos.lea, duos.marc)),
    ):
        wire = json.dumps(reader.desk())
        for other in others:
            student = duos.campaign.workbench.student(other.login)
            for secret in (other.login, other.login.title(), other.pair, f'"{student}"'):
                assert not re.search(rf"\b{re.escape(secret)}\b", wire)
        assert "@example" not in wire


def test_two_who_compare_handles_learn_nothing(duos: Duos) -> None:
    duos.marc.hand_in()
    hers = duos.amina.desk()["peers"]["to_review"][0]
    his = duos.henrik.desk()["peers"]["to_review"][0]
    assert hers["submission"] == his["submission"]
    assert hers["handle"] != his["handle"]
    body = duos.henrik.review_body("peer", handle=hers["handle"])
    assert duos.henrik.refused("submit_review", **body) == "403 not_assigned"


def test_a_review_is_given_once_whoever_clicks_twice(duos: Duos) -> None:
    duos.marc.hand_in()
    first = duos.amina.review("peer")
    before = rows_of_people()
    assert duos.amina.review("peer") == first
    assert rows_of_people() == before
    other = duos.amina.review_body("peer", level=0)
    assert duos.amina.refused("submit_review", **other) == "409 already_given"
    theirs = duos.henrik.review_body("peer", comment=COMMENTS[1])
    assert duos.henrik.refused("submit_review", **theirs) == "409 already_given"
    assert rows_of_people() == before
    assert len(duos.marc.desk()["result"]["reviews"]) == 1


@pytest.mark.parametrize(
    ("comment", "refusal"),
    [
        ("", "400 review_empty"),
        ("Nice.", "400 review_too_short"),
        ("We tried a shared agenda for the whole team and kept it", "400 review_copied_text"),
        ("The example's own comment, which says a thing or two.", "400 review_copied_example"),
    ],
)
def test_words_that_help_nobody_are_refused_with_a_hint(
    duos: Duos, comment: str, refusal: str
) -> None:
    example = "The example's own comment, which says a thing or two."
    duos.author(example_text="An example", example_points=["2", "1", "0"], example_comment=example)
    duos.marc.hand_in("Last week. We tried a shared agenda for the whole team and kept it.")
    body = duos.amina.review_body("peer")
    body["judgement"]["comment"] = comment
    before = rows_of_people()
    assert duos.amina.refused("submit_review", **body) == refusal
    assert rows_of_people() == before


def test_a_rubric_that_changed_leaves_earlier_reviews_as_they_were(duos: Duos) -> None:
    duos.marc.hand_in()
    body = duos.amina.review_body("peer")
    duos.amina.do("submit_review", **body)
    level = {"title": "Yes", "description": "", "feedback": ""}
    levels = [{**level, "points": 0, "title": "No"}, {**level, "points": 1}]
    criterion = {"id": "new", "title": "New", "description": "", "weight": 1, "levels": levels}
    block = duos.campaign.workbench.block("sacha", duos.campaign.module)
    block.peer_rubric = {"criteria": [criterion]}
    block.save()
    desk = duos.marc.desk()
    (review,) = desk["result"]["reviews"]
    assert review["rubric"] != desk["current"]["peer"]
    assert review["judgement"]["points"].keys() == {
        one["id"] for one in desk["rubrics"][review["rubric"]]["criteria"]
    }
    assert duos.henrik.refused(
        "submit_review", **{**body, "handle": duos.henrik.desk()["peers"]["to_review"][0]["handle"]}
    ) in {"409 rubric_changed", "409 already_given"}


def test_practice_compares_with_the_author(duos: Duos) -> None:
    assert duos.lea.desk()["peers"]["example"] is None
    duos.author(example_text="An example", example_points=["2", "1", "1"], example_comment="Why")
    assert duos.lea.desk()["peers"]["example"]["text"] == "An example"
    points = {"clear": 0, "grounded": 0, "useful": 0}
    call = duos.campaign.workbench.call
    answer = call("lea", duos.campaign.module, "train", {"points": points})
    assert answer["judgement"]["points"] == {"clear": 2, "grounded": 1, "useful": 1}
    assert answer["judgement"]["comment"] == "Why"


def test_the_reviewed_answer_and_flag_and_the_reviewer_reads_it(duos: Duos) -> None:
    duos.marc.hand_in()
    duos.amina.review("peer")
    (review,) = duos.lea.desk()["result"]["reviews"]
    token = review["review"]
    duos.lea.do("answer_review", review=token, helpful="partly", text="Thanks")
    desk = duos.marc.do("flag_review", review=token, raised=True, reason="Is it about ours?")
    (review,) = desk["result"]["reviews"]
    assert review["answer"] == {"helpful": "partly", "text": "Thanks"}
    assert review["flagged"]
    (given,) = duos.amina.desk()["peers"]["to_review"]
    assert given["given"]["answer"] == {"helpful": "partly", "text": "Thanks"}
    assert not given["given"]["flagged"]
    desk = duos.marc.do("flag_review", review=token, raised=False, reason="")
    assert not desk["result"]["reviews"][0]["flagged"]
    for stranger in (duos.amina, duos.henrik):
        body = {"review": token, "helpful": "no", "text": ""}
        assert stranger.refused("answer_review", **body) == "403 no_such_review"


def test_a_volunteer_finds_nothing_where_there_is_nothing(duos: Duos) -> None:
    assert duos.lea.refused("volunteer") == "409 nothing_left"
    assert not duos.lea.desk()["peers"]["can_volunteer"]


@pytest.mark.parametrize("login", LOGINS)
def test_the_wire_says_everything_in_the_readers_language(duos: Duos, login: str) -> None:
    desk = getattr(duos, login).do("review_desk", words=True)
    assert desk["strings"]["hand_in"]
    assert desk["role"] in {"mentor", "mentee"}
    assert duos.lea.desk()["strings"] is None
