"""Pairs made by the platform's own teams."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.core.people import PersonId
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
        team = service.get_team(user, str(course_of(self._block)), team_set)
        if team is None:
            return None
        return team.team_id, tuple(account_of(member) for member in team.users.order_by("id"))

    def _service(self) -> Any | None:
        return self._block.runtime.service(self._block, "teams")
