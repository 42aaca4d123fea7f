"""Reviews in the file that people take away: all of one's own, and nothing of who others are."""

from __future__ import annotations

import json

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.reviewers import COMMENTS, Duos


def data(duos: Duos, login: str) -> Json:
    return duos.campaign.workbench.call(login, duos.campaign.module, "my_data", {})


def test_the_reviewed_get_the_words_and_not_who_wrote_them(duos: Duos) -> None:
    duos.marc.hand_in()
    duos.amina.review("peer", comment=COMMENTS[1])
    duos.marc.desk()

    told = data(duos, "marc")

    (feedback,) = told["feedback"]
    (review,) = feedback["received"]
    assert (feedback["pair"], review["comment"]) == (duos.marc.pair, COMMENTS[1])
    assert duos.amina.pair not in json.dumps(told)
    assert duos.marc.pair in told["stored"]["reviews"]["deliverables"]


def test_reviewers_get_their_words_and_not_whom_they_are_about(duos: Duos) -> None:
    duos.marc.hand_in()
    duos.amina.review("peer", comment=COMMENTS[1])
    token = duos.marc.desk()["result"]["reviews"][0]["review"]
    duos.marc.do("answer_review", review=token, helpful="yes", text="Thanks")

    told = data(duos, "amina")

    assert told["stored"]["reviews"]["given"][0]["comment"] == COMMENTS[1]
    assert told["feedback"][0]["answers"] == [{"review": token, "helpful": "yes", "text": "Thanks"}]
    assert duos.marc.pair not in json.dumps(told)


def test_words_are_gone_for_others_once_they_are_erased(duos: Duos) -> None:
    duos.marc.hand_in()
    duos.amina.review("peer", comment=COMMENTS[1])
    assert COMMENTS[1] in json.dumps(duos.marc.desk())

    duos.campaign.workbench.call("amina", duos.campaign.module, "erase", {"confirmed": True})

    (review,) = duos.marc.desk()["result"]["reviews"]
    assert review["judgement"]["comment"] == ""
    assert review["judgement"]["points"]


def test_feedback_in_the_pair_is_told_once_it_is_revealed(duos: Duos) -> None:
    duos.marc.review("posture", comment=COMMENTS[2])

    assert data(duos, "lea")["feedback"] == []

    duos.lea.review("self")
    (feedback,) = data(duos, "lea")["feedback"]
    assert [one["comment"] for one in feedback["received"]] == [COMMENTS[2]]
