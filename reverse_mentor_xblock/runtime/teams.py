"""Pairs made by the platform's own teams."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reverse_mentor_xblock.core.people import PersonId, Role
from reverse_mentor_xblock.runtime.accounts import account_of
from reverse_mentor_xblock.runtime.course import course_of
from reverse_mentor_xblock.runtime.enrollments import RuntimeEnrollments
from reverse_mentor_xblock.services.ports import Account


class RuntimeTeams:
    """Teams of the person a block is bound to, through the ``teams`` service."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def available(self) -> bool:
        """Tell whether this runtime has teams."""
        return self._service() is not None

    def team_of_current(self, team_set: str) -> tuple[str, tuple[Account, ...]] | None:
        """Return (team id, its members) for the current person in a team-set, or None."""
        service = self._service()
        if service is None:
            return None
        # Found by the block's own id: the shared user service may speak of somebody else by now.
        person = PersonId(str(self._block.scope_ids.user_id))
        user = RuntimeEnrollments(self._block).user(person)
        if user is None:
            return None
        team = service.get_team(user, self._course(), team_set)
        if team is None:
            return None
        return team.team_id, tuple(account_of(member) for member in team.users.order_by("id"))

    def teams_of(self, team_set: str, limit: int) -> Mapping[str, tuple[Account, ...]]:
        """Return the members of every team of a team-set by its id; {} for more than ``limit``."""
        service = self._service()
        names = {} if service is None else service.get_team_names(self._course(), team_set)
        if service is None or len(names) > limit:
            return {}
        teams = [service.get_team_by_team_id(team_id) for team_id in sorted(names)]
        return {
            team.team_id: tuple(account_of(member) for member in team.users.order_by("id"))
            for team in teams
            if team is not None
        }

    def _course(self) -> str:
        return str(course_of(self._block))

    def lacks(self, team_set: str) -> bool:
        """Tell whether the course has no such team-set; False where nobody can tell."""
        service = self._block.runtime.service(self._block, "teams_configuration")
        if service is None:
            return False
        known = service.get_teams_configuration(course_of(self._block)).teamsets
        return all(one.teamset_id != team_set for one in known)

    def larger_than_pairs(self, team_set: str, most: int) -> Sequence[str]:
        """Return the names of teams of three or more among the first ``most`` of a team-set."""
        service = self._service()
        if service is None:
            return []
        names = service.get_team_names(str(course_of(self._block)), team_set)
        counted = (
            (name, service.get_team_by_team_id(team_id))
            for team_id, name in sorted(names.items())[:most]
        )
        return [name for name, team in counted if team and team.users.count() > len(Role)]

    def _service(self) -> Any | None:
        return self._block.runtime.service(self._block, "teams")
