"""Who may come in, and how often."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.errors import NotEnrolled, RateLimited, WrongRole
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services import admission
from tests.support.port_set import PortSet, fakes_for
from tests.support.world import COURSE, Program, World, block_ref


@pytest.fixture
def world() -> World:
    return World()


def ports(world: World) -> PortSet:
    return fakes_for(world, None, block_ref())


def admit(world: World, person: PersonId, course: str = COURSE) -> None:
    at = ports(world)
    admission.admit(world.visitor(person), at.enrollments, at.cache, course)


def count(world: World, person: PersonId, times: int = 1) -> None:
    at = ports(world)
    for _ in range(times):
        admission.count(world.visitor(person), at.cache, at.clock, at.settings)


def test_the_enrolled_come_in(world: World) -> None:
    admit(world, world.add("lea"))


def test_strangers_do_not(world: World) -> None:
    with pytest.raises(NotEnrolled):
        admit(world, world.add("zoe", enrolled=False))


def test_staff_need_no_enrolment(world: World) -> None:
    admit(world, world.add("sacha", enrolled=False, is_staff=True))


def test_an_enrolment_is_believed_for_a_minute(world: World) -> None:
    lea = world.add("lea")
    admit(world, lea)
    world.enrolled.clear()

    admit(world, lea)
    world.pass_time(seconds=admission.ENROLMENT_SECONDS)
    with pytest.raises(NotEnrolled):
        admit(world, lea)


def test_an_enrolment_is_believed_for_its_course_and_person_only(world: World) -> None:
    lea, marc = world.add("lea"), world.add("marc")
    admit(world, lea)
    world.enrolled.clear()

    with pytest.raises(NotEnrolled):
        admit(world, lea, "course-v1:Demo+RM+2")
    with pytest.raises(NotEnrolled):
        admit(world, marc)


def test_a_refusal_is_not_remembered(world: World) -> None:
    zoe = world.add("zoe", enrolled=False)
    with pytest.raises(NotEnrolled):
        admit(world, zoe)
    world.enrolled.add(zoe)

    admit(world, zoe)


def test_who_is_named_in_studio_coordinates(world: World) -> None:
    program = Program(block_ref("program"), coordinators=("noor", "Camille"))

    admission.coordinate(world.visitor(world.add("Camille")), program)


@pytest.mark.parametrize(
    "coordinators", [(), ("camill",), ("camille2",), ("",), ("CAMILLE",), ("camille@example.com",)]
)
def test_nobody_else_coordinates_not_even_staff(
    world: World, coordinators: tuple[str, ...]
) -> None:
    camille = world.visitor(world.add("camille", is_staff=True))

    with pytest.raises(WrongRole):
        admission.coordinate(camille, Program(block_ref("program"), coordinators=coordinators))


def test_without_a_program_nobody_coordinates(world: World) -> None:
    with pytest.raises(WrongRole):
        admission.coordinate(world.visitor(world.add("camille")), None)


def test_who_asks_too_often_waits_for_the_next_minute(world: World) -> None:
    lea, marc = world.add("lea"), world.add("marc")
    count(world, lea, admission.REQUESTS_PER_WINDOW)

    with pytest.raises(RateLimited):
        count(world, lea)
    count(world, marc)
    world.pass_time(seconds=admission.WINDOW_SECONDS)
    count(world, lea)


def test_the_operator_sets_the_rate(world: World) -> None:
    world.settings["requests_per_minute"] = 2
    lea = world.add("lea")
    count(world, lea, 2)

    with pytest.raises(RateLimited):
        count(world, lea)
