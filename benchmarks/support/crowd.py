"""A large program as matching sees it, the same for the same seed."""

from __future__ import annotations

import random

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.people import AVAILABILITY, PersonId, Role

SKILLS = [f"Skill {number}" for number in range(120)]
LANGUAGES = ("en", "fr", "de", "es", "it")
UNITS = [f"Unit {number}" for number in range(40)]
OFFSETS = (-5.0, 0.0, 1.0, 1.0, 1.0, 5.5, 8.0)


def crowd(mentors: int, mentees: int, *, capacity: int = 1, seed: int = 1) -> list[Candidate]:
    """Return so many people, with all that a card can say, in a tree of managers."""
    dice = random.Random(seed)
    people = mentors + mentees
    roles = [Role.MENTOR] * mentors + [Role.MENTEE] * mentees
    return [_person(place, role, people, capacity, dice) for place, role in enumerate(roles)]


def _person(place: int, role: Role, people: int, capacity: int, dice: random.Random) -> Candidate:
    return Candidate(
        person=PersonId(str(place)),
        role=role,
        handle=f"h{place}",
        skills=tuple(dice.sample(SKILLS, dice.randint(1, 6))),
        languages=tuple(dice.sample(LANGUAGES, dice.randint(1, 3))),
        availability=tuple(dice.sample(AVAILABILITY, dice.randint(0, 6))),
        unit=dice.choice(UNITS),
        logins=(f"p{place}",),
        reports_to=f"p{place // 8}" if place else "",
        utc_offset=dice.choice(OFFSETS),
        wishes=tuple(f"h{dice.randrange(people)}" for _ in range(dice.randint(0, 3))),
        capacity=capacity,
    )
