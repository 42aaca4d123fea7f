"""Finds a person's pairs, and remembers them for the requests of the next five minutes.

A page view resolves afresh. The handlers of that page, which poll every few seconds, believe what
the page view found; they resolve again only once it has been forgotten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import NotYourPair
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.pairing.pairs import Gap, KnownPair, KnownPairs, PairSource
from reverse_mentor_xblock.services.pairing.program_pairs import ProgramPairs
from reverse_mentor_xblock.services.pairing.team_pairs import TeamPairs
from reverse_mentor_xblock.services.ports import (
    BlockRef,
    Cache,
    Enrollments,
    PeopleState,
    Teams,
    Visitor,
)
from reverse_mentor_xblock.services.program_ports import ProgramDirectory, ProgramSettings

TRUSTED_SECONDS = 300
"""Architecture section 4: the outcome is trusted for at most 5 minutes."""


@dataclass(frozen=True, slots=True)
class PairBook:
    """The pairs of people on one block, found through that block's program.

    ``own_team_set``: tells the block's own, which takes the place of the program's; "" for none.
    Asked only when pairs are looked for: some runtimes make a query of each setting.
    """

    block: BlockRef
    programs: ProgramDirectory
    people: PeopleState
    enrollments: Enrollments
    teams: Teams
    cache: Cache
    own_team_set: Callable[[], str] = str

    def find(self, visitor: Visitor) -> KnownPairs:
        """Resolve the person's pairs now, and remember them. Raises Unsupported."""
        program = self.programs.find()
        if program is None:
            return KnownPairs(gap=Gap.NO_PROGRAM)
        team_set = self.own_team_set()
        where, known = _where(program, team_set), self._resolved(visitor, program, team_set)
        # Handlers must not search the course for the program again: that costs more than all else.
        # The program's own handlers may be called from a module's page, too.
        for block in {str(self.block)} if team_set else {str(self.block), str(program.block)}:
            self.cache.set(_program_key(block), where, TRUSTED_SECONDS)
        return known

    def remembered(self, visitor: Visitor) -> KnownPairs:
        """Return the person's pairs as found within the last five minutes, or find them."""
        program = self.cache.get(_program_key(str(self.block)))
        stored = self.cache.get(pairs_key(program, visitor.person)) if program else None
        try:
            return KnownPairs.from_json(stored)
        except ValueError:
            # Forgotten, or left there by another version of the package.
            return self.find(visitor)

    def pair(self, visitor: Visitor, pair_id: str) -> KnownPair:
        """Return one of the person's pairs. Raises NotYourPair for any other id.

        A pair may be younger than what is remembered: a coordinator just made it, and nobody has
        opened a page since. So a refusal, unlike an answer, is never given from memory.
        """
        try:
            return self.remembered(visitor).pair(pair_id)
        except NotYourPair:
            return self.find(visitor).pair(pair_id)

    def remembered_of(self, visitor: Visitor, team_set: str) -> KnownPairs:
        """Return the person's pairs in a team-set that a module has of its own, likewise."""
        program = self.programs.find()
        if program is None:
            return KnownPairs(gap=Gap.NO_PROGRAM)
        stored = self.cache.get(pairs_key(_where(program, team_set), visitor.person))
        try:
            return KnownPairs.from_json(stored)
        except ValueError:
            return self._resolved(visitor, program, team_set)

    def _resolved(
        self, visitor: Visitor, program: ProgramSettings, own_team_set: str
    ) -> KnownPairs:
        known = self._source(program, own_team_set).find(visitor)
        key = pairs_key(_where(program, own_team_set), visitor.person)
        self.cache.set(key, known.to_json(), TRUSTED_SECONDS)
        return known

    def _source(self, program: ProgramSettings, own_team_set: str) -> PairSource:
        programs = ProgramPairs(program, self.people, self.enrollments)
        team_set = own_team_set or program.team_set
        return TeamPairs(team_set, self.teams, programs) if team_set else programs


def _where(program: ProgramSettings, own_team_set: str) -> str:
    return f"{program.block}#{own_team_set}" if own_team_set else str(program.block)


def _program_key(block: str) -> str:
    return f"program-of:{block}"


def pairs_key(program: str, person: PersonId) -> str:
    """Return the cache key of one person's pairs; of a module's own teams, these named too."""
    return f"pairs:{program}:{person}"


def forget_pairs(cache: Cache, program: BlockRef, *people: PersonId) -> None:
    """Let these people's next requests resolve afresh: something about their pairs changed."""
    for person in people:
        cache.set(pairs_key(str(program), person), None, 1)
