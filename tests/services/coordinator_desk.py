"""A coordinator's requests about the whole program."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.pairing.directory import handle_of
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.coordinator.census import CENSUS, Census, Cursor, Progress
from reverse_mentor_xblock.services.coordinator.match_desk import MatchDesk
from reverse_mentor_xblock.services.coordinator.pair_desk import PairDesk
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.program_pairs import DIRECTORY, ProgramPairs
from tests.services.program_desk import PROGRAM, Stage
from tests.support.port_set import PortSet, fakes_for


@dataclass(frozen=True, slots=True)
class Coordinator:
    """One coordinator; each use case begins as a request of its own."""

    stage: Stage
    login: str = "camille"

    def census(self) -> Census:
        """Return the coordinator's reading of the program."""
        ports = self._ports()
        return Census(
            visitor=self.stage.world.visitor(self._person),
            row=self._row(ports, CENSUS),
            pairs=ProgramPairs(self.stage.program, ports.people_state, ports.enrollments),
            enrollments=ports.enrollments,
            cache=ports.cache,
            settings=ports.settings,
            clock=ports.clock,
            randomness=ports.randomness,
        )

    def match_desk(self) -> MatchDesk:
        """Return the desk at which people are matched."""
        ports = self._ports()
        return MatchDesk(
            census=self.census(),
            roster=self.stage.shared_roster(self.login),
            directory=self._row(ports, DIRECTORY),
            clock=ports.clock,
            randomness=ports.randomness,
            events=ports.events,
            filters=ports.filters,
        )

    def pair_desk(self) -> PairDesk:
        """Return the desk at which single pairs are decided on."""
        ports = self._ports()
        return PairDesk(
            match=self.match_desk(),
            roster=self.stage.shared_roster(self.login),
            enrollments=ports.enrollments,
            cache=ports.cache,
            randomness=ports.randomness,
            events=ports.events,
            filters=ports.filters,
        )

    def read_all(self) -> str:
        """Read the program to the end; return the run's name."""
        run = self.census().begin()
        progress = self.census().step(run, Cursor())
        while progress.cursor is not None:
            progress = self.census().step(run, progress.cursor)
        return run.run

    def read_on(self, run: str, cursor: str) -> Progress:
        """Read one more page."""
        census = self.census()
        return census.step(census.run(run), Cursor.parse(cursor))

    def handle(self, login: str) -> str:
        """Return what names a person outside the server."""
        return handle_of(str(PROGRAM), self.stage.people[login])

    def couple(self, mentor: str, mentee: str) -> tuple[str, str]:
        """Return two people as a browser names them."""
        return self.handle(mentor), self.handle(mentee)

    @property
    def _person(self) -> PersonId:
        return self.stage.people[self.login]

    def _row(self, ports: PortSet, field: str) -> OwnRow:
        return OwnRow(ports.own_field(field), ports.locks, f"row of {self._person}")

    def _ports(self) -> PortSet:
        return fakes_for(self.stage.world, self._person, PROGRAM)
