"""Pairs that two participants make by naming each other.

Such a pair's id is computed from the two namings, so both sides find the same one without asking
anybody. Each naming serves one pair: after that pair has ended both must name each other anew,
which gives a new id and so an empty board.

A side's naming may be gone by the time the other looks. So each side offers, for each pair, the
token in its own membership, and its open naming besides; a pair stands when two offered tokens give
its id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from reverse_mentor_xblock.core.pairing.facts import Membership, PairId, Pairing, stable_pair_id
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.people import Role


@dataclass(frozen=True, slots=True)
class SelfMade:
    """A pair out of two namings, and the tokens of these."""

    pairing: Pairing
    tokens: Mapping[Role, str]


def self_made_pairs(
    mentor: Participant, mentee: Participant, *, program: str
) -> Iterator[SelfMade]:
    """Yield every pair the two have made in these roles, ended ones too; the same for both."""
    couple = _Couple(mentor, mentee, program)
    for tokens in product(couple.offered(Role.MENTOR), couple.offered(Role.MENTEE)):
        pair = couple.pair_of(*tokens)
        if all(couple.may_serve(role, pair) for role in Role):
            yield pair


@dataclass(frozen=True, slots=True)
class _Couple:
    mentor: Participant
    mentee: Participant
    program: str

    def pair_of(self, mentor_token: str, mentee_token: str) -> SelfMade:
        mentor, mentee = self.mentor.person, self.mentee.person
        pair_id = stable_pair_id("named", self.program, mentor, mentee, mentor_token, mentee_token)
        tokens = {Role.MENTOR: mentor_token, Role.MENTEE: mentee_token}
        return SelfMade(Pairing(pair_id, mentor, mentee), tokens)

    def offered(self, role: Role) -> list[str]:
        tokens = {word.token for word in self._words(role)} | {self._open_token(role)}
        return sorted(token for token in tokens if token is not None)

    def may_serve(self, role: Role, pair: SelfMade) -> bool:
        token, pair_id = pair.tokens[role], pair.pairing.pair_id
        if any(word.pairing == pair.pairing and word.token == token for word in self._words(role)):
            return True
        return token == self._open_token(role) and self._taken(role, token) <= {pair_id}

    def _taken(self, role: Role, token: str) -> set[PairId]:
        """Return the pairs a naming has served, by the namer's own word or by the partner's.

        The partner may have seen and left a pair that the namer has never looked at.
        """
        own = self._side(role).words.memberships.values()
        words = [word for word in own if word.token == token]
        words += [word for word in self._words(role.other) if self._came_from(word, role, token)]
        return {word.pairing.pair_id for word in words}

    def _came_from(self, word: Membership, role: Role, token: str) -> bool:
        if word.token is None:
            return False
        tokens = (token, word.token) if role is Role.MENTOR else (word.token, token)
        return self.pair_of(*tokens).pairing == word.pairing

    def _words(self, role: Role) -> list[Membership]:
        members = (self.mentor.person, self.mentee.person)
        words = self._side(role).words.memberships.values()
        return [word for word in words if (word.pairing.mentor, word.pairing.mentee) == members]

    def _open_token(self, role: Role) -> str | None:
        naming = self._side(role).names(self._side(role.other), role)
        return naming.token if naming else None

    def _side(self, role: Role) -> Participant:
        return self.mentor if role is Role.MENTOR else self.mentee
