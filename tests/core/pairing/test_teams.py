from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.pairing.facts import Pairing
from reverse_mentor_xblock.core.pairing.teams import TeamGap, team_pair
from reverse_mentor_xblock.core.people import PersonId, Role

ADA, BEN, EVE = PersonId("1"), PersonId("2"), PersonId("3")


def _pair(mentor: PersonId, mentee: PersonId, team_id: str = "team") -> Pairing:
    pair = team_pair(team_id, {mentor: Role.MENTOR, mentee: Role.MENTEE})
    assert isinstance(pair, Pairing)
    return pair


def test_a_mentor_and_a_mentee_are_a_pair() -> None:
    pair = _pair(BEN, ADA)
    assert (pair.mentor, pair.mentee) == (BEN, ADA)


def test_two_who_swap_roles_keep_their_board() -> None:
    assert _pair(ADA, BEN).pair_id == _pair(BEN, ADA).pair_id


def test_another_member_or_team_is_another_pair() -> None:
    ids = {_pair(ADA, BEN).pair_id, _pair(ADA, EVE).pair_id, _pair(ADA, BEN, "other").pair_id}
    assert len(ids) == 3


@pytest.mark.parametrize(
    ("members", "gap"),
    [
        ({}, TeamGap.WAITING),
        ({ADA: Role.MENTOR}, TeamGap.WAITING),
        ({ADA: Role.MENTOR, BEN: None}, TeamGap.ROLES_NEEDED),
        ({ADA: None, BEN: None}, TeamGap.ROLES_NEEDED),
        ({ADA: Role.MENTEE, BEN: Role.MENTEE}, TeamGap.ROLES_NEEDED),
        ({ADA: Role.MENTOR, BEN: Role.MENTEE, EVE: None}, TeamGap.TEAM_SIZE),
    ],
)
def test_what_a_team_lacks(members: dict[PersonId, Role | None], gap: TeamGap) -> None:
    assert team_pair("team", members) is gap
