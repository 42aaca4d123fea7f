"""Finds the pairs of a program, for the ring on which they review each other.

Everybody has to find the same ones, whoever asks, and without a coordinator at work. What can be
read is told in docs/decisions/0010: every coordinator's roster, at one read each; and up to
``LOOKED_AT`` enrolled people's own state, which shows the pairs they made themselves and those they
have left. The outcome is kept in the cache for some minutes, or until a pair is made or ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import IdentityUnclear
from reverse_mentor_xblock.core.pairing.everybody import pairs_of_all
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.roster import Roster, merge
from reverse_mentor_xblock.core.pairing.teams import team_pair
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.core.review.ring import Ring
from reverse_mentor_xblock.services.pairing.program_pairs import ProgramPairs
from reverse_mentor_xblock.services.ports import (
    Account,
    BlockRef,
    Cache,
    Enrollments,
    Json,
    PeopleState,
    Teams,
)
from reverse_mentor_xblock.services.program_ports import ProgramDirectory, ProgramSettings

LOOKED_AT = 200
"""Up to so many people's own state is read; in larger programs only rosters count."""

SECONDS = 300
"""What changes behind our back, as an enrolment does, is seen after so long."""

CIRCLE_SECONDS = 120

NEIGHBOURS = 12
"""So many pairs to either side of one are looked at for reviews, at least."""


@dataclass(frozen=True, slots=True)
class Circle:
    """What a pair sees of the ring.

    ``others``: how many pairs there are besides it. ``former``: of those which have ended, the ones
    nearest to it; they may have reviewed it before, and others' results rest on that.
    """

    pairing: Pairing
    reviewers: tuple[Pairing, ...]
    """The next pairs, the nearest first: the first k are to review it."""
    reviewed: tuple[Pairing, ...]
    """The pairs before it, the nearest first: it is to review the first k."""

    former: tuple[Pairing, ...]
    others: int


@dataclass(frozen=True, slots=True)
class PairRing:
    """The pairs of the program that a block belongs to.

    ``team_set``: the block's own, which takes the place of the program's; "" for none.
    """

    programs: ProgramDirectory
    people: PeopleState
    enrollments: Enrollments
    teams: Teams
    cache: Cache
    block: BlockRef
    team_set: str = ""

    def circle(self, pairing: Pairing, count: int) -> Circle:
        """Return the neighbours of a pair, at least ``count`` to either side if there are."""
        reach = max(count, NEIGHBOURS)
        key = f"circle-and-former:{self._place()}:{pairing.pair_id}:{reach}"
        stored = self.cache.get(key)
        if stored is None:
            ring, pair_id = self.ring(), pairing.pair_id
            stored = [
                [_row(one) for one in ring.reviewers(pair_id, reach)],
                [_row(one) for one in ring.reviewed_by(pair_id, reach)],
                [_row(one) for one in self.former().reviewers(pair_id, reach)],
                ring.others(pair_id),
            ]
            self.cache.set(key, stored, CIRCLE_SECONDS)
        reviewers, reviewed, former, others = stored
        return Circle(
            pairing,
            tuple(_pairing(row) for row in reviewers),
            tuple(_pairing(row) for row in reviewed),
            tuple(_pairing(row) for row in former),
            others,
        )

    def coordinators(self) -> tuple[str, ...]:
        """Return the logins of the program's coordinators, as found within five minutes."""
        key = f"coordinators:{self.block}"
        stored = self.cache.get(key)
        if stored is None:
            program = self.programs.find()
            stored = list(program.coordinators) if program is not None else []
            self.cache.set(key, stored, SECONDS)
        return tuple(stored)

    def ring(self) -> Ring:
        """Return the ring of the pairs that are active, as found within the last five minutes."""
        return Ring.of(str(self.block), self._remembered()[0])

    def former(self) -> Ring:
        """Return the same of the pairs that have ended, as far as they are known."""
        return Ring.of(str(self.block), self._remembered()[1])

    def _remembered(self) -> tuple[Sequence[Pairing], Sequence[Pairing]]:
        key = f"ring-and-former:{self._place()}"
        stored = self.cache.get(key)
        if stored is None:
            stored = [[_row(pairing) for pairing in some] for some in self._pairings()]
            self.cache.set(key, stored, SECONDS)
        active, ended = ([_pairing(row) for row in rows] for rows in stored)
        return active, ended

    def _place(self) -> str:
        """Name the ring as it is since pairs changed last: what was found before is not found."""
        return f"{self.block}:{self.cache.get(_changed_key(self.block.course)) or ''}"

    def _pairings(self) -> tuple[Iterable[Pairing], Iterable[Pairing]]:
        """Return who is active, and who has ended."""
        program = self.programs.find()
        if program is None:
            return (), ()
        pairs = ProgramPairs(program, self.people, self.enrollments)
        if team_set := self.team_set or program.team_set:
            return self._of_teams(team_set, pairs), ()
        roster = merge(*(Roster.from_json(stored) for stored in pairs.rosters()))
        if self.enrollments.count() > LOOKED_AT:
            ended = (entry.pairing for entry in roster.entries.values() if entry.ended)
            return roster.standing_pairings(), ended
        return self._of_everybody(program, pairs, roster)

    def _of_everybody(
        self, program: ProgramSettings, pairs: ProgramPairs, roster: Roster
    ) -> tuple[Iterable[Pairing], Iterable[Pairing]]:
        accounts = self.enrollments.page(None, LOOKED_AT)
        people = {account.person: _participant(account, pairs) for account in accounts}
        found = pairs_of_all(people, roster, program=str(program.block)).values()
        return (
            [pair.pairing for pair in found if pair.status is PairStatus.ACTIVE],
            [pair.pairing for pair in found if pair.status is not PairStatus.ACTIVE],
        )

    def _of_teams(self, team_set: str, pairs: ProgramPairs) -> Iterator[Pairing]:
        teams = self.teams.teams_of(team_set, LOOKED_AT // 2)
        for team, members in teams.items():
            if len(members) == 2:
                people = [_participant(account, pairs) for account in members]
                found = team_pair(team, {one.person: one.words.role for one in people})
                if isinstance(found, Pairing):
                    yield found


def forget_rings(cache: Cache, course: str, token: str) -> None:
    """Let everybody find the rings of a course afresh: a pair was made, or has ended.

    To be called once that is stored, with a token that nothing was called with before.
    """
    cache.set(_changed_key(course), token, 2 * SECONDS)


def _changed_key(course: str) -> str:
    return f"pairs-changed:{course}"


def _participant(account: Account, pairs: ProgramPairs) -> Participant:
    try:
        state = pairs.participation_of(account.login)
    except IdentityUnclear:
        # Counts as silent, or whoever takes such a name could close the reviews for all.
        state = Participation()
    return Participant(account.person, account.names_for_login, state)


def _row(pairing: Pairing) -> Json:
    return [pairing.pair_id, pairing.mentor, pairing.mentee]


def _pairing(row: Json) -> Pairing:
    pair_id, mentor, mentee = row
    return Pairing(PairId(pair_id), PersonId(mentor), PersonId(mentee))
