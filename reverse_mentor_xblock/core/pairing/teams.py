"""Pairs out of the platform's own teams: a team of two is a pair."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from reverse_mentor_xblock.core.pairing.facts import Pairing, stable_pair_id
from reverse_mentor_xblock.core.people import PersonId, Role


class TeamGap(StrEnum):
    """Why a team is no pair."""

    WAITING = "waiting"
    """Nobody else is in the team yet."""
    ROLES_NEEDED = "roles_needed"
    """Not one mentor and one mentee: somebody has to choose a role, or another one."""
    TEAM_SIZE = "team_size"
    """A pair is two people; this team is larger."""


def team_pair(team_id: str, members: Mapping[PersonId, Role | None]) -> Pairing | TeamGap:
    """Return the pair that a team is, or what it lacks. ``members``: the role of each card, if any.

    The pair's id comes from the team and its two people, so a member who is replaced takes no board
    along, and two who swap roles keep theirs.
    """
    if len(members) != len(Role):
        return TeamGap.TEAM_SIZE if len(members) > len(Role) else TeamGap.WAITING
    by_role = {role: person for person, role in members.items() if role is not None}
    if len(by_role) != len(Role):
        return TeamGap.ROLES_NEEDED
    pair_id = stable_pair_id("team", team_id, *sorted(members))
    return Pairing(pair_id, by_role[Role.MENTOR], by_role[Role.MENTEE])
