"""Small programs full of people who have something in common."""

from __future__ import annotations

from hypothesis import strategies as st

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.criteria import Criteria, Part, Rule
from reverse_mentor_xblock.core.matching.proposal import ByHand
from reverse_mentor_xblock.core.people import PersonId, Role

PLACES = range(1, 7)
"""The odd ones are mentors: at most three on each side, so that every matching can be tried."""

HANDLES = [f"h{place}" for place in PLACES]


def candidate(place: int, **facts: object) -> Candidate:
    """Return a person by place; odd ones are mentors."""
    known = {
        "person": PersonId(str(place)),
        "role": Role.MENTOR if place % 2 else Role.MENTEE,
        "handle": f"h{place}",
        "logins": (f"p{place}",),
    }
    return Candidate(**{**known, **facts})  # type: ignore[arg-type]  # any field


def couples(mentor: int, mentee: int) -> tuple[PersonId, PersonId]:
    """Return a couple by places."""
    return PersonId(str(mentor)), PersonId(str(mentee))


def _few(*entries: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(entries), max_size=2, unique=True).map(tuple)


@st.composite
def _person(draw: st.DrawFn, place: int) -> Candidate:
    others = [PersonId(str(other)) for other in PLACES if (other + place) % 2]
    partners = draw(st.frozensets(st.sampled_from(others), max_size=1))
    return candidate(
        place,
        skills=draw(_few("Maps", "maps", "É-mail", "e-mail")),
        languages=draw(_few("fr", "fr-CA", "en")),
        availability=draw(_few("mon-am", "tue-pm")),
        unit=draw(st.sampled_from(["", "Paris", "PARIS", "Lyon"])),
        reports_to=draw(st.sampled_from(["", "p1", "P2", "p3", "p4"])),
        utc_offset=draw(st.sampled_from([None, 0.0, 5.5, -8.0, 12.0])),
        wishes=draw(st.lists(st.sampled_from(HANDLES), max_size=3).map(tuple)),
        capacity=draw(st.integers(1, 2)),
        partners=partners,
        ready=draw(st.sampled_from([True, True, True, False])),
        paused=draw(st.sampled_from([False, False, False, True])),
    )


def _both_know(people: list[Candidate]) -> list[Candidate]:
    """Let a pair be known to both of its members."""
    held = {one.person: set(one.partners) for one in people}
    for one in people:
        for other in one.partners & held.keys():
            held[other].add(one.person)
    return [candidate_with(one, frozenset(held[one.person])) for one in people]


def candidate_with(one: Candidate, partners: frozenset[PersonId]) -> Candidate:
    """Return a person with other partners."""
    facts = {name: getattr(one, name) for name in Candidate.__slots__}
    return Candidate(**{**facts, "partners": partners})


programs = (
    st.sets(st.sampled_from(PLACES), max_size=len(PLACES))
    .flatmap(lambda places: st.tuples(*map(_person, sorted(places))))
    .map(list)
    .map(_both_know)
)

criteria = st.builds(
    Criteria,
    weights=st.fixed_dictionaries({part: st.sampled_from([0.0, 1.0, 4.0]) for part in Part}),
    first_partner=st.sampled_from([0.0, 3.0, 10.0]),
    rules=st.frozensets(st.sampled_from(Rule)),
    overlap_hours=st.sampled_from([0.0, 4.0, 8.0]),
)

_couple = st.tuples(st.sampled_from(PLACES), st.sampled_from(PLACES)).map(
    lambda places: couples(*places)
)
by_hand = st.builds(
    ByHand,
    fixed=st.lists(_couple, max_size=2).map(tuple),
    forbidden=st.frozensets(_couple, max_size=3),
)
