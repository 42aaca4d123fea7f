"""The ports of one request, made of a runtime's adapters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from xblock.core import XBlock
from xblock.fields import Scope
from xblock.runtime import NullI18nService

from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core import errors
from reverse_mentor_xblock.runtime.accounts import DjangoAccounts
from reverse_mentor_xblock.runtime.activities import UnitActivities
from reverse_mentor_xblock.runtime.cache import RuntimeCache
from reverse_mentor_xblock.runtime.calendars import IcsCalendars
from reverse_mentor_xblock.runtime.clock import SystemClock
from reverse_mentor_xblock.runtime.completion import RuntimeCompletion
from reverse_mentor_xblock.runtime.course import ref_of
from reverse_mentor_xblock.runtime.course_modules import ProgramModules
from reverse_mentor_xblock.runtime.enrollments import RuntimeEnrollments
from reverse_mentor_xblock.runtime.events import RuntimeEvents
from reverse_mentor_xblock.runtime.filters import RuntimeFilters
from reverse_mentor_xblock.runtime.grades import RuntimeGrades
from reverse_mentor_xblock.runtime.handles import SignedHandles
from reverse_mentor_xblock.runtime.identity import RuntimeIdentity
from reverse_mentor_xblock.runtime.language import language_of
from reverse_mentor_xblock.runtime.locks import CacheLocks
from reverse_mentor_xblock.runtime.own_field import RuntimeOwnField
from reverse_mentor_xblock.runtime.people_state import RuntimePeopleState
from reverse_mentor_xblock.runtime.program_directory import CourseProgramDirectory, ThisProgram
from reverse_mentor_xblock.runtime.randomness import SystemRandomness
from reverse_mentor_xblock.runtime.seals import DjangoSeals
from reverse_mentor_xblock.runtime.settings import RuntimeSettings
from reverse_mentor_xblock.runtime.teams import RuntimeTeams
from reverse_mentor_xblock.services import hook_ports, ports, program_ports
from reverse_mentor_xblock.services.boards.session_calendar import Calendars
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.known_pairs import PairBook
from reverse_mentor_xblock.services.pairing.large_teams import LargeTeams
from reverse_mentor_xblock.services.pairing.program_pairs import ProgramPairs

OPTIONAL_SERVICES = (
    "user",
    "user_state",
    "i18n",
    "enrollments",
    "teams",
    "teams_configuration",
    "cache",
    "completion",
    "settings",
    "studio_user_permissions",
)
"""Every service the adapters may ask for. None is needed: a missing one is missed gracefully."""

BlockT = TypeVar("BlockT")


def wants_services(block_class: type[BlockT]) -> type[BlockT]:
    """Declare the services that a block may get; a runtime refuses undeclared ones."""
    wanting: type[BlockT] = XBlock.wants(*OPTIONAL_SERVICES)(block_class)
    return wanting


@dataclass(frozen=True, slots=True)
class Wiring:
    """Every port a use case may ask for, bound to one block and one request."""

    block: ports.BlockRef
    identity: ports.Identity
    enrollments: ports.Enrollments
    accounts: ports.Accounts
    seals: ports.Seals
    people: ports.PeopleState
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
    activities: ports.Activities
    calendars: Calendars
    modules: program_ports.CourseModules
    translator: Translator
    _block: Any

    @property
    def pair_book(self) -> PairBook:
        """The pairs of people on this block."""
        return PairBook(
            block=self.block,
            programs=self.programs,
            people=self.people,
            enrollments=self.enrollments,
            teams=self.teams,
            cache=self.cache,
            own_team_set=self._own_team_set,
        )

    @property
    def large_teams(self) -> LargeTeams:
        """The teams of this course that are no pairs."""
        return LargeTeams(self.block, self.teams, self.cache)

    @property
    def own_fields(self) -> tuple[str, ...]:
        """Names of the fields that make up a person's row on this block."""
        fields = self._block.fields.items()
        return tuple(name for name, field in fields if field.scope == Scope.user_state)

    def _own_team_set(self) -> str:
        # A program's counts for all its modules, and is read with its other settings.
        is_module = "program" in self._block.fields
        return (self._block.team_set or "").strip() if is_module else ""

    @property
    def program(self) -> program_ports.ProgramSettings:
        """The program that this block is, or belongs to. Raises Unsupported for none."""
        program = self.programs.find()
        if program is None:
            raise errors.Unsupported("no program")
        return program

    @property
    def program_pairs(self) -> ProgramPairs:
        """The pairs of the program that this block is, or belongs to. Raises Unsupported."""
        return ProgramPairs(self.program, self.people, self.enrollments)

    def own_row(self, field: str, visitor: ports.Visitor) -> OwnRow:
        """Return the visitor's own row on this block, seen through one of its fields."""
        # One lock a row, not a field: all fields of a row are one JSON value.
        name = f"{self.block}:{visitor.person}"
        return OwnRow(RuntimeOwnField(self._block, field, visitor.login), self.locks, name)


def wire(block: Any) -> Wiring:
    """Return the ports of the current request on a block."""
    program = hasattr(type(block), "coordinators")
    return Wiring(
        block=ref_of(block),
        identity=RuntimeIdentity(block),
        enrollments=RuntimeEnrollments(block),
        accounts=DjangoAccounts(),
        seals=DjangoSeals(),
        people=RuntimePeopleState(block),
        locks=CacheLocks(),
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
        programs=ThisProgram(block) if program else CourseProgramDirectory(block),
        activities=UnitActivities(block),
        calendars=IcsCalendars(),
        modules=ProgramModules(block),
        translator=Translator(
            block.runtime.service(block, "i18n") or NullI18nService(), language_of()
        ),
        _block=block,
    )
