"""One stage, twice: a platform in memory with fakes, and the workbench with the real adapters."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import pytest
from django.core.cache import cache
from workbench.runtime import WorkbenchRuntime

from reverse_mentor_xblock.core.people import PersonId
from tests.support.filter_steps import stopping
from tests.support.port_set import PortSet, adapters_for, fakes_for
from tests.support.probe import enrol, make_account, make_team, place_probe
from tests.support.world import World, block_ref

STRANGER = "eve"
ENROLLED = {"ada": "fr", "Ben": "en", "sam": "en"}
"""Languages by login. sam is course staff and author."""
STAFF = "sam"


class Stage(Protocol):
    """A platform with the same people on it, whatever it is made of."""

    def person(self, login: str) -> PersonId:
        """Return a person's id."""

    def request(self, login: str | None) -> PortSet:
        """Return the ports of a new request by a person, or by nobody."""

    def put_in_team(self, team_set: str, team: str, *logins: str) -> None:
        """Make a team."""

    def operate(self, **settings: Any) -> None:
        """Set what an operator sets."""

    def stop(self, decision: str, message: str) -> None:
        """Make a rule that stops a decision."""

    def pass_time(self, seconds: int) -> None:
        """Let time pass."""


@dataclass(slots=True)
class FakeStage:
    """The platform in memory."""

    world: World

    def person(self, login: str) -> PersonId:
        who = self.world.named(login)
        assert who is not None
        return who.visitor.person

    def request(self, login: str | None) -> PortSet:
        return fakes_for(self.world, self.person(login) if login else None, block_ref())

    def put_in_team(self, team_set: str, team: str, *logins: str) -> None:
        self.world.join_team(team_set, team, *map(self.person, logins))

    def operate(self, **settings: Any) -> None:
        self.world.settings |= settings

    def stop(self, decision: str, message: str) -> None:
        self.world.rules[decision] = message

    def pass_time(self, seconds: int) -> None:
        self.world.pass_time(seconds=seconds)


@dataclass(slots=True)
class WorkbenchStage:
    """The workbench."""

    people: dict[str, PersonId]
    usage: str
    settings: Any
    monkeypatch: pytest.MonkeyPatch

    def person(self, login: str) -> PersonId:
        return self.people[login]

    def block(self, login: str | None) -> Any:
        """Return the probe, bound to a person as for a new request."""
        return WorkbenchRuntime(self.people[login] if login else "nobody").get_block(self.usage)

    def request(self, login: str | None) -> PortSet:
        return adapters_for(self.block(login))

    def put_in_team(self, team_set: str, team: str, *logins: str) -> None:
        make_team(team_set, team, *map(self.person, logins))

    def operate(self, **settings: Any) -> None:
        self.settings.XBLOCK_SETTINGS = {"reverse_mentor_xblock": settings}

    def stop(self, decision: str, message: str) -> None:
        self.settings.OPEN_EDX_FILTERS_CONFIG = stopping(decision, message)

    def pass_time(self, seconds: int) -> None:
        really: Callable[[], float] = time.time
        self.monkeypatch.setattr(time, "time", lambda: really() + seconds)


@pytest.fixture
def fake_stage() -> FakeStage:
    world = World()
    for login, language in ENROLLED.items():
        staff = login == STAFF
        world.add(login, language=language, is_staff=staff, is_author=staff)
    world.add(STRANGER, enrolled=False)
    return FakeStage(world)


@pytest.fixture
def workbench_stage(
    db: None, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> Iterator[WorkbenchStage]:
    del db
    people = {
        login: make_account(login, is_staff=login == STAFF, language=language)
        for login, language in ENROLLED.items()
    }
    for person in people.values():
        enrol(person)
    people[STRANGER] = make_account(STRANGER)
    cache.clear()
    yield WorkbenchStage(people, place_probe(monkeypatch), settings, monkeypatch)
    cache.clear()


# The mark tells pytest-django of the database, which it would not see behind `getfixturevalue`.
@pytest.fixture(params=["fakes", pytest.param("workbench", marks=pytest.mark.django_db)])
def stage(request: pytest.FixtureRequest) -> Stage:
    name = "fake_stage" if request.param == "fakes" else "workbench_stage"
    made: Stage = request.getfixturevalue(name)
    return made
