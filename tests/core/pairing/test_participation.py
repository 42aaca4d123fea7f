from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.errors import NewerState
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.directory import handle_of
from reverse_mentor_xblock.core.pairing.facts import (
    Membership,
    Naming,
    PairId,
    Pairing,
    Standing,
)
from reverse_mentor_xblock.core.pairing.participation import (
    VERSION,
    CharterAcceptance,
    Participation,
)
from reverse_mentor_xblock.core.people import Card, PersonId, Role
from tests.core.pairing.strategies import ME, json_values, participations

NOW = "2025-06-01T08:00:00+00:00"


@given(participations)
def test_what_is_written_is_read_back(state: Participation) -> None:
    assert Participation.from_json(json.loads(json.dumps(state.to_json()))) == state


@given(json_values)
def test_anything_can_be_read(value: object) -> None:
    if not isinstance(value, dict) or value.get("v", 1) in (0, 1, 2):
        Participation.from_json(value)


@given(participations, st.data())
def test_a_damaged_part_takes_no_other_along(state: Participation, data: st.DataObject) -> None:
    fields = state.to_json()
    damaged = data.draw(st.sampled_from([name for name in fields if name not in ("v", "person")]))
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
    assert Participation(ME, role, charter=charter).has_accepted(CHARTERS) is accepted


def test_a_charter_that_reads_otherwise_counts_no_more() -> None:
    charter = CharterAcceptance(Role.MENTOR, "0", NOW)
    assert not Participation(ME, Role.MENTOR, charter=charter).has_accepted(CHARTERS)


def _first_version(role: str, charter: object) -> dict[str, object]:
    """Return what version 1 wrote of somebody who has gone the whole way."""
    word = {"mentor": "1", "mentee": "2", "revision": 3, "standing": "left", "reason": "Busy"}
    return {
        "v": 1,
        "person": "1",
        "role": role,
        "card": {"name": "Ada", "skills": ["maps"], "languages": ["fr"], "about": "Hello"},
        "charter": charter,
        "naming": {"login": "ben", "role": role, "token": "t"},
        "memberships": {"p": {**word, "token": None}},
    }


@pytest.mark.parametrize("role", Role)
def test_the_first_version_is_read_on(role: Role) -> None:
    charter = {"role": role.value, "version": 1, "at": NOW}
    read = Participation.from_json(_first_version(role.value, charter))
    left = Membership(Pairing(PairId("p"), ME, PersonId("2")), 3, Standing.LEFT, "Busy")
    assert read == Participation(
        person=ME,
        role=role,
        card=Card("Ada", ("maps",), ("fr",), "Hello"),
        charter=CharterAcceptance(role, CHARTERS[role].version, NOW),
        naming=Naming("ben", role, "t"),
        memberships={PairId("p"): left},
    )
    assert read.has_accepted(CHARTERS)


@pytest.mark.parametrize("version", [0, 2, "1", True, None])
def test_of_the_first_version_only_the_first_charter_is_known(version: object) -> None:
    charter = {"role": "mentor", "version": version, "at": NOW}
    assert Participation.from_json(_first_version("mentor", charter)).charter is None


def test_wishes_are_few_different_and_well_formed() -> None:
    one, two, three, four = (handle_of("p", PersonId(number)) for number in "1234")
    stored_wishes = [one, "amina", 7, one, two, three, four]
    read = Participation.from_json({"v": 2, "wishes": stored_wishes})
    assert read.wishes == (one, two, three)
