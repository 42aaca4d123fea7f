"""What a pair hands in, on the wire."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reverse_mentor_xblock.runtime.clock import SystemClock
from tests.blocks.campaign import rows_of_people
from tests.blocks.reviewers import PROMPT, Duos


def at(monkeypatch: pytest.MonkeyPatch, **after: float) -> None:
    """Let it be so much later."""
    now = datetime.now(UTC) + timedelta(**after)
    monkeypatch.setattr(SystemClock, "now", lambda _clock: now)


def test_what_is_handed_in_is_seen_by_both(duos: Duos) -> None:
    link = {"url": "https://example.org/deck", "label": "Deck"}
    mine = duos.marc.hand_in("We tried it.", links=[link])["deliverable"]
    assert mine["prompt"] == PROMPT
    assert mine["closed"] == ""
    assert mine["submitted"]["text"] == "We tried it."
    assert mine["submitted"]["links"] == [link]
    assert mine["submitted"]["by"] == "me"
    theirs = duos.lea.desk()["deliverable"]
    assert theirs["submitted"] == {**mine["submitted"], "by": "partner"}
    assert theirs["closed"] == "role"


def test_it_can_be_handed_in_again_until_somebody_has_reviewed_it(duos: Duos) -> None:
    duos.marc.hand_in("First")
    assert duos.marc.hand_in("Second")["deliverable"]["submitted"]["revision"] == 2
    duos.amina.review("peer")
    assert duos.marc.desk()["deliverable"]["closed"] == "reviewed"
    refusal = duos.marc.refused("submit_deliverable", text="Third", links=[])
    assert refusal == "409 already_reviewed"


def test_the_same_again_changes_nothing(duos: Duos) -> None:
    duos.marc.hand_in("Once")
    before = rows_of_people()
    assert duos.marc.hand_in("Once")["deliverable"]["submitted"]["revision"] == 1
    assert rows_of_people() == before


def test_either_member_hands_in_where_the_author_says_so(duos: Duos) -> None:
    assert duos.lea.refused("submit_deliverable", text="Hers", links=[]) == "403 wrong_role"
    duos.author(deliverable_by="pair")
    duos.marc.hand_in("His")
    assert duos.lea.hand_in("Hers")["deliverable"]["submitted"]["revision"] == 2
    assert duos.marc.desk()["deliverable"]["submitted"]["text"] == "Hers"


def test_after_the_due_date_nothing_is_handed_in_but_reviews_still_are(
    duos: Duos, monkeypatch: pytest.MonkeyPatch
) -> None:
    duos.author(deliverable_due=(datetime.now(UTC) + timedelta(days=1)).isoformat())
    duos.marc.hand_in()
    at(monkeypatch, days=2)
    assert duos.marc.desk()["deliverable"]["closed"] == "due"
    before = rows_of_people()
    assert duos.marc.refused("submit_deliverable", text="Late", links=[]) == "409 past_due"
    assert duos.henrik.refused("submit_deliverable", text="Late", links=[]) == "409 past_due"
    assert rows_of_people() == before
    duos.amina.review("peer")
    assert duos.marc.desk()["result"]["share"] == 1.0


def test_a_module_without_a_deliverable_has_no_such_parts(duos: Duos) -> None:
    duos.author(deliverable_prompt="", pair_feedback=True)
    desk = duos.lea.desk()
    assert (desk["deliverable"], desk["peers"], desk["result"]) == (None, None, None)
    assert desk["in_pair"] is not None
    assert duos.marc.refused("submit_deliverable", text="Hi", links=[]) == "409 no_deliverable"
    duos.author(pair_feedback=False)
    assert duos.campaign.module_page("lea")["review"] is None
    duos.author(deliverable_prompt=PROMPT, peer_reviews=0)
    desk = duos.lea.desk()
    assert desk["deliverable"] is not None
    assert desk["peers"] is None
    assert desk["in_pair"] is None
