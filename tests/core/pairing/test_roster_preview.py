from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import BadCsv
from reverse_mentor_xblock.core.pairing.roster import Roster, add_pairs, end_pair
from reverse_mentor_xblock.core.pairing.roster_csv import RosterRow, parse_roster
from reverse_mentor_xblock.core.pairing.roster_preview import (
    Outcome,
    RowOutcome,
    committable,
    preview,
)
from reverse_mentor_xblock.core.people import PersonId

ADA, BEN, EVE, JOE = (PersonId(number) for number in "1234")
ACCOUNTS = {"ada": ADA, "ada@x.org": ADA, "ben": BEN, "eve": EVE, "joe": JOE}
NO_PAIRS = Roster()
ADA_BEN = add_pairs(NO_PAIRS, [(ADA, BEN)], token="t")


def _preview(pasted: str, roster: Roster = NO_PAIRS, capacity: int = 1) -> tuple[RowOutcome, ...]:
    return preview(parse_roster(pasted), accounts=ACCOUNTS, roster=roster, capacity=capacity)


def _outcomes(pasted: str, roster: Roster = NO_PAIRS, capacity: int = 1) -> list[Outcome]:
    return [judged.outcome for judged in _preview(pasted, roster, capacity)]


@pytest.mark.parametrize(
    ("pasted", "outcome"),
    [
        ("ADA, Ben", Outcome.WILL_PAIR),
        ("ada@X.org,ben", Outcome.WILL_PAIR),
        ("zoe,ben", Outcome.UNKNOWN_MENTOR),
        ("ada,zoe", Outcome.UNKNOWN_MENTEE),
        ("ada,ada@x.org", Outcome.SAME_PERSON),
        ("ada", Outcome.BAD_ROW),
    ],
)
def test_what_becomes_of_a_row(pasted: str, outcome: Outcome) -> None:
    assert _outcomes(pasted) == [outcome]


def test_the_same_couple_counts_once() -> None:
    assert _outcomes("ada,ben\nada@x.org,BEN", capacity=2) == [Outcome.WILL_PAIR, Outcome.DUPLICATE]


def test_a_pair_that_stands_is_not_made_again() -> None:
    assert _outcomes("ada,ben", ADA_BEN) == [Outcome.ALREADY_PAIRED]


def test_an_ended_pair_leaves_room_for_a_new_one() -> None:
    [pairing] = ADA_BEN.standing_pairings()
    assert _outcomes("ada,ben", end_pair(ADA_BEN, pairing, reason="", seen=1)) == [
        Outcome.WILL_PAIR
    ]


@pytest.mark.parametrize("pasted", ["ada,eve", "eve,ben", "ben,ada"])
def test_standing_pairs_count_against_capacity(pasted: str) -> None:
    assert _outcomes(pasted, ADA_BEN) == [Outcome.OVER_CAPACITY]
    assert _outcomes(pasted, ADA_BEN, capacity=2) == [Outcome.WILL_PAIR]


def test_earlier_rows_count_against_capacity() -> None:
    assert _outcomes("ada,ben\nada,eve\nada,joe", capacity=2) == [
        Outcome.WILL_PAIR,
        Outcome.WILL_PAIR,
        Outcome.OVER_CAPACITY,
    ]


def test_a_refused_row_takes_no_room() -> None:
    assert _outcomes("ada,ben\nada,eve\njoe,eve") == [
        Outcome.WILL_PAIR,
        Outcome.OVER_CAPACITY,
        Outcome.WILL_PAIR,
    ]


def test_committing_pairs_the_new_couples_only() -> None:
    assert committable(_preview("ada,ben\neve,joe", ADA_BEN)) == ((EVE, JOE),)


@pytest.mark.parametrize("line", ["zoe,eve", "eve,zoe", "eve,eve", "ada,eve", "ada,ben", "eve"])
def test_one_wrong_row_refuses_the_whole_roster(line: str) -> None:
    with pytest.raises(BadCsv):
        committable(_preview(f"ada,ben\n{line}"))


LOGINS = st.sampled_from(["ada", "ada@x.org", "ben", "eve", "joe", "zoe"])


@given(st.lists(st.tuples(LOGINS, LOGINS), min_size=1, max_size=8), st.integers(1, 3))
def test_nobody_gets_more_pairs_than_capacity(pairs: list[tuple[str, str]], capacity: int) -> None:
    rows = [RosterRow(line, mentor, mentee) for line, (mentor, mentee) in enumerate(pairs)]
    judged = preview(rows, accounts=ACCOUNTS, roster=ADA_BEN, capacity=capacity)
    new = [row.couple for row in judged if row.couple and row.outcome is Outcome.WILL_PAIR]
    people = [person for couple in [*new, (ADA, BEN)] for person in couple]
    assert max(people.count(person) for person in people) <= capacity
    assert len(set(new)) == len(new)
