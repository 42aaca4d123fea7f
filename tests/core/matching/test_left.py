"""Who stays without a partner is told why."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.criteria import Criteria, Rule
from reverse_mentor_xblock.core.matching.match import propose
from reverse_mentor_xblock.core.matching.proposal import ByHand, Left, Obstacle, Reason
from reverse_mentor_xblock.core.people import PersonId
from tests.core.matching.people import candidate, couples

ALL_RULES = Criteria(rules=frozenset(Rule))
PARTNER = frozenset({PersonId("2")})


def why(people: list[Candidate], how: Criteria = ALL_RULES, by_hand: ByHand | None = None) -> Left:
    """Return why the first of these people is left."""
    proposal = propose(people, how, seed="s", by_hand=by_hand or ByHand())
    return next(one for one in proposal.left if one.person == people[0].person)


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"ready": False, "paused": True}, Reason.NOT_READY),
        ({"paused": True, "partners": PARTNER}, Reason.PAUSED),
        ({"partners": PARTNER}, Reason.AT_CAPACITY),
    ],
)
def test_those_who_take_part_in_no_matching(facts: dict[str, object], reason: Reason) -> None:
    assert why([candidate(1, **facts), candidate(4)]) == Left(PersonId("1"), reason)


def test_nobody_is_there() -> None:
    assert why([candidate(1), candidate(3), candidate(2, paused=True)]).reason is (
        Reason.NOBODY_THERE
    )


def test_the_rules_that_exclude_everybody_are_named_the_strictest_first() -> None:
    people = [
        candidate(1, languages=("fr",), unit="Paris"),
        candidate(2, languages=("en",), unit="Paris"),
        candidate(4, languages=("en",)),
    ]

    assert why(people) == Left(PersonId("1"), Reason.RULES, (Rule.LANGUAGE, Rule.UNIT))
    assert why(people[1:] + people[:1]).rules == (Rule.UNIT, Rule.LANGUAGE)


def test_all_that_the_rules_allow_were_ruled_out_by_hand() -> None:
    people = [candidate(1), candidate(2)]
    by_hand = ByHand(forbidden=frozenset({couples(1, 2)}))

    assert why(people, Criteria(), by_hand).reason is Reason.BY_HAND


def test_all_partners_are_taken() -> None:
    people = [candidate(1), candidate(3, skills=("Maps",)), candidate(2, skills=("Maps",))]

    assert why(people, Criteria()).reason is Reason.TAKEN


@pytest.mark.parametrize(
    ("couple", "obstacle"),
    [
        ((1, 99), Obstacle.UNKNOWN),
        ((2, 1), Obstacle.SAME_ROLE),
        ((1, 3), Obstacle.SAME_ROLE),
        ((5, 2), Obstacle.NOT_READY),
        ((1, 6), Obstacle.PAUSED),
        ((7, 8), Obstacle.PARTNERS),
        ((3, 2), Obstacle.AT_CAPACITY),
        ((1, 4), Obstacle.AT_CAPACITY),
    ],
)
def test_what_stands_in_the_way_of_a_pair_made_by_hand(
    couple: tuple[int, int], obstacle: Obstacle
) -> None:
    eight = frozenset({PersonId("8")})
    people = [
        candidate(1),
        candidate(2),
        candidate(3),
        candidate(4),
        candidate(5, ready=False),
        candidate(6, paused=True),
        candidate(7, capacity=2, partners=eight),
        candidate(8, capacity=2, partners=frozenset({PersonId("7")})),
    ]
    by_hand = ByHand(fixed=(couples(1, 2), couples(*couple)))

    proposal = propose(people, Criteria(), seed="s", by_hand=by_hand)

    (refused,) = proposal.refused
    assert (refused.couple, refused.obstacle) == (couples(*couple), obstacle)


def test_the_same_pair_is_fixed_once() -> None:
    people = [candidate(1, capacity=2), candidate(2, capacity=2)]
    by_hand = ByHand(fixed=(couples(1, 2), couples(1, 2)))

    proposal = propose(people, Criteria(), seed="s", by_hand=by_hand)

    assert [one.obstacle for one in proposal.refused] == [Obstacle.PARTNERS]
    assert len(proposal.pairs) == 1
