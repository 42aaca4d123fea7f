from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.errors import NotYourPair
from reverse_mentor_xblock.core.pairing.facts import (
    Membership,
    PairId,
    Pairing,
    Standing,
    stable_pair_id,
)
from reverse_mentor_xblock.core.people import PersonId, Role

ADA, BEN, EVE = PersonId("1"), PersonId("2"), PersonId("3")
PAIRING = Pairing(PairId("p"), mentor=ADA, mentee=BEN)


def test_each_member_has_a_role_and_a_partner() -> None:
    assert (PAIRING.role_of(ADA), PAIRING.role_of(BEN)) == (Role.MENTOR, Role.MENTEE)
    assert (PAIRING.partner_of(ADA), PAIRING.partner_of(BEN)) == (BEN, ADA)


def test_nobody_else_has_a_role() -> None:
    assert not PAIRING.includes(EVE)
    with pytest.raises(NotYourPair):
        PAIRING.role_of(EVE)
    with pytest.raises(NotYourPair):
        PAIRING.partner_of(EVE)


def test_nobody_is_paired_with_themselves() -> None:
    with pytest.raises(ValueError, match="themselves"):
        Pairing(PairId("p"), ADA, ADA)


@pytest.mark.parametrize(
    ("word", "outweighs"),
    [
        (Membership(PAIRING, 3), True),
        (Membership(PAIRING, 2, Standing.LEFT), True),
        (Membership(PAIRING, 2, Standing.ENDED), True),
        (Membership(PAIRING, 2), False),
        (Membership(PAIRING, 1, Standing.LEFT), False),
    ],
)
def test_a_later_word_outweighs_and_an_end_wins_a_tie(word: Membership, outweighs: bool) -> None:
    assert word.outweighs(Membership(PAIRING, 2)) is outweighs


def test_pair_ids_depend_on_where_one_part_ends() -> None:
    assert stable_pair_id("team", "ab", "c") != stable_pair_id("team", "a", "bc")


def test_pair_ids_stay_what_they_are() -> None:
    """Stored boards are found by these ids."""
    assert stable_pair_id("team", "t", "1", "2") == "cbf11743b86618e8a611ab80"
