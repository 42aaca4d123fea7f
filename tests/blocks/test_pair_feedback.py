"""What mentor and mentee tell each other, and the grade: on the wire."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reverse_mentor_xblock.runtime.clock import SystemClock
from reverse_mentor_xblock.runtime.grades import RuntimeGrades
from tests.blocks.campaign import rows_of_people
from tests.blocks.reviewers import COMMENTS, Duos


def later(monkeypatch: pytest.MonkeyPatch, **after: float) -> None:
    now = datetime.now(UTC) + timedelta(**after)
    monkeypatch.setattr(SystemClock, "now", lambda _clock: now)


def test_handing_in_later_takes_nothing_back(duos: Duos) -> None:
    duos.marc.review("posture")
    duos.lea.review("self")

    duos.marc.hand_in()

    assert duos.lea.desk()["in_pair"]["revealed"]
    assert not duos.marc.desk()["in_pair"]["posture"]["outdated"]
    assert duos.marc.refused("submit_review", **duos.marc.review_body("posture", 0)) == (
        "409 already_given"
    )


def test_neither_sees_a_word_before_both_have_given_theirs(duos: Duos) -> None:
    duos.marc.hand_in("What I tried")
    duos.marc.review("posture", comment="A secret for now")
    early = duos.lea.desk()
    assert early["in_pair"]["waiting"] == ["me"]
    assert not early["in_pair"]["revealed"]
    assert "A secret for now" not in json.dumps(early)
    duos.lea.review("self", level=0, comment=COMMENTS[1])
    assert "A secret for now" not in json.dumps(duos.lea.desk())
    duos.lea.review("coaching")
    both = duos.lea.desk()["in_pair"]
    assert both["revealed"]
    assert both["posture"]["judgement"]["comment"] == "A secret for now"
    theirs = duos.marc.desk()["in_pair"]
    assert theirs["coaching"]["judgement"]["comment"] == COMMENTS[0]
    assert (
        theirs["self_assessment"]["judgement"]["points"].keys()
        == both["posture"]["judgement"]["points"].keys()
    )


def test_it_can_be_changed_until_it_shows(duos: Duos) -> None:
    duos.marc.hand_in("What I tried")
    first = duos.lea.review("coaching", level=0)
    changed = duos.lea.review("coaching", level=1)
    assert changed["review"] == first["review"]
    assert changed["judgement"] != first["judgement"]
    duos.marc.review("posture")
    body = duos.lea.review_body("coaching", level=0)
    assert duos.lea.refused("submit_review", **body) == "409 already_given"


def test_the_due_date_shows_what_there_is(duos: Duos, monkeypatch: pytest.MonkeyPatch) -> None:
    duos.author(deliverable_due=(datetime.now(UTC) + timedelta(days=1)).isoformat())
    duos.marc.review("posture", comment="Always patient")
    assert duos.lea.desk()["in_pair"]["posture"] is None
    later(monkeypatch, days=2)
    assert duos.lea.desk()["in_pair"]["posture"]["judgement"]["comment"] == "Always patient"


def test_without_a_deliverable_the_mentors_own_view_stands_beside_the_mentees(duos: Duos) -> None:
    duos.author(deliverable_prompt="")
    duos.lea.review("self")
    assert duos.marc.desk()["in_pair"]["self_assessment"] is None
    duos.marc.review("posture")
    assert duos.marc.desk()["in_pair"]["self_assessment"] is not None


@pytest.mark.parametrize(
    ("login", "kind", "refusal"),
    [
        ("lea", "posture", "403 wrong_role"),
        ("marc", "coaching", "403 wrong_role"),
        ("marc", "self", "403 wrong_role"),
        ("lea", "staff", "403 wrong_role"),
        ("lea", "coaching", "409 nothing_handed_in"),
        ("lea", "peer", "409 nothing_handed_in"),
    ],
)
def test_each_kind_is_for_one_of_the_two(duos: Duos, login: str, kind: str, refusal: str) -> None:
    member = getattr(duos, login)
    body = member.review_body("peer" if kind == "staff" else kind) | {"kind": kind}
    before = rows_of_people()
    assert member.refused("submit_review", **body) == refusal
    assert rows_of_people() == before


def test_feedback_turns_into_one_intention_that_both_see(duos: Duos) -> None:
    duos.marc.do("save_reflection", text="I rush", intention="Ask one question\nfirst")
    theirs = duos.lea.desk()["in_pair"]["their_reflection"]
    assert theirs["intention"] == "Ask one question first"
    before = rows_of_people()
    duos.marc.do("save_reflection", text="I rush", intention="Ask one question\nfirst")
    assert rows_of_people() == before


def test_a_grade_is_told_to_whoever_looks_once_it_has_changed(
    duos: Duos, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Any] = []
    monkeypatch.setattr(RuntimeGrades, "publish", lambda _self, share: told.append(share))
    duos.marc.hand_in()
    duos.marc.desk()
    assert told == []
    duos.amina.review("peer")
    duos.marc.desk()
    duos.marc.desk()
    assert told == [1.0]
    duos.lea.desk()
    assert told == [1.0, 1.0]
    body = {"pair": duos.marc.pair, "share": 0.5, "reason": "Half of it is missing"}
    duos.staff("override_score", **body)
    duos.marc.desk()
    assert told == [1.0, 1.0, 0.5]


def test_only_what_is_reviewed_has_a_score(duos: Duos) -> None:
    block = duos.campaign.workbench.block("marc", duos.campaign.module)
    assert block.has_score
    assert block.max_score() == 1.0
    duos.author(peer_reviews=0)
    block = duos.campaign.workbench.block("marc", duos.campaign.module)
    assert not block.has_score
    assert block.max_score() is None
