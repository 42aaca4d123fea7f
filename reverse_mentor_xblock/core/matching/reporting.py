"""Who reports to whom, through any number of other participants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.pairing.text import login_key
from reverse_mentor_xblock.core.people import PersonId

Managers = Mapping[PersonId, PersonId]


def managers_of(everybody: Iterable[Candidate]) -> Managers:
    """Return each person's manager, where that is somebody known here.

    Of two people with one login the one with the smaller id counts, whatever their order.
    """
    people = sorted(everybody, key=lambda one: one.person, reverse=True)
    by_login = {login_key(login): one.person for one in people for login in one.logins if login}
    named = ((one.person, by_login.get(login_key(one.reports_to))) for one in people)
    return {person: boss for person, boss in named if boss is not None and boss != person}


def above(person: PersonId, managers: Managers) -> Iterator[PersonId]:
    """Yield a person's manager, that one's manager and so on; nobody twice."""
    seen = {person}
    while (manager := managers.get(person)) is not None and manager not in seen:
        yield manager
        seen.add(manager)
        person = manager


def lines_between(
    mentors: Sequence[Candidate], mentees: Sequence[Candidate], managers: Managers
) -> Iterator[tuple[int, int]]:
    """Yield the places of every mentor and mentee of whom one reports to the other."""
    rows = {one.person: place for place, one in enumerate(mentors)}
    columns = {one.person: place for place, one in enumerate(mentees)}
    for one, row in rows.items():
        yield from ((row, columns[boss]) for boss in above(one, managers) if boss in columns)
    for one, column in columns.items():
        yield from ((rows[boss], column) for boss in above(one, managers) if boss in rows)
