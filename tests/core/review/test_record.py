from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.review.default_rubrics import DEFAULT_RUBRICS
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.core.review.replies import (
    Answer,
    Flag,
    Helpful,
    latest_answer,
    standing_flags,
)
from reverse_mentor_xblock.core.review.review import Judgement, Review, checked_judgement
from reverse_mentor_xblock.core.review.rubric import Rubric
from reverse_mentor_xblock.core.review.staff_words import Hiding, Override, StaffWords, merge
from tests.core.pairing.strategies import json_values
from tests.core.review.strategies import judged_reviews, records, staff_words

PEER = DEFAULT_RUBRICS[ReviewKind.PEER]
BEST = {criterion.id: criterion.most for criterion in PEER.criteria}


@given(records)
def test_a_record_survives_being_stored(record: Reviews) -> None:
    assert Reviews.from_json(record.to_json()) == record


FIELDS = ["deliverables", "given", "rubrics", "answers", "flags", "reflections", "volunteered"]
FIELDS += ["reviewers", "published", "staff"]


@given(json_values | st.dictionaries(st.sampled_from(FIELDS), json_values))
def test_malformed_parts_count_as_absent(value: Any) -> None:
    record = Reviews.from_json(value)
    assert Reviews.from_json(record.to_json()) == record


@given(judged_reviews)
def test_a_review_keeps_the_rubric_it_goes_by(judged: tuple[Review, Rubric]) -> None:
    review, rubric = judged
    record = Reviews().with_review(review, rubric)
    later = Reviews.from_json(record.to_json())
    assert later.of_pair(review.pair) == [judged]
    assert later.review(review.kind, review.pair) == review


def test_a_rubric_is_kept_once_and_only_while_a_review_goes_by_it() -> None:
    newer = PEER.worded(str.upper)
    first = Review("t", ReviewKind.PEER, PairId("a"), PEER.fingerprint, _best(), 1, "2025-09-01")
    again = replace(first, rubric=newer.fingerprint)
    other = replace(again, pair=PairId("b"))
    record = Reviews().with_review(first, PEER).with_review(other, newer)
    assert record.rubrics.keys() == {PEER.fingerprint, newer.fingerprint}
    assert record.with_review(again, newer).rubrics.keys() == {newer.fingerprint}


def _best() -> Judgement:
    return Judgement(BEST, {}, "Good")


@pytest.mark.parametrize(
    "judgement",
    [
        Judgement({}, {}, ""),
        Judgement(BEST | {"more": 1}, {}, ""),
        Judgement(BEST | {"clear": 99}, {}, ""),
        Judgement(BEST, {"more": "x"}, ""),
        Judgement(BEST, {"clear": "x" * 1001}, ""),
        Judgement(BEST, {}, "x" * 4001),
    ],
)
def test_a_judgement_answers_each_criterion_by_a_level(judgement: Judgement) -> None:
    with pytest.raises(BadFields):
        checked_judgement(judgement, PEER)


def test_a_judgement_is_tidied() -> None:
    typed = Judgement(dict(reversed(BEST.items())), {"clear": " Yes\t", "useful": " "}, " Hi\r\n")
    tidy = checked_judgement(typed, PEER)
    assert tidy == Judgement(BEST, {"clear": "Yes"}, "Hi")
    assert tidy.texts == ("Hi", "Yes")
    assert checked_judgement(tidy, PEER) == tidy


@given(st.lists(staff_words, max_size=4), st.randoms())
def test_what_coordinators_decided_is_the_same_in_any_order(
    words: list[StaffWords], r: Any
) -> None:
    shuffled = [*words, *words[:1]]
    r.shuffle(shuffled)
    assert merge(shuffled) == merge(words)
    assert merge([merge(words[:2]), merge(words[2:])]) == merge(words)


def test_the_latest_word_of_a_coordinator_counts() -> None:
    early, late = "2025-09-01T09:00:00+00:00", "2025-09-02T09:00:00+00:00"
    one = StaffWords({"t": Hiding(True, "rude", early)}, {PairId("p"): Override(1.0, "", late)})
    two = StaffWords({"t": Hiding(False, "", late)}, {PairId("p"): Override(None, "", early)})
    both = merge([one, two])
    assert not both.hides("t")
    assert both.override(PairId("p")) == Override(1.0, "", late)
    assert one.hides("t")
    assert two.override(PairId("p")) is None


def test_the_later_answer_and_every_standing_flag_count() -> None:
    yes, no = Answer(Helpful.YES, "Thanks", "2025-09-01"), Answer(Helpful.NO, "", "2025-09-02")
    assert latest_answer([yes, None, no]) == latest_answer([no, yes]) == no
    assert latest_answer([None]) is None
    rude, back = Flag(True, "Rude", "2025-09-02"), Flag(False, "Rude", "2025-09-01")
    assert standing_flags([rude, back, None]) == (rude,)
