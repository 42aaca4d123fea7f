"""A pretend platform in memory, whose facts a test states and whose fakes read and write them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from reverse_mentor_xblock.core.board.hotline import Hotline
from reverse_mentor_xblock.core.charter import CHARTERS, Charters
from reverse_mentor_xblock.core.closing import QUESTION
from reverse_mentor_xblock.core.matching.criteria import Criteria
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.ports import (
    Account,
    BlockRef,
    Json,
    Visitor,
)

COURSE = "course-v1:Demo+RM+1"
START = datetime(2025, 9, 1, 8, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Program:
    """What an author set on a program block."""

    block: BlockRef
    coordinators: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en", "fr")
    charters: Charters = field(default_factory=lambda: CHARTERS)
    ends: datetime | None = None
    closing_question: str = QUESTION
    capacity: int = 1
    team_set: str = ""
    criteria: Criteria = field(default_factory=Criteria)
    title: str = "Program"
    page_url: str | None = "/program"
    sessions: int = 6
    hotline: Hotline = field(default_factory=Hotline)
    journey_urls: tuple[str, str] = ("/program/sync", "/program/calendar")
    choose_role_url: str = "/program/choose_role"
    dismiss_tip_url: str = "/program/dismiss_tip"
    acknowledge_url: str = "/program/acknowledge"


@dataclass(frozen=True, slots=True)
class Registered:
    """A person with an account."""

    visitor: Visitor
    is_author: bool = False

    @property
    def account(self) -> Account:
        return Account(self.visitor.person, self.visitor.login, self.visitor.emails)


@dataclass(slots=True)
class World:
    """Everything that outlives a request. Values are stored as JSON, so nothing is shared."""

    people: dict[PersonId, Registered] = field(default_factory=dict)
    enrolled: set[PersonId] = field(default_factory=set)
    program: Program | None = None
    settings: dict[str, Json] = field(default_factory=dict)
    now: datetime = START

    has_people_state: bool = True
    """False makes a runtime without a ``user_state`` service, such as Studio."""
    has_teams: bool = True
    lose_writes: int = 0
    """So many of the next writes vanish without an error."""

    rows: dict[tuple[PersonId, str], str] = field(default_factory=dict)
    """The JSON of all fields of (person, block)."""
    cached: dict[str, tuple[datetime, str]] = field(default_factory=dict)
    held: set[str] = field(default_factory=set)
    """Names of locks that somebody holds."""
    teams: dict[tuple[str, PersonId], str] = field(default_factory=dict)
    """The team id of (team-set, person)."""
    completed: set[tuple[PersonId, str]] = field(default_factory=set)
    grades: list[tuple[PersonId, float]] = field(default_factory=list)
    """What the platform was told, by the person it was told of."""
    rules: dict[str, str] = field(default_factory=dict)
    """What an operator stops: the message, by the name of the decision."""
    allowed: list[str] = field(default_factory=list)
    """The decisions that were asked about and allowed."""
    events: list[tuple[PersonId | None, str, Json]] = field(default_factory=list)
    tokens: int = 0

    def add(
        self, login: str, *, enrolled: bool = True, is_author: bool = False, **facts: Any
    ) -> PersonId:
        """Register a person, with any fields of a Visitor that matter; return their id."""
        person = PersonId(str(len(self.people) + 1))
        visitor = Visitor(
            person=person,
            login=login,
            emails=(f"{login}@example.com".lower(),),
            full_name=login.title(),
            is_staff=False,
            language="en",
            time_zone="UTC",
        )
        self.people[person] = Registered(replace(visitor, **facts), is_author)
        if enrolled:
            self.enrolled.add(person)
        return person

    def visitor(self, person: PersonId) -> Visitor:
        """Return a person as the server knows them."""
        return self.people[person].visitor

    def named(self, name: str) -> Registered | None:
        """Find anybody by login or e-mail."""
        wanted = name.strip().casefold()
        everybody = self.people.values()
        return next((who for who in everybody if wanted in who.account.names_for_login), None)

    def row(self, person: PersonId, block: BlockRef) -> dict[str, Json]:
        """Return a copy of a person's fields on a block; {} when there is no row."""
        fields: dict[str, Json] = json.loads(self.rows.get((person, str(block)), "{}")) or {}
        return fields

    def write(self, person: PersonId, block: BlockRef, fields: Mapping[str, Json]) -> None:
        """Overlay fields of a person's row, as the platform does; ``lose_writes`` may lose it."""
        text = json.dumps(self.row(person, block) | dict(fields), allow_nan=False)
        if self.lose_writes:
            self.lose_writes -= 1
            return
        self.rows[person, str(block)] = text

    def join_team(self, team_set: str, team: str, *people: PersonId) -> None:
        """Put people into a team of a team-set."""
        self.teams.update(((team_set, person), team) for person in people)

    def pass_time(self, **interval: float) -> None:
        """Let time pass: the arguments of a timedelta."""
        self.now += timedelta(**interval)


def block_ref(name: str = "module") -> BlockRef:
    """Return the name of a pretend block."""
    return BlockRef(usage=f"block-v1:Demo+RM+1+type@reverse_mentor+block@{name}", course=COURSE)
