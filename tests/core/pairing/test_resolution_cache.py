from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.pairing.resolution_cache import RememberedResolution
from reverse_mentor_xblock.core.pairing.verdict import EndedBy, PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId
from tests.core.pairing.strategies import ME, json_values, pairings, revisions, words

NOW = datetime(2025, 6, 1, 8, tzinfo=UTC)

remembered = st.builds(
    RememberedResolution,
    person=st.just(ME),
    program=words,
    at=st.datetimes(timezones=st.just(UTC)),
    pairs=st.lists(
        st.builds(
            ResolvedPair,
            pairings(including=ME),
            st.sampled_from(PairStatus),
            revisions,
            st.none() | st.sampled_from(EndedBy),
            words,
        ),
        max_size=3,
    ).map(tuple),
    waiting_for=st.none() | words.filter(bool),
)


@given(remembered)
def test_what_is_written_is_read_back(value: RememberedResolution) -> None:
    assert RememberedResolution.from_json(json.loads(json.dumps(value.to_json()))) == value


@given(json_values)
def test_anything_can_be_read(value: object) -> None:
    assert RememberedResolution.from_json(value) is None


@given(remembered, st.data())
def test_anything_damaged_never_fails(value: RememberedResolution, data: st.DataObject) -> None:
    fields = value.to_json()
    damaged = data.draw(st.sampled_from(list(fields)))
    RememberedResolution.from_json({**fields, damaged: data.draw(json_values)})


@pytest.mark.parametrize(
    "damage",
    [{"v": 2}, {"at": "2025-06-01T08:00:00"}, {"at": "soon"}, {"person": ""}, {"pairs": [{}]}],
)
def test_what_is_not_understood_is_forgotten(damage: dict[str, object]) -> None:
    fields = RememberedResolution(ME, "p", NOW, ()).to_json()
    assert RememberedResolution.from_json(fields) is not None
    assert RememberedResolution.from_json({**fields, **damage}) is None


@given(remembered.filter(lambda value: value.pairs))
def test_nobody_elses_pairs_are_taken_over(value: RememberedResolution) -> None:
    assert RememberedResolution.from_json({**value.to_json(), "person": "9"}) is None


@pytest.mark.parametrize(
    ("age", "fresh"),
    [
        (timedelta(0), True),
        (timedelta(minutes=5), True),
        (timedelta(seconds=301), False),
        (timedelta(seconds=-1), False),
    ],
)
def test_it_is_trusted_for_five_minutes(age: timedelta, fresh: bool) -> None:
    value = RememberedResolution(ME, "p", NOW, ())
    assert value.is_fresh(NOW + age, person=ME, program="p") is fresh


def test_it_is_trusted_for_its_own_person_and_program() -> None:
    value = RememberedResolution(ME, "p", NOW, ())
    assert not value.is_fresh(NOW, person=PersonId("9"), program="p")
    assert not value.is_fresh(NOW, person=ME, program="other")


@given(remembered)
def test_nothing_is_left_to_acknowledge(value: RememberedResolution) -> None:
    assert value.resolution.pairs == value.pairs
    assert value.resolution.to_acknowledge == ()
