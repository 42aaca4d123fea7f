"""Whether two people may be paired by hand; a hard rule does not stop a coordinator, this does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.proposal import Couple, Obstacle, Refused
from reverse_mentor_xblock.core.people import PersonId, Role


def sorted_out(
    couples: Iterable[Couple], people: Mapping[PersonId, Candidate]
) -> tuple[list[Couple], list[Refused]]:
    """Return the couples that can be, each in the light of those before it, and the others."""
    desk, refused = _Desk(people), []
    for couple in couples:
        obstacle = desk.obstacle(couple)
        if obstacle is None:
            desk.take(couple)
        else:
            refused.append(Refused(couple, obstacle))
    return list(desk.taken), refused


@dataclass(slots=True)
class _Desk:
    people: Mapping[PersonId, Candidate]
    taken: dict[Couple, None] = field(default_factory=dict)
    load: Counter[PersonId] = field(default_factory=Counter)

    def take(self, couple: Couple) -> None:
        self.taken[couple] = None
        self.load.update(couple)

    def obstacle(self, couple: Couple) -> Obstacle | None:
        mentor, mentee = (self.people.get(person) for person in couple)
        if mentor is None or mentee is None:
            return Obstacle.UNKNOWN
        if (mentor.role, mentee.role) != (Role.MENTOR, Role.MENTEE):
            return Obstacle.SAME_ROLE
        return self._between(mentor, mentee)

    def _between(self, mentor: Candidate, mentee: Candidate) -> Obstacle | None:
        if not (mentor.ready and mentee.ready):
            return Obstacle.NOT_READY
        if mentor.paused or mentee.paused:
            return Obstacle.PAUSED
        if mentee.person in mentor.partners or (mentor.person, mentee.person) in self.taken:
            return Obstacle.PARTNERS
        full = any(self.load[one.person] >= one.room for one in (mentor, mentee))
        return Obstacle.AT_CAPACITY if full else None
