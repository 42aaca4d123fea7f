"""Whose journey boards a program keeps: of its own pairs, and of its modules' own teams."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import Unsupported
from reverse_mentor_xblock.services.pairing.known_pairs import TRUSTED_SECONDS, PairBook
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import Cache, Visitor
from reverse_mentor_xblock.services.program_ports import CourseModules


@dataclass(frozen=True, slots=True)
class JourneyPairs:
    """The pairs of people who plan sessions and goals in one program.

    A module's page sends what its pair plans to the program. Which team-sets modules have of their
    own is told by the course, and who is in a team by the platform: nothing of it by the request.
    """

    book: PairBook
    modules: CourseModules
    cache: Cache

    def pair(self, visitor: Visitor, pair_id: str) -> KnownPair:
        """Return one of the person's pairs. Raises NotYourPair for any other id."""
        for pair in self._remembered(visitor):
            if pair.pair_id == pair_id:
                return pair
        return self.book.pair(visitor, pair_id)

    def of_teams(self, visitor: Visitor) -> Iterator[KnownPair]:
        """Return the person's pairs in the team-sets that modules have of their own."""
        for team_set in self._team_sets(visitor):
            try:
                yield from self.book.remembered_of(visitor, team_set).pairs
            except Unsupported:
                # Without teams nobody is in one.
                return

    def _remembered(self, visitor: Visitor) -> Iterator[KnownPair]:
        yield from self.book.remembered(visitor).pairs
        yield from self.of_teams(visitor)

    def _team_sets(self, visitor: Visitor) -> list[str]:
        # As the person sees the course, and so for each of them.
        key = f"team-sets:{self.book.block}:{visitor.person}"
        known = self.cache.get(key)
        if not isinstance(known, list):
            named = {module.team_set for module in self.modules.in_order()}
            known = sorted(name for name in named if name)
            self.cache.set(key, known, TRUSTED_SECONDS)
        return known
