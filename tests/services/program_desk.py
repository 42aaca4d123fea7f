"""A program over a platform in memory, and what people do in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.people import Card, PersonId, Role
from reverse_mentor_xblock.services.coordinator.roster import RosterDesk
from reverse_mentor_xblock.services.coordinator.shared_roster import SharedRoster
from reverse_mentor_xblock.services.oneself.own_participation import OwnParticipation
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.known_pairs import PairBook
from reverse_mentor_xblock.services.pairing.pairs import KnownPairs
from reverse_mentor_xblock.services.pairing.program_pairs import PARTICIPATION, ROSTER, ProgramPairs
from reverse_mentor_xblock.services.pairing.withdrawals import Withdrawals
from reverse_mentor_xblock.services.ports import BlockRef
from tests.support.port_set import PortSet, fakes_for
from tests.support.world import Program, World, block_ref

PROGRAM = block_ref("program")


@dataclass(slots=True)
class Stage:
    """lea, marc and noor, coordinated by camille."""

    world: World = field(default_factory=World)
    people: dict[str, PersonId] = field(init=False)

    def __post_init__(self) -> None:
        logins = ("lea", "marc", "noor", "camille")
        self.people = {login: self.world.add(login) for login in logins}
        self.world.program = Program(PROGRAM, coordinators=("camille",))

    @property
    def program(self) -> Program:
        """What the author set."""
        assert self.world.program is not None
        return self.world.program

    def author(self, **settings: object) -> None:
        """Change what the author set."""
        self.world.program = replace(self.program, **settings)  # type: ignore[arg-type]  # any field

    def participation(self, login: str) -> OwnParticipation:
        """Return a person's own use cases as a request of theirs begins."""
        ports, person = self._ports(login), self.people[login]
        return OwnParticipation(
            visitor=self.world.visitor(person),
            row=OwnRow(ports.own_field(PARTICIPATION), ports.locks, f"row of {person}"),
            program=self.program,
            pairs=ProgramPairs(self.program, ports.people_state, ports.enrollments),
            cache=ports.cache,
            clock=ports.clock,
            randomness=ports.randomness,
            events=ports.events,
            filters=ports.filters,
            withdrawals=Withdrawals(PROGRAM, ports.cache, ports.locks),
        )

    def desk(self, login: str = "camille") -> RosterDesk:
        """Return a coordinator's desk as a request of theirs begins."""
        ports = self._ports(login)
        return RosterDesk(
            shared=self.shared_roster(login),
            program=self.program,
            pairs=ProgramPairs(self.program, ports.people_state, ports.enrollments),
            enrollments=ports.enrollments,
            accounts=ports.accounts,
            seals=ports.seals,
            randomness=ports.randomness,
            events=ports.events,
            filters=ports.filters,
        )

    def shared_roster(self, login: str) -> SharedRoster:
        """Return all rosters as a coordinator's request begins."""
        ports, person = self._ports(login), self.people[login]
        row = OwnRow(ports.own_field(ROSTER), ports.locks, f"row of {person}")
        pairs = ProgramPairs(self.program, ports.people_state, ports.enrollments)
        return SharedRoster(row, pairs, ports.locks, ports.cache, ports.randomness)

    def book(self, login: str, block: BlockRef = PROGRAM) -> PairBook:
        """Return the pair book of a person's request on a block."""
        ports = self._ports(login)
        return PairBook(
            block, ports.programs, ports.people_state, ports.enrollments, ports.teams, ports.cache
        )

    def find(self, login: str) -> KnownPairs:
        """Resolve a person's pairs now."""
        return self.book(login).find(self.world.visitor(self.people[login]))

    def remembered(self, login: str) -> KnownPairs:
        """Return a person's pairs as a handler believes them."""
        return self.book(login).remembered(self.world.visitor(self.people[login]))

    def join(self, login: str, role: Role) -> None:
        """Write a card and accept the charter."""
        participation = self.participation(login)
        participation.save_card(role, Card(login.title()), self.find(login))
        participation.accept_charter(role, CHARTERS[role].version)

    def pair(self, mentor: str, mentee: str) -> None:
        """Let two people name each other, both knowing."""
        self.join(mentor, Role.MENTOR)
        self.join(mentee, Role.MENTEE)
        self.participation(mentor).name_partner(mentee)
        self.participation(mentee).name_partner(mentor)
        self.participation(mentor).acknowledge()

    def events(self) -> list[str]:
        """Return the names of all that was published."""
        return [name for _person, name, _data in self.world.events]

    def row(self, login: str) -> dict[str, object]:
        """Return what is stored of a person in the program."""
        return self.world.row(self.people[login], PROGRAM)

    def _ports(self, login: str) -> PortSet:
        return fakes_for(self.world, self.people[login], PROGRAM)
