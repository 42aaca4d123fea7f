"""What a matching is worth, reckoned one pair at a time, and the best of all by trying each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.criteria import Criteria, Part, Rule
from reverse_mentor_xblock.core.people import PersonId, Role

SPELLINGS = {"Maps": "maps", "É-mail": "e-mail"}
WISH = (1 / 2, 1 / 3, 1 / 6)

Couple = tuple[PersonId, PersonId]


@dataclass(frozen=True)
class Model:
    """A program and how it is matched."""

    people: Mapping[PersonId, Candidate]
    criteria: Criteria

    def fit(self, couple: Couple) -> float:
        """Return the fit of two people without the tie-break."""
        return sum(
            self.criteria.weights[part] * worth for part, worth in self._parts(couple).items()
        )

    def total(self, couples: Iterable[Couple]) -> float:
        """Return what a whole matching is worth."""
        couples = list(couples)
        alone = {one.person for one in self.people.values() if not one.partners}
        placed = {person for couple in couples for person in couple}
        firsts = len(placed & alone) * self.criteria.first_partner / 2
        return firsts + sum(map(self.fit, couples))

    def broken(self, couple: Couple) -> set[Rule]:
        """Return the rules that are on and that two people would break."""
        mentor, mentee = (self.people[person] for person in couple)
        found = set()
        if mentor.unit and mentor.unit.casefold() == mentee.unit.casefold():
            found.add(Rule.UNIT)
        if mentee.person in self._bosses(mentor) or mentor.person in self._bosses(mentee):
            found.add(Rule.LINE)
        if not _languages(mentor) & _languages(mentee):
            found.add(Rule.LANGUAGE)
        if self._hours_in_common(mentor, mentee) < self.criteria.overlap_hours:
            found.add(Rule.TIME_ZONE)
        return found & self.criteria.rules

    def possible(self, forbidden: Iterable[Couple] = ()) -> list[Couple]:
        """Return all couples that may be proposed."""
        return [
            (one.person, other.person)
            for one in self.people.values()
            for other in self.people.values()
            if (one.role, other.role) == (Role.MENTOR, Role.MENTEE)
            and one.available
            and other.available
            and other.person not in one.partners
            and (one.person, other.person) not in set(forbidden)
            and not self.broken((one.person, other.person))
        ]

    def best(self, fixed: Sequence[Couple], forbidden: Iterable[Couple]) -> float:
        """Return the largest total that any matching with the fixed pairs has."""
        free = [couple for couple in self.possible(forbidden) if couple not in fixed]
        return max(self.total([*fixed, *more]) for more in self._matchings(free, fixed))

    def _matchings(
        self, free: Sequence[Couple], fixed: Sequence[Couple]
    ) -> Iterator[Sequence[Couple]]:
        for size in range(len(free) + 1):
            for some in combinations(free, size):
                load = Counter(person for couple in (*fixed, *some) for person in couple)
                if all(load[person] <= self.people[person].room for person in load):
                    yield some

    def _parts(self, couple: Couple) -> dict[Part, float]:
        mentor, mentee = (self.people[person] for person in couple)
        units = {mentor.unit.casefold(), mentee.unit.casefold()}
        skills = {SPELLINGS.get(skill, skill) for skill in mentor.skills} & {
            SPELLINGS.get(skill, skill) for skill in mentee.skills
        }
        times = set(mentor.availability) & set(mentee.availability)
        return {
            Part.SKILLS: 1 - 0.5 ** len(skills),
            Part.LANGUAGE: bool(_languages(mentor) & _languages(mentee)),
            Part.AVAILABILITY: 1 - 0.5 ** len(times),
            Part.UNIT: len(units) == 2 and "" not in units,
            Part.WISHES: _wish(mentor, mentee) + _wish(mentee, mentor),
        }

    def _bosses(self, one: Candidate) -> set[PersonId]:
        found: set[PersonId] = set()
        while True:
            named = one.reports_to.casefold()
            boss = next((who for who in self.people.values() if named in who.logins), None)
            if boss is None or boss.person in found or boss.person == one.person:
                return found
            found.add(boss.person)
            one = boss

    @staticmethod
    def _hours_in_common(one: Candidate, other: Candidate) -> float:
        if one.utc_offset is None or other.utc_offset is None:
            return 24
        apart = abs(one.utc_offset - other.utc_offset)
        return 8 - min(apart, 24 - apart)


def _languages(one: Candidate) -> set[str]:
    return {code.partition("-")[0] for code in one.languages}


def _wish(one: Candidate, other: Candidate) -> float:
    wishes = list(dict.fromkeys(one.wishes))
    return WISH[wishes.index(other.handle)] if other.handle in wishes else 0
