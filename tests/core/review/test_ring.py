from __future__ import annotations

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.core.review.ring import Ring, turn_of

BLOCK = "module-1"

sizes = st.integers(1, 200)
counts = st.integers(1, 6)


def pairing(number: int) -> Pairing:
    return Pairing(PairId(f"pair-{number}"), PersonId(f"m{number}"), PersonId(f"e{number}"))


def ring(numbers: list[int], block: str = BLOCK) -> Ring:
    return Ring.of(block, map(pairing, numbers))


@st.composite
def campaigns(draw: st.DrawFn) -> list[int]:
    """The pairs that stand after any joins and leaves; at least one does."""
    standing = set(range(draw(sizes)))
    for number, joins in draw(st.lists(st.tuples(st.integers(0, 250), st.booleans()), max_size=30)):
        standing = standing | {number} if joins else standing - {number}
    return draw(st.permutations(sorted(standing or {0})))


@given(campaigns(), counts)
def test_everybody_gets_and_gives_as_many_and_never_their_own(pairs: list[int], k: int) -> None:
    circle = ring(pairs)
    expected = min(k, len(pairs) - 1)
    given_by: Counter[str] = Counter()
    for one in circle.pairings:
        reviewers = circle.reviewers(one.pair_id, k)
        assert len({other.pair_id for other in reviewers}) == expected == len(reviewers)
        assert one not in reviewers
        given_by.update(reviewer.pair_id for reviewer in reviewers)
        for reviewer in reviewers:
            assert one in circle.reviewed_by(reviewer.pair_id, k)
    for one in circle.pairings:
        assert given_by[one.pair_id] == expected == len(circle.reviewed_by(one.pair_id, k))


@given(campaigns(), st.integers())
def test_the_order_in_which_pairs_are_known_makes_no_difference(
    pairs: list[int], seed: int
) -> None:
    shuffled = [*pairs, *pairs[:3]]
    random.Random(seed).shuffle(shuffled)
    assert ring(shuffled) == ring(pairs)


@given(campaigns(), counts)
def test_a_pair_that_joins_changes_only_its_neighbours(pairs: list[int], k: int) -> None:
    before = ring(pairs)
    joined = pairing(999)
    after = before.with_pair(joined)
    changed = [
        one
        for one in before.pairings
        if before.reviewers(one.pair_id, k) != after.reviewers(one.pair_id, k)
    ]
    assert len(changed) <= k
    assert set(changed) <= set(after.reviewed_by(joined.pair_id, k))


@given(campaigns(), counts)
def test_a_pair_not_on_the_ring_finds_its_place_all_the_same(pairs: list[int], k: int) -> None:
    circle = ring(pairs)
    stranger = pairing(999)
    assert circle.pairing(stranger.pair_id) is None
    assert circle.others(stranger.pair_id) == len(pairs)
    assert circle.reviewers(stranger.pair_id, k) == circle.with_pair(stranger).reviewers(
        stranger.pair_id, k
    )
    assert circle.reviewed_by(stranger.pair_id, k) == circle.with_pair(stranger).reviewed_by(
        stranger.pair_id, k
    )


@given(campaigns(), counts)
def test_the_two_members_of_a_pair_share_the_work(pairs: list[int], k: int) -> None:
    circle = ring(pairs)
    for one in circle.pairings:
        turns = Counter(
            turn_of(one, other, nth) for nth, other in enumerate(circle.reviewed_by(one.pair_id, k))
        )
        assert turns.keys() <= {one.mentor, one.mentee}
        assert abs(turns[one.mentor] - turns[one.mentee]) <= 1


def test_either_member_may_be_the_first() -> None:
    first = {turn_of(pairing(number), pairing(999), 0)[0] for number in range(20)}  # type: ignore[index]
    assert first == {"m", "e"}


def test_nobody_reviews_a_pair_they_are_in_themselves() -> None:
    reviewing = pairing(1)
    shared = Pairing(PairId("other"), reviewing.mentor, PersonId("x"))
    swapped = Pairing(PairId("third"), reviewing.mentee, reviewing.mentor)
    assert {turn_of(reviewing, shared, nth) for nth in range(2)} == {reviewing.mentee}
    assert turn_of(reviewing, swapped, 0) is None


def test_each_module_has_a_ring_of_its_own() -> None:
    orders = {ring(list(range(8)), block).pairings for block in ("one", "two", "three")}
    assert len(orders) == 3


def test_a_ring_may_be_empty() -> None:
    assert ring([]).reviewers(PairId("pair-1"), 3) == ()
    assert ring([]).others(PairId("pair-1")) == 0
