"""The composition root: the ports of one request, made of a runtime's adapters."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
from reverse_mentor_xblock.services import ports, program_ports
from reverse_mentor_xblock.services.board_marks import BoardMarks
from reverse_mentor_xblock.services.board_sync import JOURNEY, WORKSPACE, BoardSync, DoneWith
from reverse_mentor_xblock.services.browsing import Browsing
from reverse_mentor_xblock.services.census import CENSUS, Census
from reverse_mentor_xblock.services.journey_sync import JourneySync, held
from reverse_mentor_xblock.services.known_pairs import PairBook
from reverse_mentor_xblock.services.large_teams import LargeTeams
from reverse_mentor_xblock.services.match_desk import MatchDesk
from reverse_mentor_xblock.services.notebook import Notebook
from reverse_mentor_xblock.services.own_data import OwnData
from reverse_mentor_xblock.services.own_participation import OwnParticipation
from reverse_mentor_xblock.services.own_private_notes import PRIVATE_NOTES, OwnPrivateNotes
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.own_tips import TIPS, OwnTips
from reverse_mentor_xblock.services.pace import Pace, journey_polling, polling
from reverse_mentor_xblock.services.pair_desk import PairDesk
from reverse_mentor_xblock.services.pairs import KnownPair
from reverse_mentor_xblock.services.partner_rows import PartnerRows
from reverse_mentor_xblock.services.presence import Presence
from reverse_mentor_xblock.services.program_pairs import (
    DIRECTORY,
    PARTICIPATION,
    ROSTER,
    ProgramPairs,
)
from reverse_mentor_xblock.services.read_messages import ReadMessages
from reverse_mentor_xblock.services.recap import Recap
from reverse_mentor_xblock.services.roster import RosterDesk
from reverse_mentor_xblock.services.session_calendar import SessionCalendar
from reverse_mentor_xblock.services.shared_roster import SharedRoster

OPTIONAL_SERVICES = (
    "user",
    "user_state",
    "i18n",
    "enrollments",
    "teams",
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
    events: ports.Events
    filters: ports.Filters
    clock: ports.Clock
    randomness: ports.Randomness
    programs: program_ports.ProgramDirectory
    activities: ports.Activities
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

    def own_participation(self, visitor: ports.Visitor) -> OwnParticipation:
        """Return the visitor's participation in the program that this block is."""
        program = self.program
        return OwnParticipation(
            visitor=visitor,
            row=self.own_row(PARTICIPATION, visitor),
            program=program,
            pairs=self._pairs_of(program),
            cache=self.cache,
            clock=self.clock,
            randomness=self.randomness,
            events=self.events,
            filters=self.filters,
        )

    @property
    def large_teams(self) -> LargeTeams:
        """The teams of this course that are no pairs."""
        return LargeTeams(self.block, self.teams, self.cache)

    def own_tips(self, visitor: ports.Visitor) -> OwnTips:
        """Return what the visitor has done with the tips of this module."""
        return OwnTips(self.own_row(TIPS, visitor))

    def browsing(self, visitor: ports.Visitor) -> Browsing:
        """Return the directory as one participant may see it."""
        return Browsing(self.own_participation(visitor))

    def roster_desk(self, visitor: ports.Visitor) -> RosterDesk:
        """Return the desk at which a coordinator works on this program's roster."""
        program = self.program
        return RosterDesk(
            shared=self._shared_roster(visitor),
            program=program,
            pairs=self._pairs_of(program),
            enrollments=self.enrollments,
            accounts=self.accounts,
            seals=self.seals,
            randomness=self.randomness,
            events=self.events,
            filters=self.filters,
        )

    def census(self, visitor: ports.Visitor) -> Census:
        """Return a coordinator's reading of this program."""
        return Census(
            visitor=visitor,
            row=self.own_row(CENSUS, visitor),
            pairs=self._pairs_of(self.program),
            enrollments=self.enrollments,
            cache=self.cache,
            settings=self.settings,
            clock=self.clock,
            randomness=self.randomness,
        )

    def match_desk(self, visitor: ports.Visitor) -> MatchDesk:
        """Return the desk at which a coordinator matches this program's people."""
        return MatchDesk(
            census=self.census(visitor),
            roster=self._shared_roster(visitor),
            directory=self.own_row(DIRECTORY, visitor),
            clock=self.clock,
            randomness=self.randomness,
            events=self.events,
            filters=self.filters,
        )

    def pair_desk(self, visitor: ports.Visitor) -> PairDesk:
        """Return the desk at which a coordinator decides on single pairs."""
        return PairDesk(
            match=self.match_desk(visitor),
            roster=self._shared_roster(visitor),
            enrollments=self.enrollments,
            cache=self.cache,
            randomness=self.randomness,
            events=self.events,
            filters=self.filters,
        )

    def _shared_roster(self, visitor: ports.Visitor) -> SharedRoster:
        pairs = self._pairs_of(self.program)
        return SharedRoster(self.own_row(ROSTER, visitor), pairs, self.locks)

    def _pairs_of(self, program: program_ports.ProgramSettings) -> ProgramPairs:
        return ProgramPairs(program, self.people, self.enrollments)

    def board_sync(self, visitor: ports.Visitor, pair: KnownPair, done: DoneWith) -> BoardSync:
        """Return the board of one of the visitor's pairs in this module."""
        return self._board(visitor, pair, WORKSPACE, polling(self.settings), completion=done)

    def journey_sync(self, visitor: ports.Visitor, pair: KnownPair) -> JourneySync:
        """Return the journey board of one of the visitor's pairs in this program."""
        pace = journey_polling(self.settings)
        board = self._board(visitor, pair, JOURNEY, pace, completion=None)
        return JourneySync(replace(board, watched=held), self.events)

    def own_private_notes(self, visitor: ports.Visitor) -> OwnPrivateNotes:
        """Return what the visitor writes to themselves in this module."""
        return OwnPrivateNotes(self.own_row(PRIVATE_NOTES, visitor))

    def read_messages(self, visitor: ports.Visitor, pair: KnownPair) -> ReadMessages:
        """Return how far the visitor has read the messages of one of their pairs."""
        return ReadMessages(self.own_row(WORKSPACE, visitor), pair.pair_id)

    def session_calendar(self, visitor: ports.Visitor, pair: KnownPair) -> SessionCalendar:
        """Return the planned sessions of one of the visitor's pairs in this program."""
        notebook = self.notebook(visitor, pair)
        return SessionCalendar(self.block, notebook, IcsCalendars(), self.clock)

    def _board(
        self,
        visitor: ports.Visitor,
        pair: KnownPair,
        field: str,
        pace: Pace,
        *,
        completion: DoneWith | None,
    ) -> BoardSync:
        return BoardSync(
            visitor=visitor,
            pair=pair,
            block=self.block,
            field=field,
            row=self.own_row(field, visitor),
            partners=self._partners,
            presence=Presence(self.cache, self.clock, self.block),
            marks=BoardMarks(self.cache, self.block, pair.pair_id),
            completion=completion,
            pace=pace,
            clock=self.clock,
        )

    @property
    def _partners(self) -> PartnerRows:
        return PartnerRows(self.people, self.accounts)

    def notebook(self, visitor: ports.Visitor, pair: KnownPair) -> Notebook:
        """Return what one of the visitor's pairs has written, on whatever block."""
        return Notebook(visitor, pair, self.people, self._partners)

    def recap(self, visitor: ports.Visitor, pair: KnownPair) -> Recap:
        """Return the whole way of one of the visitor's pairs through this program."""
        return Recap(self.notebook(visitor, pair), self.modules, self.block)

    def own_data(self, visitor: ports.Visitor) -> OwnData:
        """Return all that this block holds of the visitor."""
        fields = self._block.fields.items()
        return OwnData(
            visitor=visitor,
            block=self.block,
            fields=tuple(name for name, field in fields if field.scope == Scope.user_state),
            row=lambda name: self.own_row(name, visitor),
            people=self.people,
            cache=self.cache,
            clock=self.clock,
        )

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
        modules=ProgramModules(block),
        translator=Translator(
            block.runtime.service(block, "i18n") or NullI18nService(), language_of()
        ),
        _block=block,
    )
