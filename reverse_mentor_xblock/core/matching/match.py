"""Makes a proposal of the largest total fit.

Same input and seed, same proposal, in whatever order the people come: each side is put in the order
of ids, and the tie-break leaves no two proposals equally good.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from reverse_mentor_xblock.core.matching.assignment import Couples, Side, best_assignment
from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.criteria import Criteria
from reverse_mentor_xblock.core.matching.explain import Explainer
from reverse_mentor_xblock.core.matching.fit import Fit
from reverse_mentor_xblock.core.matching.hard_rules import HardRules
from reverse_mentor_xblock.core.matching.obstacles import sorted_out
from reverse_mentor_xblock.core.matching.proposal import ByHand, Couple, Left, Proposal, Reason
from reverse_mentor_xblock.core.matching.reporting import managers_of
from reverse_mentor_xblock.core.matching.tables import Tables
from reverse_mentor_xblock.core.matching.worth import Worth
from reverse_mentor_xblock.core.people import PersonId, Role

NOTHING_BY_HAND = ByHand()

MOST_PLACES = 1_500
"""Above so many places a side, everybody gets at most one new partner in one proposal.

Time grows with the third power of the places, memory with the second.
"""


def propose(
    people: Iterable[Candidate],
    criteria: Criteria,
    *,
    seed: str,
    by_hand: ByHand = NOTHING_BY_HAND,
) -> Proposal:
    """Return the proposal for a population.

    Pairs fixed by hand stand in it, even against a hard rule; those that can't be are told.
    """
    known = {one.person: one for one in sorted(people, key=lambda one: one.person)}
    fixed, refused = sorted_out(by_hand.fixed, known)
    match = _Match(known, criteria, seed, tuple(fixed), by_hand.forbidden)
    return replace(match.proposal(), refused=tuple(refused))


@dataclass(frozen=True)
class _Match:
    people: Mapping[PersonId, Candidate]
    criteria: Criteria
    seed: str
    fixed: tuple[Couple, ...]
    forbidden: Collection[Couple]

    def proposal(self) -> Proposal:
        mentors, mentees = self._rooms()
        one_each = any(side.crowded(MOST_PLACES) for side in (mentors, mentees))
        if one_each:
            mentors, mentees = mentors.one_each(), mentees.one_each()
        fixed = [self._places(couple) for couple in self.fixed]
        couples = sorted([*fixed, *best_assignment(self.worth.table, mentors, mentees)])
        explainer = Explainer(self.fit, self.rules, self.worth.table)
        pairs = tuple(explainer.explain(couples, frozenset(fixed)))
        return Proposal(pairs, tuple(self._left(couples)), one_each=one_each)

    @cached_property
    def tables(self) -> Tables:
        """All who take part in the matching, pairs fixed by hand included."""
        mentors, mentees = (
            tuple(one for one in self.people.values() if one.available and one.role is role)
            for role in Role
        )
        return Tables(mentors, mentees)

    @cached_property
    def fit(self) -> Fit:
        return Fit(self.tables, self.criteria, self.seed)

    @cached_property
    def rules(self) -> HardRules:
        return HardRules(self.tables, self.criteria, managers_of(self.people.values()))

    @cached_property
    def worth(self) -> Worth:
        return Worth.of(self.fit, self.rules, self._excluded())

    def _rooms(self) -> tuple[Side, Side]:
        load = Counter(person for couple in self.fixed for person in couple)
        mentors, mentees = (
            Side(
                np.array([one.room - load[one.person] for one in side], dtype=np.intp),
                np.array([self._first(one, load) for one in side]),
            )
            for side in (self.tables.mentors, self.tables.mentees)
        )
        return mentors, mentees

    def _first(self, one: Candidate, load: Counter[PersonId]) -> float:
        paired = one.partners or load[one.person]
        return 0.0 if paired else self.criteria.first_partner / 2

    def _excluded(self) -> Iterator[tuple[int, int]]:
        held = {(one.person, other) for one in self.tables.mentors for other in one.partners}
        for couple in {*held, *self.forbidden, *self.fixed}:
            if couple[0] in self._rows and couple[1] in self._columns:
                yield self._places(couple)

    def _places(self, couple: Couple) -> tuple[int, int]:
        return self._rows[couple[0]], self._columns[couple[1]]

    @cached_property
    def _rows(self) -> Mapping[PersonId, int]:
        return {one.person: place for place, one in enumerate(self.tables.mentors)}

    @cached_property
    def _columns(self) -> Mapping[PersonId, int]:
        return {one.person: place for place, one in enumerate(self.tables.mentees)}

    def _left(self, couples: Couples) -> Iterator[Left]:
        placed = {self.tables.mentors[row].person for row, _ in couples}
        placed |= {self.tables.mentees[column].person for _, column in couples}
        for one in self.people.values():
            if one.person not in placed:
                yield self._why_left(one)

    def _why_left(self, one: Candidate) -> Left:
        if not one.ready:
            return Left(one.person, Reason.NOT_READY)
        if one.paused:
            return Left(one.person, Reason.PAUSED)
        if not one.room:
            return Left(one.person, Reason.AT_CAPACITY)
        if one.role is Role.MENTOR:
            row = self._rows[one.person]
            return self.worth.mentors.why_left(one.person, row)
        column = self._columns[one.person]
        return self.worth.mentees.why_left(one.person, column)
