"""A coordinator's row with many or few people in it. Import only inside ``prepared_workbench``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median
from time import perf_counter, thread_time

from workbench.models import XBlockState

from benchmarks.support.course_units import program_block
from benchmarks.support.timing import Task
from demo.workbench.people.seed import PAIR, student_ids
from reverse_mentor_xblock.core.pairing.directory import Directory, DirectoryEntry, handle_of
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry, stable_pair_id
from reverse_mentor_xblock.core.pairing.roster import Roster
from reverse_mentor_xblock.core.people import AVAILABILITY, Card, PersonId, Role

COORDINATOR = "camille"
STRANGERS = 1_000_000
"""Where the ids of people begin who are in the roster and nowhere else."""


class CoordinatorsRow:
    """What the coordinator has stored: a roster and a directory of so many participants."""

    def __init__(self, pair: str) -> None:
        self._pair = PairId(pair)

    def text(self, participants: int) -> str:
        """Return the row's JSON; the demo's own pair is in it, too."""
        return json.dumps(
            {
                "roster": Roster(dict(self._entries(participants))).to_json(),
                "directory": _directory(participants).to_json(),
            }
        )

    def _entries(self, participants: int) -> Iterator[tuple[PairId, RosterEntry]]:
        mentor, mentee = (PersonId(student_ids()[login]) for login in PAIR)
        yield self._pair, RosterEntry(Pairing(self._pair, mentor, mentee))
        for number in range(2, participants, 2):
            one, other = (PersonId(str(STRANGERS + number + place)) for place in (0, 1))
            pair_id = stable_pair_id("benchmark", one, other)
            yield pair_id, RosterEntry(Pairing(pair_id, one, other))


def store(text: str) -> None:
    """Write the coordinator's row, which they have made by opening the program."""
    row = {"scope": "usage", "scope_id": program_block(), "user_id": student_ids()[COORDINATOR]}
    assert XBlockState.objects.filter(**row).update(state=text) == 1


@dataclass(frozen=True, slots=True)
class Spent:
    """What a task takes in milliseconds, medians: of wall time and of CPU time."""

    wall: float
    cpu: float


def spent(task: Task, rows: tuple[str, str], rounds: int, before: Task) -> tuple[Spent, Spent]:
    """Return what a task takes with each of two rows, turn by turn."""
    times: tuple[list[Spent], list[Spent]] = ([], [])
    for _ in range(rounds):
        for row, taken in zip(rows, times, strict=True):
            store(row)
            before()
            taken.append(_once(task))
    few, many = (_median(taken) for taken in times)
    return few, many


def _once(task: Task) -> Spent:
    wall, cpu = perf_counter(), thread_time()
    task()
    return Spent(1000 * (perf_counter() - wall), 1000 * (thread_time() - cpu))


def _median(taken: list[Spent]) -> Spent:
    return Spent(median(one.wall for one in taken), median(one.cpu for one in taken))


def _directory(participants: int) -> Directory:
    entries = (
        DirectoryEntry(
            handle_of("program", PersonId(str(number))),
            Role.MENTOR if number % 2 else Role.MENTEE,
            Card(
                name=f"Person number {number}",
                skills=(f"Skill {number % 97}", f"Skill {number % 89}", "Shared documents"),
                languages=("en", "fr"),
                about=f"I work on subject {number * 7919 % 1000} and would like to see more of it.",
                unit=f"Unit {number % 40}",
                availability=AVAILABILITY[number % 5 : number % 5 + 4],
            ),
        )
        for number in range(participants)
    )
    return Directory("2026-01-05T09:00:00+00:00", tuple(entries))
