from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.errors import NewerState
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.facts import Membership, PairId, Pairing
from reverse_mentor_xblock.core.pairing.participation import (
    VERSION,
    CharterAcceptance,
    Participation,
)
from reverse_mentor_xblock.core.people import PersonId, Role
from tests.core.pairing.strategies import ME, json_values, participations

NOW = "2025-06-01T08:00:00+00:00"


@given(participations)
def test_what_is_written_is_read_back(state: Participation) -> None:
    assert Participation.from_json(json.loads(json.dumps(state.to_json()))) == state


@given(json_values)
def test_anything_can_be_read(value: object) -> None:
    if not isinstance(value, dict) or value.get("v", 1) in (0, 1):
        Participation.from_json(value)


@given(participations, st.data())
def test_a_damaged_part_takes_no_other_along(state: Participation, data: st.DataObject) -> None:
    fields = state.to_json()
    damaged = data.draw(st.sampled_from(["role", "card", "charter", "naming", "memberships"]))
    read = Participation.from_json({**fields, damaged: data.draw(json_values)})
    kept = [name for name in fields if name != damaged]
    assert [read.to_json()[name] for name in kept] == [fields[name] for name in kept]


@given(participations, st.data())
def test_damage_deep_inside_never_fails(state: Participation, data: st.DataObject) -> None:
    fields = state.to_json()
    part = data.draw(st.sampled_from(["card", "charter", "naming", "memberships"]))
    inside = stored.mapping(fields[part])
    broken = {name: data.draw(st.just(value) | json_values) for name, value in inside.items()}
    Participation.from_json({**fields, part: broken})


def test_one_bad_membership_takes_no_other_along() -> None:
    good = Membership(Pairing(PairId("p"), ME, PersonId("2")), 1)
    fields = Participation(ME, memberships={good.pairing.pair_id: good}).to_json()
    listed = {**stored.mapping(fields["memberships"]), "q": {"mentor": "1"}, "r": None}
    read = Participation.from_json({**fields, "memberships": listed})
    assert read.memberships == {good.pairing.pair_id: good}


def test_a_word_on_other_peoples_pair_counts_for_nothing() -> None:
    foreign = Membership(Pairing(PairId("p"), PersonId("2"), PersonId("3")), 1)
    fields = Participation(ME, memberships={foreign.pairing.pair_id: foreign}).to_json()
    assert not Participation.from_json(fields).memberships


@pytest.mark.parametrize("version", [VERSION + 1, 10**30])
def test_state_of_a_later_version_is_refused(version: int) -> None:
    with pytest.raises(NewerState):
        Participation.from_json({"v": version})


def test_nothing_stored_is_nobody() -> None:
    assert Participation.from_json(None) == Participation.from_json({}) == Participation()


@pytest.mark.parametrize(
    ("role", "accepted"),
    [(Role.MENTOR, True), (Role.MENTEE, False), (None, False)],
)
def test_a_charter_counts_for_its_own_role(role: Role | None, accepted: bool) -> None:
    charter = CharterAcceptance(Role.MENTOR, CHARTERS[Role.MENTOR].version, NOW)
    assert Participation(ME, role, charter=charter).charter_accepted is accepted


def test_an_old_charter_counts_no_more() -> None:
    charter = CharterAcceptance(Role.MENTOR, CHARTERS[Role.MENTOR].version - 1, NOW)
    assert not Participation(ME, Role.MENTOR, charter=charter).charter_accepted
