"""Who is at a board right now."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.boards.presence import (
    HERE_SECONDS,
    MAX_TABS,
    TYPING_SECONDS,
    Presence,
    Seen,
    Tab,
)
from tests.support.port_set import fakes_for
from tests.support.world import START, World, block_ref

PAIR, OTHER_PAIR = PairId("lea-and-marc"), PairId("lea-and-noor")
LEA, MARC = PersonId("1"), PersonId("2")
CURSOR = {"anchor": "{}", "head": "{}"}


@pytest.fixture
def world() -> World:
    return World()


def presence(world: World, module: str = "module") -> Presence:
    ports = fakes_for(world, None, block_ref(module))
    return Presence(ports.cache, ports.clock, ports.block)


def tab(client: int) -> Tab:
    return Tab(client, CURSOR, typing=True)


def test_nobody_is_there_at_first(world: World) -> None:
    assert presence(world).of(PAIR, LEA) == Seen()


def test_who_is_there_is_seen_with_their_tabs(world: World) -> None:
    presence(world).note(PAIR, LEA, tab(1))
    presence(world).note(PAIR, LEA, tab(2))

    seen = presence(world).of(PAIR, LEA)

    assert (seen.here, seen.last_seen) == (True, START)
    assert seen.tabs == (tab(2), tab(1)) or seen.tabs == (tab(1), tab(2))
    assert seen.clients == {1, 2}


def test_a_page_without_an_editor_counts_too(world: World) -> None:
    presence(world).note(PAIR, LEA, None)

    assert presence(world).of(PAIR, LEA) == Seen(here=True, last_seen=START)


def test_a_tab_tells_the_newest_only(world: World) -> None:
    presence(world).note(PAIR, LEA, tab(1))
    presence(world).note(PAIR, LEA, Tab(1, None, typing=False))

    assert presence(world).of(PAIR, LEA).tabs == (Tab(1, None, typing=False),)


def test_who_has_left_was_seen_but_is_not_there(world: World) -> None:
    presence(world).note(PAIR, LEA, tab(1))
    world.pass_time(seconds=HERE_SECONDS)

    assert presence(world).of(PAIR, LEA) == Seen(here=False, last_seen=START)


def test_a_tab_that_is_heard_of_no_more_soon_types_no_more(world: World) -> None:
    presence(world).note(PAIR, LEA, tab(1))
    world.pass_time(seconds=TYPING_SECONDS - 1)
    assert presence(world).of(PAIR, LEA).tabs == (tab(1),)

    world.pass_time(seconds=1)
    assert presence(world).of(PAIR, LEA).tabs == (Tab(1, CURSOR, typing=False),)


def test_a_closed_tab_goes_while_another_stays(world: World) -> None:
    presence(world).note(PAIR, LEA, tab(1))
    world.pass_time(seconds=HERE_SECONDS - 1)
    presence(world).note(PAIR, LEA, tab(2))
    world.pass_time(seconds=1)

    assert presence(world).of(PAIR, LEA).clients == {2}


def test_only_so_many_tabs_are_kept_the_newest(world: World) -> None:
    for client in range(MAX_TABS + 3):
        presence(world).note(PAIR, LEA, tab(client))
        world.pass_time(seconds=1)

    assert presence(world).of(PAIR, LEA).clients == set(range(3, MAX_TABS + 3))


def test_presence_is_of_one_person_one_pair_and_one_module(world: World) -> None:
    presence(world).note(PAIR, LEA, tab(1))

    assert presence(world).of(PAIR, MARC) == Seen()
    assert presence(world).of(OTHER_PAIR, LEA) == Seen()
    assert presence(world, "another").of(PAIR, LEA) == Seen()


def test_after_a_week_nobody_remembers(world: World) -> None:
    presence(world).note(PAIR, LEA, tab(1))
    world.pass_time(days=7)

    assert presence(world).of(PAIR, LEA) == Seen()
