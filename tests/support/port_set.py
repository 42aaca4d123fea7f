"""All ports of one person on one block, be they fakes or adapters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.runtime.accounts import DjangoAccounts
from reverse_mentor_xblock.runtime.cache import RuntimeCache
from reverse_mentor_xblock.runtime.clock import SystemClock
from reverse_mentor_xblock.runtime.completion import RuntimeCompletion
from reverse_mentor_xblock.runtime.course import ref_of
from reverse_mentor_xblock.runtime.enrollments import RuntimeEnrollments
from reverse_mentor_xblock.runtime.events import RuntimeEvents
from reverse_mentor_xblock.runtime.filters import RuntimeFilters
from reverse_mentor_xblock.runtime.grades import RuntimeGrades
from reverse_mentor_xblock.runtime.handles import SignedHandles
from reverse_mentor_xblock.runtime.identity import RuntimeIdentity
from reverse_mentor_xblock.runtime.locks import CacheLocks
from reverse_mentor_xblock.runtime.own_field import RuntimeOwnField
from reverse_mentor_xblock.runtime.people_state import RuntimePeopleState
from reverse_mentor_xblock.runtime.program_directory import CourseProgramDirectory
from reverse_mentor_xblock.runtime.randomness import SystemRandomness
from reverse_mentor_xblock.runtime.seals import DjangoSeals
from reverse_mentor_xblock.runtime.settings import RuntimeSettings
from reverse_mentor_xblock.runtime.teams import RuntimeTeams
from reverse_mentor_xblock.services import hook_ports, ports, program_ports
from tests.support import fakes
from tests.support.world import World


@dataclass(frozen=True, slots=True)
class PortSet:
    """What one request has at hand."""

    block: ports.BlockRef
    identity: ports.Identity
    enrollments: ports.Enrollments
    accounts: ports.Accounts
    seals: ports.Seals
    people_state: ports.PeopleState
    own_field: Callable[[str], ports.OwnField]
    """Makes the port for a field by its name."""
    locks: ports.Locks
    cache: ports.Cache
    teams: ports.Teams
    completion: ports.Completion
    grades: ports.Grades
    handles: ports.Handles
    settings: ports.OperatorSettings
    events: hook_ports.Events
    filters: hook_ports.Filters
    clock: ports.Clock
    randomness: ports.Randomness
    programs: program_ports.ProgramDirectory


def fakes_for(world: World, person: PersonId | None, block: ports.BlockRef) -> PortSet:
    """Return fakes for a person (None: an anonymous visitor) on a block, as a request begins."""
    loaded = {} if person is None else world.row(person, block)

    def own_field(name: str) -> ports.OwnField:
        if person is None:
            raise ValueError("an anonymous visitor has no row")
        return fakes.FakeOwnField(world, person, block, name, loaded)

    return PortSet(
        block=block,
        identity=fakes.FakeIdentity(world, person),
        enrollments=fakes.FakeEnrollments(world),
        accounts=fakes.FakeAccounts(world),
        seals=fakes.FakeSeals(),
        people_state=fakes.FakePeopleState(world),
        own_field=own_field,
        locks=fakes.FakeLocks(world),
        cache=fakes.FakeCache(world),
        teams=fakes.FakeTeams(world, person),
        completion=fakes.FakeCompletion(world, person, block),
        grades=fakes.FakeGrades(world, person),
        handles=fakes.FakeHandles(),
        settings=fakes.FakeSettings(world),
        events=fakes.FakeEvents(world, person),
        filters=fakes.FakeFilters(world),
        clock=fakes.FakeClock(world),
        randomness=fakes.FakeRandomness(world),
        programs=fakes.FakeProgramDirectory(world),
    )


def adapters_for(block: Any, *, lock_wait_seconds: float = 0.2) -> PortSet:
    """Return the real adapters on a block as some runtime has bound it."""

    def own_field(name: str) -> ports.OwnField:
        visitor = RuntimeIdentity(block).current()
        if visitor is None:
            raise ValueError("an anonymous visitor has no row")
        return RuntimeOwnField(block, name, visitor.login)

    return PortSet(
        block=ref_of(block),
        identity=RuntimeIdentity(block),
        enrollments=RuntimeEnrollments(block),
        accounts=DjangoAccounts(),
        seals=DjangoSeals(),
        people_state=RuntimePeopleState(block),
        own_field=own_field,
        locks=CacheLocks(wait_seconds=lock_wait_seconds),
        cache=RuntimeCache(block),
        teams=RuntimeTeams(block),
        completion=RuntimeCompletion(block),
        grades=RuntimeGrades(block),
        handles=SignedHandles(),
        settings=RuntimeSettings(block),
        events=RuntimeEvents(block),
        filters=RuntimeFilters(block),
        clock=SystemClock(),
        randomness=SystemRandomness(),
        programs=CourseProgramDirectory(block),
    )
