"""A roster as a text: whatever stands in it, each pair is found, and no other in its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry
from reverse_mentor_xblock.core.pairing.roster import Roster, standing_count
from reverse_mentor_xblock.core.pairing.roster_lines import (
    lines_of_pair,
    lines_of_person,
    read_lines,
    to_lines,
)
from reverse_mentor_xblock.core.people import PersonId

ids = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12) | st.sampled_from(
    ["1", "12", "2", "r1", "m1", "x", "1 m2", "a\nb", "%31", "é"]
)
entries = st.tuples(ids, ids, ids, st.integers(1, 20), st.booleans()).flatmap(
    lambda of: (
        st.nothing()
        if of[1] == of[2]
        else st.just(
            RosterEntry(
                Pairing(PairId(of[0]), PersonId(of[1]), PersonId(of[2])), of[3], of[4], "m1 r2\nx"
            )
        )
    )
)
rosters = st.lists(entries, max_size=5, unique_by=lambda entry: entry.pairing.pair_id)


@given(rosters)
def test_everything_is_read_back(listed: list[RosterEntry]) -> None:
    assert list(read_lines(to_lines(listed).split("\n"))) == listed


@given(rosters, ids)
def test_just_the_lines_of_a_person_or_a_pair_are_found(
    listed: list[RosterEntry], one: str
) -> None:
    lines = to_lines(listed)
    of_person = read_lines(lines_of_person(lines, PersonId(one)))
    of_pair = read_lines(lines_of_pair(lines, PairId(one)))

    assert sorted(entry.pairing.pair_id for entry in of_person) == sorted(
        entry.pairing.pair_id for entry in listed if entry.pairing.includes(PersonId(one))
    )
    assert list(of_pair) == [entry for entry in listed if entry.pairing.pair_id == one]


@given(st.text(max_size=40))
def test_a_damaged_line_takes_no_other_along(damage: str) -> None:
    good = RosterEntry(Pairing(PairId("zz"), PersonId("1"), PersonId("2")), 3)
    stored = {"v": 2, "lines": f"{to_lines([good])}{damage}\n"}

    assert Roster.from_json(stored).entries[PairId("zz")] == good
    assert standing_count([stored]) >= 1


def test_a_revision_of_many_digits_is_none() -> None:
    stored = {"v": 2, "lines": "\npa m1 e2 r" + "9" * 5000 + " \n"}

    assert (Roster.from_json(stored), standing_count([stored])) == (Roster(), 0)
