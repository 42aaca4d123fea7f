from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import BadFields, NewerState
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry
from reverse_mentor_xblock.core.pairing.roster import (
    Roster,
    add_pairs,
    end_pair,
    mark_of,
    merge,
    merged_about,
    reopen_pair,
    standing_count,
    start_pair,
)
from reverse_mentor_xblock.core.people import PersonId
from tests.core.pairing.strategies import json_values, pair_ids, people, rosters

ADA, BEN, EVE = PersonId("1"), PersonId("2"), PersonId("3")
ONE = add_pairs(Roster(), [(ADA, BEN)], token="t")
PAIRING = next(ONE.standing_pairings())


def _entry(roster: Roster) -> RosterEntry:
    return roster.entries[PAIRING.pair_id]


@given(rosters, rosters)
def test_merging_is_commutative(one: Roster, other: Roster) -> None:
    assert merge(one, other) == merge(other, one)


@given(rosters, rosters, rosters)
def test_merging_is_associative(one: Roster, two: Roster, three: Roster) -> None:
    assert merge(merge(one, two), three) == merge(one, merge(two, three)) == merge(one, two, three)


@given(rosters, rosters)
def test_merging_is_idempotent(one: Roster, other: Roster) -> None:
    merged = merge(one, other)
    assert merge(one, one) == one
    assert merge(merged, one) == merge(merged, merged) == merged


@given(rosters, rosters)
def test_the_highest_revision_wins_and_an_end_wins_a_tie(one: Roster, other: Roster) -> None:
    for pair_id, entry in merge(one, other).entries.items():
        told = [r.entries[pair_id] for r in (one, other) if pair_id in r.entries]
        assert entry in told
        assert (entry.revision, entry.ended) == max((e.revision, e.ended) for e in told)


@given(rosters, rosters)
def test_the_fingerprint_tells_rosters_apart(one: Roster, other: Roster) -> None:
    assert (one.fingerprint == other.fingerprint) is (one == other)
    assert len(one.fingerprint) == 16


@given(rosters, rosters)
def test_the_fingerprint_does_not_depend_on_order(one: Roster, other: Roster) -> None:
    assert merge(one, other).fingerprint == merge(other, one).fingerprint


@given(rosters)
def test_what_is_written_is_read_back(roster: Roster) -> None:
    assert Roster.from_json(json.loads(json.dumps(roster.to_json()))) == roster


@given(json_values | st.fixed_dictionaries({"pairs": json_values}))
def test_anything_can_be_read(value: object) -> None:
    if not isinstance(value, dict) or value.get("v", 1) in (0, 1):
        Roster.from_json(value)


@given(json_values)
def test_a_malformed_entry_takes_no_other_along(row: object) -> None:
    stored = {"v": 1, "pairs": {"p": ["1", "2", 1], "q": row, "r": ["1", "2", 1, 1, row]}}
    pairing = Pairing(PairId("p"), ADA, BEN)
    assert Roster.from_json(stored).entries[PairId("p")] == RosterEntry(pairing)


@given(st.lists(rosters, max_size=3))
def test_pairs_are_counted_without_reading_them(several: list[Roster]) -> None:
    stored = [json.loads(json.dumps(roster.to_json())) for roster in several]
    assert standing_count(stored) == len(list(merge(*several).standing_pairings()))


def test_a_mark_moves_with_any_roster() -> None:
    stored = [ONE.to_json(), None, {}]
    ended = end_pair(ONE, PAIRING, reason="", seen=1).to_json()

    assert mark_of(stored) == mark_of(json.loads(json.dumps(stored)))
    assert mark_of(stored) != mark_of([ended, None, {}])


@given(json_values)
def test_counting_bears_whatever_is_stored(row: object) -> None:
    assert 1 <= standing_count([{"v": 1, "pairs": {"p": ["1", "2", 1], "q": row}}]) <= 2


def test_a_roster_of_the_first_version_has_no_start_dates() -> None:
    stored = {"v": 1, "pairs": {"p": ["1", "2", 3, 1, "moved"]}}
    pairing = Pairing(PairId("p"), ADA, BEN)
    entry = RosterEntry(pairing, 3, True, "moved")
    assert Roster.from_json(stored).entries == {PairId("p"): entry}


def test_a_start_date_is_set_and_taken_away() -> None:
    set_once = start_pair(ONE, PAIRING, starts="2026-02-01", seen=1)
    assert _entry(set_once) == RosterEntry(PAIRING, 2, starts="2026-02-01")
    assert start_pair(set_once, PAIRING, starts="2026-02-01", seen=2) == set_once
    assert _entry(start_pair(set_once, PAIRING, starts="", seen=2)) == RosterEntry(PAIRING, 3)
    assert Roster.from_json(set_once.to_json()) == set_once


@pytest.mark.parametrize("starts", ["2026-02-30", "soon", "2026-02-01T09:00"])
def test_what_is_no_day_is_no_start_date(starts: str) -> None:
    with pytest.raises(BadFields):
        start_pair(ONE, PAIRING, starts=starts, seen=1)


def test_a_roster_of_a_later_version_is_refused() -> None:
    with pytest.raises(NewerState):
        Roster.from_json({"v": 3})


@given(st.lists(rosters, max_size=3), people, st.sets(pair_ids))
def test_a_partial_merge_says_the_same_about_a_person(
    several: list[Roster], person: PersonId, extra: set[PairId]
) -> None:
    whole = merge(*several)
    part = merged_about(person, extra, [roster.to_json() for roster in several])
    assert part.entries_of(person) == [
        entry for entry in part.entries.values() if entry in whole.entries_of(person)
    ]
    assert len(part.entries_of(person)) == len(whole.entries_of(person))
    assert all(part.entries.get(pair_id) == whole.entries.get(pair_id) for pair_id in extra)
    assert part.entries.items() <= whole.entries.items()


@given(st.lists(json_values, max_size=2), people)
def test_a_partial_merge_never_fails(values: list[object], person: PersonId) -> None:
    merged_about(person, [], [{"pairs": value} for value in values])


def test_pairs_are_added_once_per_token() -> None:
    assert add_pairs(ONE, [(ADA, BEN)], token="t") == ONE
    assert len(add_pairs(ONE, [(ADA, BEN)], token="u").entries) == 2


def test_adding_again_does_not_bring_an_ended_pair_back() -> None:
    ended = end_pair(ONE, PAIRING, reason="moved", seen=1)
    assert add_pairs(ended, [(ADA, BEN)], token="t") == ended


def test_everybody_finds_their_entries() -> None:
    assert ONE.entries_of(ADA) == ONE.entries_of(BEN) == [RosterEntry(PAIRING)]
    assert ONE.entries_of(EVE) == []


def test_ending_outweighs_all_that_was_seen() -> None:
    ended = end_pair(ONE, PAIRING, reason=" moved ", seen=4)
    assert _entry(ended) == RosterEntry(PAIRING, 5, True, "moved")
    assert list(ended.standing_pairings()) == []


def test_a_pair_can_be_ended_that_the_own_roster_has_never_had() -> None:
    assert _entry(end_pair(Roster(), PAIRING, reason="", seen=1)).revision == 2


def test_ending_twice_is_ending_once() -> None:
    ended = end_pair(ONE, PAIRING, reason="moved", seen=1)
    assert end_pair(ended, PAIRING, reason="again", seen=2) == ended


def test_an_ended_pair_can_be_reopened() -> None:
    ended = end_pair(ONE, PAIRING, reason="moved", seen=1)
    assert _entry(reopen_pair(ended, PAIRING, reason="", seen=2)) == RosterEntry(PAIRING, 3)
    assert reopen_pair(ONE, PAIRING, reason="", seen=1) == ONE


def test_a_reason_is_bounded() -> None:
    with pytest.raises(BadFields):
        end_pair(ONE, PAIRING, reason="x" * 501, seen=1)


def test_ten_thousand_pairs_stay_under_a_megabyte() -> None:
    couples = [(PersonId(f"{10**7 + n}"), PersonId(f"{2 * 10**7 + n}")) for n in range(10_000)]
    roster = add_pairs(Roster(), couples, token="t")
    assert len(json.dumps(roster.to_json())) < 1_000_000


def test_an_unknown_pair_has_no_revision() -> None:
    assert (ONE.revision_of(PAIRING.pair_id), ONE.revision_of(PairId("?"))) == (1, 0)
