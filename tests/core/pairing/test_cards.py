from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing.cards import checked_card
from reverse_mentor_xblock.core.people import AVAILABILITY, Card
from tests.core.pairing.strategies import cards

CARD = Card("Ada", ("spreadsheets",), ("fr",), "Hello")


def test_a_card_is_tidied() -> None:
    typed = Card(
        " Ada\tL. ", (" maps", "", "Maps ", "chat"), (" fr", "FR", "pt-BR"), "Hi \r\nyou\n", " IT\n"
    )
    tidy = Card("Ada L.", ("maps", "chat"), ("fr", "pt-BR"), "Hi\nyou", "IT")
    assert checked_card(typed) == tidy


@given(cards)
def test_a_tidy_card_stays_as_it_is(card: Card) -> None:
    assert checked_card(card) == card


@pytest.mark.parametrize(
    "card",
    [
        replace(CARD, name=" \x00"),
        replace(CARD, name="x" * 81),
        replace(CARD, skills=tuple(f"skill {number}" for number in range(13))),
        replace(CARD, skills=("x" * 61,)),
        replace(CARD, languages=("english please",)),
        replace(CARD, languages=tuple(f"a{letter}" for letter in "abcdefghi")),
        replace(CARD, about="x" * 301),
        replace(CARD, unit="x" * 81),
        replace(CARD, availability=("mon-am", "sat-am")),
    ],
)
def test_a_card_out_of_bounds_is_refused(card: Card) -> None:
    with pytest.raises(BadFields):
        checked_card(card)


def test_the_bounds_themselves_are_allowed() -> None:
    full = Card(
        name="x" * 80,
        skills=tuple(f"{number:060}" for number in range(12)),
        languages=tuple(f"a{letter}" for letter in "abcdefgh"),
        about="x" * 300,
        unit="x" * 80,
        availability=AVAILABILITY,
    )
    assert checked_card(full) == full


def test_times_stand_in_the_order_of_the_week() -> None:
    typed = replace(CARD, availability=("fri-pm", "mon-noon", "mon-am", "fri-pm"))
    assert checked_card(typed).availability == ("mon-am", "mon-noon", "fri-pm")
