"""What the use cases ask of the world. One Protocol a concern; adapters live in ``runtime``."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from reverse_mentor_xblock.core.board.standard_agenda import Activity
from reverse_mentor_xblock.core.people import PersonId

Json = Any
"""A JSON value: what ``json.loads`` can return."""


@dataclass(frozen=True, slots=True)
class BlockRef:
    """Names a block to services and in cache keys, by the runtime's own usage id."""

    usage: Any
    course: str

    def __str__(self) -> str:
        return str(self.usage)


@dataclass(frozen=True, slots=True)
class Visitor:
    """The logged-in person behind the current request, as the server knows them.

    ``time_zone``: IANA name, "" where the account has none.
    """

    person: PersonId
    login: str
    emails: tuple[str, ...]
    full_name: str
    is_staff: bool
    language: str
    time_zone: str

    @property
    def names_for_login(self) -> frozenset[str]:
        """Everything another participant may type to name this person, casefolded."""
        return frozenset(name.strip().casefold() for name in (self.login, *self.emails) if name)


@dataclass(frozen=True, slots=True)
class Account:
    """An enrolled person, found by id or by login."""

    person: PersonId
    login: str
    emails: tuple[str, ...]

    @property
    def names_for_login(self) -> frozenset[str]:
        """Everything another participant may type to name this person, casefolded."""
        return frozenset(name.strip().casefold() for name in (self.login, *self.emails) if name)


class Identity(Protocol):
    """Who is asking."""

    def current(self) -> Visitor | None:
        """Return the logged-in person, or None for an anonymous request.

        Raises IdentityUnclear when the runtime's services disagree.
        """

    def author(self) -> Visitor | None:
        """Return the person who may edit this course in Studio, or None for an anonymous request.

        Studio's handlers know no ``scope_ids.user_id``; there the user service alone speaks. Raises
        WrongRole for everybody else, IdentityUnclear when the runtime's services disagree.
        """


class Enrollments(Protocol):
    """Who is enrolled in the course of the current block.

    All raise Unsupported where the runtime has no ``enrollments`` service, such as Studio.
    """

    def by_person(self, person: PersonId) -> Account | None:
        """Return the account of an enrolled person; None when not enrolled or unknown."""

    def by_logins(self, logins: Collection[str]) -> Mapping[str, Account]:
        """Return enrolled accounts by login or e-mail as asked for, stripped and casefolded."""

    def page(self, after: PersonId | None, size: int) -> Sequence[Account]:
        """Return at most ``size`` accounts in the order of user ids: those after a person's id.

        None starts with the smallest. Whoever enrols or leaves meanwhile shifts nobody else.
        """

    def count(self) -> int:
        """Return how many people are enrolled."""


class Accounts(Protocol):
    """Who has an account on this site, enrolled in the course or not."""

    def by_logins(self, logins: Collection[str]) -> Mapping[str, Account]:
        """Return accounts by login or e-mail as asked for, stripped and casefolded."""

    def by_people(self, people: Collection[PersonId]) -> Mapping[PersonId, Account]:
        """Return the accounts of people; those without one are left out."""


class Seals(Protocol):
    """Marks by which this site knows again what it gave out."""

    def seal(self, text: str) -> str:
        """Return the mark of a text, lowercase hexadecimal digits, that nobody else can make."""

    def holds(self, text: str, seal: str) -> bool:
        """Tell whether a mark is the text's."""


class PeopleState(Protocol):
    """Reads any person's stored fields. Authorises nothing: callers prove the pair first."""

    def available(self) -> bool:
        """Tell whether this runtime can read other people's state at all."""

    def read(self, login: str, block: BlockRef) -> Mapping[str, Json]:
        """Return the raw JSON of the person's ``user_state`` fields on a block; {} for no row.

        Raises Unsupported where the runtime has no ``user_state`` service, IdentityUnclear when it
        can't tell whose login that is.
        """


class OwnField(Protocol):
    """One JSON field of the current person's own row on the current block."""

    def read_fresh(self) -> Json:
        """Return the value as the store has it now, never as the request began; None when unset."""

    def as_begun(self) -> Json:
        """Return the value as the runtime loaded it for this request; None when unset."""

    def write(self, value: Json) -> None:
        """Write the value through the runtime at once."""


class Locks(Protocol):
    """Short exclusive locks shared by all server processes."""

    def hold(self, name: str) -> AbstractContextManager[None]:
        """Hold the lock during a ``with`` block. Raises Busy after a bounded wait."""


class Cache(Protocol):
    """Short-lived values; anything may be forgotten at any time."""

    def get(self, key: str) -> Json:
        """Return the value or None."""

    def set(self, key: str, value: Json, seconds: int) -> None:
        """Remember the value for at most so many seconds."""


class Teams(Protocol):
    """The platform's own teams."""

    def available(self) -> bool:
        """Tell whether this runtime has teams."""

    def team_of_current(self, team_set: str) -> tuple[str, tuple[Account, ...]] | None:
        """Return (team id, its members) for the current person in a team-set, or None."""

    def lacks(self, team_set: str) -> bool:
        """Tell whether the course has no such team-set; False where nobody can tell."""

    def larger_than_pairs(self, team_set: str, most: int) -> Sequence[str]:
        """Return the names of teams of three or more among the first ``most`` of a team-set."""

    def teams_of(self, team_set: str, limit: int) -> Mapping[str, tuple[Account, ...]]:
        """Return the members of every team of a team-set by its id; {} for more than ``limit``.

        The platform gives teams one by one: a few hundred queries are the most one request bears.
        """


class Grades(Protocol):
    """The platform's own record of how well a learner did."""

    def publish(self, share: float) -> None:
        """Set the current person's grade for the current block, from 0 to 1."""


class Handles(Protocol):
    """Names for things that whoever sees them must not learn more about."""

    def of(self, *parts: str) -> str:
        """Return the same handle for the same parts, which nobody can guess the parts from.

        It may change from one day to the next: a page keeps it, a row doesn't.
        """


class Activities(Protocol):
    """Where a module stands, what stands beside it, and how to get anywhere in the course."""

    def place(self) -> Sequence[int]:
        """Return which child of the course the module is in, which child of that, and so on."""

    def beside(self) -> Sequence[Activity]:
        """Return the other blocks of the unit that have a title, in their order."""

    def address(self, link: str) -> str:
        """Return where a link leads from a page: "" for a place this runtime has no address of."""


class Completion(Protocol):
    """The platform's own record of what a learner has done."""

    def complete(self) -> None:
        """Mark the current block complete for the current person."""


class OperatorSettings(Protocol):
    """What an operator tunes for the whole site."""

    def number(self, name: str, default: float) -> float:
        """Return a positive number, or the default when unset or not a positive number."""


class Clock(Protocol):
    """Time comes in through here so that rules can be tested."""

    def now(self) -> datetime:
        """Return the current time, aware, in UTC."""


class Randomness(Protocol):
    """Randomness comes in through here so that rules can be tested."""

    def token(self) -> str:
        """Return 128 random bits as text."""
