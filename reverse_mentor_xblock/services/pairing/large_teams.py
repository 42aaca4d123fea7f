"""Which teams are no pairs because they are too large: for staff, who can split them."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.services.ports import BlockRef, Cache, Teams

LOOKED_AT = 100
"""Teams that are counted: each costs the platform two queries."""

REMEMBERED_SECONDS = 60


@dataclass(frozen=True, slots=True)
class LargeTeams:
    """The teams of three or more in a team-set, counted at most once a minute."""

    block: BlockRef
    teams: Teams
    cache: Cache

    def names(self, team_set: str) -> tuple[str, ...]:
        """Return the names of teams that are too large to be pairs."""
        key = f"large-teams:{self.block.course}:{team_set}"
        known = self.cache.get(key)
        if known is None:
            known = list(self.teams.larger_than_pairs(team_set, LOOKED_AT))
            self.cache.set(key, known, REMEMBERED_SECONDS)
        return tuple(known)
