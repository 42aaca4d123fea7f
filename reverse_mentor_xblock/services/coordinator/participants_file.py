"""Everybody who takes part, as a file: one reading of the program as a table."""

from __future__ import annotations

from collections.abc import Iterable

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.pairing.csv_cells import Separator, csv_text
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.coordinator.population import Population

COLUMNS = (
    "login",
    "email",
    "name",
    "role",
    "state",
    "unit",
    "skills",
    "languages",
    "availability",
    "wishes",
    "partners",
    "closing_answer",
    "closing_at",
)
"""Stable: files outlive releases. Whom somebody reports to is for matching alone, and not here."""


def participants_csv(population: Population, separator: Separator) -> str:
    """Return a line for each participant, by login; people in it are named by login."""
    rows = [_row(population, one) for one in population.candidates.values()]
    return csv_text(COLUMNS, sorted(rows, key=lambda row: row[0].casefold()), separator)


def _row(population: Population, one: Candidate) -> tuple[str, ...]:
    known = population.people[one.person]
    closing = known.words.closing
    wished = (population.by_handle.get(handle) for handle in one.wishes)
    return (
        known.account.login,
        next(iter(known.account.emails), ""),
        known.words.card.name if known.words.card else "",
        one.role.value,
        _state(one),
        one.unit,
        ", ".join(one.skills),
        ", ".join(one.languages),
        ", ".join(one.availability),
        _logins(population, (person for person in wished if person is not None)),
        _logins(population, sorted(one.partners)),
        closing.answer if closing else "",
        closing.at if closing else "",
    )


def _state(one: Candidate) -> str:
    if one.paused:
        return "paused"
    return "ready" if one.ready else "not_ready"


def _logins(population: Population, people: Iterable[PersonId]) -> str:
    """Name people as far as they are enrolled."""
    known = (population.people.get(person) for person in people)
    return ", ".join(one.account.login for one in known if one is not None)
