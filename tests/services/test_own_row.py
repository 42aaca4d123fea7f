"""The one function that writes a person's row."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.errors import BadFields, Busy, NotSaved, Unsupported
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.ports import Json
from tests.support.port_set import fakes_for
from tests.support.world import World, block_ref

LOCK = "lea's row"


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def lea(world: World) -> PersonId:
    return world.add("lea")


def row_of(world: World, person: PersonId, field: str = "notes") -> OwnRow:
    """Return a person's row as a request of theirs begins."""
    ports = fakes_for(world, person, block_ref())
    return OwnRow(ports.own_field(field), ports.locks, LOCK)


def one_more(value: Json) -> Json:
    return {"n": (value or {"n": 0})["n"] + 1}


def refuse(_value: Json) -> Json:
    raise BadFields


def test_a_change_starts_from_nothing(world: World, lea: PersonId) -> None:
    assert row_of(world, lea).change(one_more) == {"n": 1}
    assert row_of(world, lea).read() == {"n": 1}


def test_a_change_starts_from_what_is_stored_not_from_what_was_loaded(
    world: World, lea: PersonId
) -> None:
    begun = row_of(world, lea)
    row_of(world, lea).change(one_more)

    assert begun.change(one_more) == {"n": 2}


def test_what_the_platform_writes_first_is_changed_under_the_same_lock(
    world: World, lea: PersonId
) -> None:
    row = row_of(world, lea)

    def by_the_platform() -> None:
        with pytest.raises(Busy):
            row_of(world, lea).change(one_more)
        world.write(lea, block_ref(), {"notes": {"n": 6}})

    assert row.change(one_more, first=by_the_platform) == {"n": 7}
    assert row_of(world, lea).change(one_more) == {"n": 8}


def test_what_the_request_began_with_can_still_be_looked_at(world: World, lea: PersonId) -> None:
    begun = row_of(world, lea)
    row_of(world, lea).change(one_more)

    assert begun.as_begun() is None
    assert begun.read() == {"n": 1}


def test_other_fields_of_the_row_stay(world: World, lea: PersonId) -> None:
    row_of(world, lea, "roster").change(one_more)
    row_of(world, lea).change(one_more)

    assert world.row(lea, block_ref()) == {"roster": {"n": 1}, "notes": {"n": 1}}


def test_a_change_that_raises_leaves_everything(world: World, lea: PersonId) -> None:
    row_of(world, lea).change(one_more)
    rows = dict(world.rows)

    with pytest.raises(BadFields):
        row_of(world, lea).change(refuse)
    assert (world.rows, world.held) == (rows, set())


def test_a_change_that_changes_nothing_writes_nothing(world: World, lea: PersonId) -> None:
    world.lose_writes = 1

    assert row_of(world, lea).change(lambda value: value) is None
    assert (world.lose_writes, world.rows) == (1, {})


def test_a_write_that_vanished_is_not_called_saved(world: World, lea: PersonId) -> None:
    world.lose_writes = 1

    with pytest.raises(NotSaved):
        row_of(world, lea).change(one_more)
    assert world.held == set()
    assert row_of(world, lea).change(one_more) == {"n": 1}


def test_a_row_in_use_is_busy(world: World, lea: PersonId) -> None:
    world.held.add(LOCK)

    with pytest.raises(Busy):
        row_of(world, lea).change(one_more)
    assert (world.rows, world.held) == ({}, {LOCK})


def test_the_row_is_locked_while_it_changes(world: World, lea: PersonId) -> None:
    def meddle(value: Json) -> Json:
        with pytest.raises(Busy):
            row_of(world, lea).change(one_more)
        return one_more(value)

    assert row_of(world, lea).change(meddle) == {"n": 1}


def test_where_nothing_can_be_read_back_nothing_is_written(world: World, lea: PersonId) -> None:
    world.has_people_state = False

    with pytest.raises(Unsupported):
        row_of(world, lea).change(one_more)
    assert (world.rows, world.held) == ({}, set())
