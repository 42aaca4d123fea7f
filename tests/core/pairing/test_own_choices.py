"""What a participant says of themselves, beside pairs: it touches nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from reverse_mentor_xblock.core.errors import BadFields, RoleNeeded
from reverse_mentor_xblock.core.pairing.directory import handle_of
from reverse_mentor_xblock.core.pairing.participation import Closing, Participation
from reverse_mentor_xblock.core.pairing.transitions import (
    BesideCard,
    answer_closing,
    choose_role_and_card,
    pause,
    say_beside_card,
    wish,
    written_by,
)
from reverse_mentor_xblock.core.people import Card, PersonId, Role

ADA = PersonId("1")
CARD = Card("Ada")
NOW = "2025-06-01T08:00:00+00:00"
OWN = handle_of("program", ADA)
HANDLES = tuple(handle_of("program", PersonId(number)) for number in "2345")
NEW = written_by(Participation(), ADA)
CHOSEN = choose_role_and_card(NEW, Role.MENTOR, CARD, held=())


def test_what_stands_beside_the_card_is_taken_down() -> None:
    said = BesideCard(reports_to=" boss@example.org ", time_zone="Europe/Paris", consent=True)
    state = say_beside_card(CHOSEN, said)
    assert state == replace(
        CHOSEN, reports_to="boss@example.org", time_zone="Europe/Paris", consent=True
    )
    assert say_beside_card(state, BesideCard(time_zone="<b>")) == CHOSEN
    with pytest.raises(BadFields):
        say_beside_card(CHOSEN, BesideCard(reports_to="my boss"))


def test_a_pause_can_be_taken_and_ended() -> None:
    paused = pause(CHOSEN, paused=True)
    assert paused == replace(CHOSEN, paused=True)
    assert pause(paused, paused=False) == CHOSEN


def test_up_to_three_partners_can_be_wished() -> None:
    wished = wish(CHOSEN, HANDLES[:3], own=OWN)
    assert wished.wishes == HANDLES[:3]
    assert wish(wished, [], own=OWN) == CHOSEN


@pytest.mark.parametrize(
    "handles", [HANDLES[:4], HANDLES[:1] * 2, [OWN], ["ben"]], ids=["four", "twice", "own", "login"]
)
def test_wishes_out_of_bounds_are_refused(handles: Sequence[str]) -> None:
    with pytest.raises(BadFields):
        wish(CHOSEN, handles, own=OWN)


def test_wishes_need_a_role_and_end_with_it() -> None:
    with pytest.raises(RoleNeeded):
        wish(NEW, HANDLES[:1], own=OWN)
    wished = wish(CHOSEN, HANDLES[:1], own=OWN)
    assert choose_role_and_card(wished, Role.MENTOR, Card("A."), held=()).wishes == HANDLES[:1]
    assert choose_role_and_card(wished, Role.MENTEE, CARD, held=()).wishes == ()


def test_the_closing_question_is_answered_changed_and_taken_back() -> None:
    answered = answer_closing(CHOSEN, " Good\r\nyear ", at=NOW)
    assert answered == replace(CHOSEN, closing=Closing("Good\nyear", NOW))
    assert answer_closing(answered, "Good\nyear", at="later") is answered
    assert answer_closing(answered, "Fine", at="later").closing == Closing("Fine", "later")
    assert answer_closing(answered, " ", at="later") == CHOSEN


def test_a_closing_answer_is_bounded_and_a_participants() -> None:
    with pytest.raises(BadFields):
        answer_closing(CHOSEN, "x" * 2_001, at=NOW)
    with pytest.raises(RoleNeeded):
        answer_closing(NEW, "Good", at=NOW)
