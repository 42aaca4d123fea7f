"""Pairs that come from a team-set of the platform: a team of two, with roles from the two cards."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import Unsupported
from reverse_mentor_xblock.core.pairing.facts import Pairing
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.teams import TeamGap, team_pair
from reverse_mentor_xblock.core.pairing.verdict import PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.pairing.pairs import Gap, KnownPairs, known_pair
from reverse_mentor_xblock.services.pairing.program_pairs import ProgramPairs
from reverse_mentor_xblock.services.ports import Account, Teams, Visitor

_GAPS = {
    TeamGap.WAITING: Gap.TEAM_WAITING,
    TeamGap.ROLES_NEEDED: Gap.ROLES_NEEDED,
    TeamGap.TEAM_SIZE: Gap.TEAM_SIZE,
}


@dataclass(frozen=True, slots=True)
class TeamPairs:
    """The pair a person's team is. Members join and leave through the platform, not through us."""

    team_set: str
    teams: Teams
    programs: ProgramPairs

    def find(self, visitor: Visitor) -> KnownPairs:
        """Return the person's pair, or why their team is none. Raises Unsupported without teams."""
        if not self.teams.available():
            raise Unsupported("no teams service")
        team = self.teams.team_of_current(self.team_set)
        if team is None:
            return KnownPairs(gap=Gap.TEAM_WAITING)
        team_id, members = team
        if len(members) > 2:
            return KnownPairs(gap=Gap.TEAM_SIZE)
        return self._pair(visitor, team_id, members)

    def _pair(self, visitor: Visitor, team_id: str, members: tuple[Account, ...]) -> KnownPairs:
        words = {account.person: self._words(account) for account in members}
        found = team_pair(team_id, {person: word.role for person, word in words.items()})
        if not isinstance(found, Pairing) or not found.includes(visitor.person):
            gap = Gap.TEAM_WAITING if isinstance(found, Pairing) else _GAPS[found]
            mine = words.get(visitor.person)
            return KnownPairs(gap=gap, role=mine.role if mine else None)
        partner = found.partner_of(visitor.person)
        account = next(member for member in members if member.person == partner)
        resolved = ResolvedPair(found, PairStatus.ACTIVE, revision=1)
        return KnownPairs(
            (known_pair(visitor, resolved, account, words[partner]),),
            dismissed_tips=words[visitor.person].dismissed_tips,
        )

    def _words(self, account: Account) -> Participation:
        words = self.programs.participation_of(account.login)
        return words if words.person == account.person else Participation(PersonId(account.person))
