"""Every port over a ``World``. ``fakes_for`` makes them for one person on one block."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from openedx_events.learning.data import UserData, UserPersonalData

from reverse_mentor_xblock.core.errors import Busy, Stopped, Unsupported, WrongRole
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.hooks.data import PlaceData
from reverse_mentor_xblock.runtime.events import payload
from reverse_mentor_xblock.runtime.filters import DECISIONS
from reverse_mentor_xblock.services.ports import (
    Account,
    BlockRef,
    Json,
    Visitor,
)
from tests.support.world import COURSE, Program, World

PLACE = PlaceData(course_key=COURSE, usage_key="block-v1:Demo+RM+1+type@probe+block@probe")
USER = UserData(id=1, is_active=True, pii=UserPersonalData(username="ada", email="", name="Ada"))
"""What a filter step is told of where and who, where a test does not look at it."""


@dataclass(frozen=True, slots=True)
class FakeIdentity:
    world: World
    person: PersonId | None

    def current(self) -> Visitor | None:
        return None if self.person is None else self.world.people[self.person].visitor

    def author(self) -> Visitor | None:
        if self.person is not None and not self.world.people[self.person].is_author:
            raise WrongRole
        return self.current()


@dataclass(frozen=True, slots=True)
class FakeEnrollments:
    world: World

    def by_person(self, person: PersonId) -> Account | None:
        return self.world.people[person].account if person in self.world.enrolled else None

    def by_logins(self, logins: Collection[str]) -> Mapping[str, Account]:
        found = {login.strip().casefold(): self.world.named(login) for login in logins}
        return {
            login: who.account
            for login, who in found.items()
            if who is not None and who.visitor.person in self.world.enrolled
        }

    def page(self, after: PersonId | None, size: int) -> Sequence[Account]:
        first = 0 if after is None else int(after) + 1
        people = sorted((person for person in self.world.enrolled if int(person) >= first), key=int)
        return [self.world.people[person].account for person in people[:size]]

    def count(self) -> int:
        return len(self.world.enrolled)


@dataclass(frozen=True, slots=True)
class FakeAccounts:
    world: World

    def by_logins(self, logins: Collection[str]) -> Mapping[str, Account]:
        found = {login.strip().casefold(): self.world.named(login) for login in logins}
        return {login: who.account for login, who in found.items() if who is not None}

    def by_people(self, people: Collection[PersonId]) -> Mapping[PersonId, Account]:
        known = self.world.people
        return {person: known[person].account for person in people if person in known}


@dataclass(frozen=True, slots=True)
class FakeSeals:
    def seal(self, text: str) -> str:
        return f"{zlib.crc32(text.encode()):08x}"

    def holds(self, text: str, seal: str) -> bool:
        return self.seal(text) == seal


@dataclass(frozen=True, slots=True)
class FakePeopleState:
    world: World

    def available(self) -> bool:
        return self.world.has_people_state

    def read(self, login: str, block: BlockRef) -> Mapping[str, Json]:
        if not self.available():
            raise Unsupported("no user_state service")
        who = self.world.named(login)
        return {} if who is None else self.world.row(who.visitor.person, block)


@dataclass(frozen=True, slots=True)
class FakeOwnField:
    world: World
    person: PersonId
    block: BlockRef
    name: str
    loaded: dict[str, Json]
    """The person's row as the request's own block holds it."""

    def read_fresh(self) -> Json:
        if not self.world.has_people_state:
            raise Unsupported("no user_state service")
        return self.world.row(self.person, self.block).get(self.name)

    def as_begun(self) -> Json:
        return self.loaded.get(self.name)

    def write(self, value: Json) -> None:
        self.world.write(self.person, self.block, {self.name: value})
        self.loaded[self.name] = json.loads(json.dumps(value))


@dataclass(frozen=True, slots=True)
class FakeLocks:
    """Locks that never wait: what is held stays held during a test's single thread."""

    world: World

    @contextmanager
    def hold(self, name: str) -> Iterator[None]:
        if name in self.world.held:
            raise Busy(name)
        self.world.held.add(name)
        try:
            yield
        finally:
            self.world.held.discard(name)


@dataclass(frozen=True, slots=True)
class FakeCache:
    world: World

    def get(self, key: str) -> Json:
        until, text = self.world.cached.get(key, (self.world.now, ""))
        return json.loads(text) if self.world.now < until else None

    def set(self, key: str, value: Json, seconds: int) -> None:
        until = self.world.now + timedelta(seconds=seconds)
        self.world.cached[key] = until, json.dumps(value)


@dataclass(frozen=True, slots=True)
class FakeTeams:
    world: World
    person: PersonId | None

    def available(self) -> bool:
        return self.world.has_teams

    def team_of_current(self, team_set: str) -> tuple[str, tuple[Account, ...]] | None:
        if self.person is None or not self.available():
            return None
        team = self.world.teams.get((team_set, self.person))
        if team is None:
            return None
        members = sorted(who for (_, who), name in self.world.teams.items() if name == team)
        return team, tuple(self.world.people[who].account for who in members)

    def lacks(self, team_set: str) -> bool:
        return team_set not in {known for known, _who in self.world.teams}

    def larger_than_pairs(self, team_set: str, most: int) -> Sequence[str]:
        members = self.world.teams.items()
        counted = Counter(name for (each, _who), name in members if each == team_set)
        return [name for name in sorted(counted)[:most] if counted[name] > 2]

    def teams_of(self, team_set: str, limit: int) -> Mapping[str, tuple[Account, ...]]:
        members: dict[str, list[Account]] = {}
        for (of, who), name in sorted(self.world.teams.items()):
            if of == team_set:
                members.setdefault(name, []).append(self.world.people[who].account)
        return {} if len(members) > limit else {name: tuple(who) for name, who in members.items()}


@dataclass(frozen=True, slots=True)
class FakeGrades:
    world: World
    person: PersonId | None

    def publish(self, share: float) -> None:
        if self.person is not None:
            self.world.grades.append((self.person, share))


@dataclass(frozen=True, slots=True)
class FakeHandles:
    def of(self, *parts: str) -> str:
        return sha256("|".join(parts).encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class FakeCompletion:
    world: World
    person: PersonId | None
    block: BlockRef

    def complete(self) -> None:
        if self.person is not None:
            self.world.completed.add((self.person, str(self.block)))


@dataclass(frozen=True, slots=True)
class FakeSettings:
    world: World

    def number(self, name: str, default: float) -> float:
        value = self.world.settings.get(name)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return default
        return value if 0 < value < float("inf") else default


@dataclass(frozen=True, slots=True)
class FakeEvents:
    world: World
    person: PersonId | None

    def publish(self, name: str, data: Mapping[str, Json]) -> None:
        told = json.loads(json.dumps(dict(data)))
        payload(name, {"place": PLACE, **told})
        self.world.events.append((self.person, name, told))


@dataclass(frozen=True, slots=True)
class FakeFilters:
    world: World

    def allow(self, decision: str, data: Mapping[str, Json]) -> None:
        asked = DECISIONS[decision]
        told = asked.told(json.loads(json.dumps(dict(data))))
        asked.request(place=PLACE, user=USER, **told)
        if decision in self.world.rules:
            raise Stopped(self.world.rules[decision])
        self.world.allowed.append(decision)


@dataclass(frozen=True, slots=True)
class FakeClock:
    world: World

    def now(self) -> datetime:
        return self.world.now


@dataclass(frozen=True, slots=True)
class FakeRandomness:
    world: World

    def token(self) -> str:
        self.world.tokens += 1
        return f"{self.world.tokens:032x}"


@dataclass(frozen=True, slots=True)
class FakeProgramDirectory:
    world: World

    def find(self) -> Program | None:
        return self.world.program

    def choices(self) -> Sequence[tuple[str, str]]:
        program = self.world.program
        return [] if program is None else [(str(program.block), program.title)]
