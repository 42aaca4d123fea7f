"""The pairs of a roster as a file: to read, to work on, and to restore the roster from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.pairing.csv_cells import Separator, csv_text
from reverse_mentor_xblock.core.pairing.facts import RosterEntry
from reverse_mentor_xblock.core.pairing.kept_pair import (
    PAIR,
    REASON,
    REVISION,
    STARTS,
    STATUS,
    Seal,
    kept_cells,
)
from reverse_mentor_xblock.core.pairing.roster import Roster
from reverse_mentor_xblock.core.people import PersonId

MENTOR_EMAIL, MENTEE_EMAIL = "mentor_email", "mentee_email"

COLUMNS = ("mentor", "mentee", MENTOR_EMAIL, MENTEE_EMAIL, STATUS, REASON, STARTS, REVISION, PAIR)
"""Stable: files outlive releases."""


@dataclass(frozen=True, slots=True)
class Contact:
    """How a file names a person. ``email``: "" when unknown."""

    login: str
    email: str


def pairs_csv(
    roster: Roster, people: Mapping[PersonId, Contact], *, seal: Seal, separator: Separator
) -> str:
    """Return every pair, ended ones too, by the mentors' logins.

    A pair is left out when one of the two has no account any more: nobody could restore it.
    """
    rows = sorted(_rows(roster, people, seal), key=_place)
    return csv_text(COLUMNS, [[row[name] for name in COLUMNS] for row in rows], separator)


def _rows(
    roster: Roster, people: Mapping[PersonId, Contact], seal: Seal
) -> Iterator[dict[str, str]]:
    for entry in roster.entries.values():
        mentor, mentee = (people.get(person) for person in _members(entry))
        if mentor is not None and mentee is not None:
            yield {
                "mentor": mentor.login,
                "mentee": mentee.login,
                MENTOR_EMAIL: mentor.email,
                MENTEE_EMAIL: mentee.email,
                **kept_cells(entry, seal),
            }


def _members(entry: RosterEntry) -> tuple[PersonId, PersonId]:
    return entry.pairing.mentor, entry.pairing.mentee


def _place(row: dict[str, str]) -> tuple[str, str, str]:
    return row["mentor"].casefold(), row["mentee"].casefold(), row[PAIR]
