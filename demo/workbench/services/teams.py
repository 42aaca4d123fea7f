"""The ``teams`` service."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User

from demo.workbench.people.models import Team


class TeamsService:
    """Finds teams; anybody may ask for anybody's."""

    runtime: Any

    def get_team(self, user: User, course_id: str, topic_id: str) -> Team | None:
        """Return the team of a person in a team-set, or None."""
        teams = Team.objects.filter(course_id=course_id, topic_id=topic_id)
        return teams.filter(users__username=user.username).first()

    def get_team_names(self, course_id: str, topic_id: str) -> dict[str, str]:
        """Return names of the teams in a team-set by team id."""
        teams = Team.objects.filter(course_id=course_id, topic_id=topic_id)
        return dict(teams.values_list("team_id", "name"))

    def get_team_by_team_id(self, team_id: str) -> Team | None:
        """Return a team by its id, or None."""
        return Team.objects.filter(team_id=team_id).first()
