from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import BadCsv
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry
from reverse_mentor_xblock.core.pairing.kept_pair import kept_cells, sealed_text
from reverse_mentor_xblock.core.pairing.roster import Roster, add_pairs, end_pair
from reverse_mentor_xblock.core.pairing.roster_csv import RosterRow, parse_roster
from reverse_mentor_xblock.core.pairing.roster_preview import (
    Grounds,
    Outcome,
    RowOutcome,
    committable,
    preview,
)
from reverse_mentor_xblock.core.people import PersonId

ADA, BEN, EVE, JOE, SAM = (PersonId(number) for number in "12345")
ACCOUNTS = {"ada": ADA, "ada@x.org": ADA, "ben": BEN, "eve": EVE, "joe": JOE}
NO_PAIRS = Roster()
ADA_BEN = add_pairs(NO_PAIRS, [(ADA, BEN)], token="t")


def _preview(pasted: str, roster: Roster = NO_PAIRS, capacity: int = 1) -> tuple[RowOutcome, ...]:
    return preview(parse_roster(pasted), _grounds(roster, capacity))


def _grounds(roster: Roster, capacity: int = 1) -> Grounds:
    return Grounds(
        accounts=ACCOUNTS,
        elsewhere={"sam": SAM},
        capacity=capacity,
        standing=Roster({pair.pair_id: RosterEntry(pair) for pair in roster.standing_pairings()}),
        rosters=roster,
        genuine=lambda pairing, seal: seal == _seal(pairing),
    )


def _seal(pairing: Pairing) -> str:
    return sealed_text(pairing).encode().hex()[-64:]


def _outcomes(pasted: str, roster: Roster = NO_PAIRS, capacity: int = 1) -> list[Outcome]:
    return [judged.outcome for judged in _preview(pasted, roster, capacity)]


@pytest.mark.parametrize(
    ("pasted", "outcome"),
    [
        ("ADA, Ben", Outcome.WILL_PAIR),
        ("ada@X.org,ben", Outcome.WILL_PAIR),
        ("sam,ben", Outcome.MENTOR_NOT_ENROLLED),
        ("ada,SAM", Outcome.MENTEE_NOT_ENROLLED),
        ("sam,sam", Outcome.SAME_PERSON),
        ("sam,zoe", Outcome.UNKNOWN_MENTEE),
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
    work = committable(_preview("ada,ben\neve,joe", ADA_BEN))
    assert (work.couples, work.entries, work.standing) == (((EVE, JOE),), (), ((EVE, JOE),))


@pytest.mark.parametrize(
    "line", ["zoe,eve", "eve,zoe", "sam,eve", "eve,eve", "ada,eve", "ada,ben", "eve"]
)
def test_one_wrong_row_refuses_the_whole_roster(line: str) -> None:
    with pytest.raises(BadCsv):
        committable(_preview(f"ada,ben\n{line}"))


LOGINS = st.sampled_from(["ada", "ada@x.org", "ben", "eve", "joe", "zoe"])


@given(st.lists(st.tuples(LOGINS, LOGINS), min_size=1, max_size=8), st.integers(1, 3))
def test_nobody_gets_more_pairs_than_capacity(pairs: list[tuple[str, str]], capacity: int) -> None:
    rows = [RosterRow(line, mentor, mentee) for line, (mentor, mentee) in enumerate(pairs)]
    judged = preview(rows, _grounds(ADA_BEN, capacity))
    new = [row.couple for row in judged if row.couple and row.outcome is Outcome.WILL_PAIR]
    people = [person for couple in [*new, (ADA, BEN)] for person in couple]
    assert max(people.count(person) for person in people) <= capacity
    assert len(set(new)) == len(new)


FIRST = Pairing(PairId("first"), ADA, BEN)
ENDED = RosterEntry(FIRST, 2, ended=True, reason="Moved")
NAMES = {ADA: "ada", BEN: "ben", SAM: "sam", EVE: "eve"}


def _exported(*entries: RosterEntry, **cells: str) -> str:
    """Return a file that keeps pairs, with some cells changed."""
    lines = ["mentor;mentee;status;reason;revision;pair"]
    for entry in entries:
        found = kept_cells(entry, lambda text: text.encode().hex()[-64:]) | cells
        people = [NAMES[entry.pairing.mentor], NAMES[entry.pairing.mentee]]
        names = ("status", "reason", "revision", "pair")
        lines.append(";".join([*people, *(found[name] for name in names)]))
    return "\n".join(lines)


@pytest.mark.parametrize("entry", [RosterEntry(FIRST), ENDED, RosterEntry(FIRST, 3)])
def test_a_lost_pair_is_restored_as_it_was(entry: RosterEntry) -> None:
    work = committable(_preview(_exported(entry)))

    assert (work.couples, work.entries) == ((), (entry,))
    assert work.standing == (() if entry.ended else ((ADA, BEN),))


@pytest.mark.parametrize("held", [ENDED, RosterEntry(FIRST, 5)])
def test_restoring_undoes_nothing(held: RosterEntry) -> None:
    roster = Roster({FIRST.pair_id: held})

    assert _outcomes(_exported(RosterEntry(FIRST)), roster) == [Outcome.UNCHANGED]
    assert _outcomes(_exported(held), roster) == [Outcome.UNCHANGED]


def test_a_later_word_is_restored_over_an_earlier_one() -> None:
    roster = Roster({FIRST.pair_id: RosterEntry(FIRST)})

    assert _outcomes(_exported(ENDED), roster) == [Outcome.WILL_RESTORE]


def test_who_has_left_the_course_gets_their_old_pairs_back() -> None:
    gone = RosterEntry(Pairing(PairId("gone"), SAM, BEN), 2, ended=True)

    assert _outcomes(_exported(gone)) == [Outcome.WILL_RESTORE]


def test_a_restored_pair_takes_a_place() -> None:
    other = RosterEntry(Pairing(PairId("other"), ADA, EVE))
    both = _exported(RosterEntry(FIRST), other)

    assert _outcomes(both) == [Outcome.WILL_RESTORE, Outcome.OVER_CAPACITY]
    assert _outcomes(both, capacity=2) == [Outcome.WILL_RESTORE] * 2
    assert _outcomes(_exported(ENDED, other)) == [Outcome.WILL_RESTORE] * 2


def test_a_pair_that_its_members_remember_has_its_place_already() -> None:
    standing = Roster({FIRST.pair_id: RosterEntry(FIRST)})
    grounds = replace(_grounds(NO_PAIRS), standing=standing)

    [judged] = preview(parse_roster(_exported(RosterEntry(FIRST))), grounds)
    assert judged.outcome is Outcome.WILL_RESTORE


def test_the_same_pair_is_restored_once() -> None:
    assert _outcomes(_exported(ENDED, ENDED)) == [Outcome.WILL_RESTORE, Outcome.DUPLICATE]


def test_nobody_is_put_into_the_pair_of_others() -> None:
    """Or a board could be read by whoever writes its id into a file."""
    mark = kept_cells(RosterEntry(FIRST), lambda text: text.encode().hex()[-64:])["pair"]
    hostile = RosterEntry(Pairing(FIRST.pair_id, EVE, BEN))

    assert _outcomes(_exported(hostile, pair=mark)) == [Outcome.NOT_OURS]
    assert _outcomes(_exported(hostile, pair="first~00000000")) == [Outcome.NOT_OURS]


def test_a_row_without_an_id_is_a_new_pair() -> None:
    assert _outcomes(_exported(ENDED, pair=" ")) == [Outcome.WILL_PAIR]
