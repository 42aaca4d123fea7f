"""Reads the whole program in pages, driven by a coordinator's browser.

A person costs a handful of queries, so thousands of people are far too many for one request. Each
page is kept in the cache under the run's name; whoever cancels just stops asking, and goes on later
over pages that are there already. The run itself is a fact of the coordinator's own row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reverse_mentor_xblock.core.errors import BadFields, CensusIncomplete, IdentityUnclear
from reverse_mentor_xblock.core.pairing.census import Run
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.coordinator.population import Enrolled, packed, unpacked
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.program_pairs import ProgramPairs
from reverse_mentor_xblock.services.ports import (
    Cache,
    Clock,
    Enrollments,
    Json,
    OperatorSettings,
    Randomness,
    Visitor,
)

CENSUS = "census"
"""The program block's ``user_state`` field with a coordinator's run."""

KEPT_SECONDS = 2 * 60 * 60
"""How long a page is kept: long enough to edit a proposal, short enough to be true."""

PAGE = 100
"""People read by one request, unless the operator sets ``census_page``: about 0.3 s on the LMS."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a reading stands: after whom, and how many were read and take part so far."""

    after: PersonId | None = None
    read: int = 0
    participants: int = 0

    def __str__(self) -> str:
        return f"{self.after or ''}-{self.read}-{self.participants}"

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """Read what ``str`` gave, "" for the beginning. Raises BadFields."""
        if not text:
            return cls()
        try:
            after, read, participants = text.split("-")
            return cls(PersonId(str(int(after))) if after else None, int(read), int(participants))
        except ValueError as error:
            raise BadFields("cursor") from error


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is. ``cursor``: where to go on, None when everybody has been read."""

    run: Run
    read: int
    participants: int
    total: int
    cursor: Cursor | None


@dataclass(frozen=True, slots=True)
class _Page:
    people: Sequence[Enrolled]
    last: bool

    @property
    def end(self) -> PersonId | None:
        return self.people[-1].account.person if self.people else None


@dataclass(frozen=True, slots=True)
class Census:
    """A coordinator's reading of the program."""

    visitor: Visitor
    row: OwnRow
    pairs: ProgramPairs
    enrollments: Enrollments
    cache: Cache
    settings: OperatorSettings
    clock: Clock
    randomness: Randomness

    def begin(self) -> Run:
        """Start a new run; an earlier one of this coordinator is over. Raises Busy, NotSaved."""
        at = self.clock.now().isoformat(timespec="seconds")
        run = Run(self.randomness.token(), self.randomness.token(), at)
        self.row.change(lambda _stored: run.to_json())
        return run

    def run(self, name: str) -> Run:
        """Return the run under way. Raises CensusIncomplete for any other."""
        run = Run.from_json(self.row.as_begun())
        if run is None or run.run != name:
            raise CensusIncomplete("another run")
        return run

    def step(self, run: Run, cursor: Cursor) -> Progress:
        """Read one more page, passing over those that were read already. Raises Unsupported."""
        fresh = False
        while not fresh:
            page = self._kept(run, cursor)
            if page is None:
                page, fresh = self._read(run, cursor), True
            participants = sum(one.takes_part for one in page.people)
            cursor = Cursor(
                page.end, cursor.read + len(page.people), cursor.participants + participants
            )
            if page.last:
                return self._progress(run, cursor, done=True)
        return self._progress(run, cursor, done=False)

    def everybody(self, run: Run) -> dict[PersonId, Enrolled]:
        """Return all that a finished run has read. Raises CensusIncomplete."""
        people: dict[PersonId, Enrolled] = {}
        cursor = Cursor()
        while True:
            page = self._kept(run, cursor)
            if page is None:
                raise CensusIncomplete(str(cursor))
            people.update((one.account.person, one) for one in page.people)
            if page.last:
                return people
            cursor = Cursor(page.end)

    def again(self, people: Sequence[Enrolled], *, words: int) -> dict[PersonId, Enrolled]:
        """Return those of some people who are still enrolled.

        With what they state now, unless they are more than ``words``.
        """
        logins = {one.account.login for one in people}
        accounts = {one.person: one for one in self.enrollments.by_logins(logins).values()}
        still = [one for one in people if one.account.person in accounts]
        if len(people) <= words:
            still = [replace(one, words=self._words(one.account.login)) for one in still]
        return {one.account.person: one for one in still}

    def began(self, run: Run) -> datetime:
        """Return when a run began."""
        return datetime.fromisoformat(run.at)

    def _progress(self, run: Run, cursor: Cursor, *, done: bool) -> Progress:
        total = max(self.enrollments.count(), cursor.read)
        return Progress(run, cursor.read, cursor.participants, total, None if done else cursor)

    def _read(self, run: Run, cursor: Cursor) -> _Page:
        size = int(self.settings.number("census_page", PAGE))
        accounts = self.enrollments.page(cursor.after, size)
        people = [Enrolled(account, self._words(account.login)) for account in accounts]
        page = _Page(people, last=len(people) < size)
        kept = {"people": packed(people), "last": page.last}
        self.cache.set(self._key(run, cursor), kept, KEPT_SECONDS)
        return page

    def _words(self, login: str) -> Participation:
        try:
            return self.pairs.participation_of(login)
        except IdentityUnclear:
            # Counts as somebody who states nothing, or one such login would stop the whole program.
            return Participation()

    def _kept(self, run: Run, cursor: Cursor) -> _Page | None:
        kept: Json = self.cache.get(self._key(run, cursor))
        try:
            return _Page(unpacked(kept["people"]), bool(kept["last"]))
        except (TypeError, KeyError, ValueError):
            # Forgotten, or left there by another version of the package.
            return None

    def _key(self, run: Run, cursor: Cursor) -> str:
        return f"census:{self.pairs.program.block}:{self.visitor.person}:{run.run}:{cursor.after}"
