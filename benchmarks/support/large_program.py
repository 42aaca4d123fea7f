"""A pair's requests in a large program and in a small one. Import only inside a workbench."""

from __future__ import annotations

import random
from functools import partial

from django.core.cache import cache

from benchmarks.support.course_units import module_unit, program_block
from benchmarks.support.person import Person, Tab
from benchmarks.support.report import Result
from benchmarks.support.rosters import COORDINATOR, CoordinatorsRow, spent, store
from benchmarks.support.timing import Task
from demo.workbench.course import course
from demo.workbench.people.seed import PAIR

WARM_UP = 3


class LargeProgram:
    """A mentor, their tab on a board, and the coordinator's row, small and large."""

    def __init__(self, few: int, many: int) -> None:
        self._unit = module_unit()
        self._mentor = Person(PAIR[0])
        pair = self._mentor.call(self._unit.block, "refresh", {})["pairs"][0]["id"]
        row = CoordinatorsRow(pair)
        self._rows = (row.text(few), row.text(many))
        self._coordinator = Person(COORDINATOR)
        self._coordinator.page(course().units[0].usage)
        store(self._rows[0])
        for login in PAIR:
            Person(login).call(program_block(), "acknowledge", {})
        self._tab = Tab(self._mentor, self._unit.block, random.Random(1))

    @property
    def row_bytes(self) -> int:
        """The size of the large row."""
        return len(self._rows[1])

    def sync(self, rounds: int) -> Result:
        """Return what a poll costs."""
        poll = self._tab.poll()
        return self._ratio(partial(self._tab.send, poll), rounds)

    def sync_forgotten(self, rounds: int) -> Result:
        """Return what a poll costs that has to find the pairs again."""
        poll = self._tab.poll()
        return self._ratio(partial(self._tab.send, poll), rounds, before=cache.clear)

    def page(self, rounds: int) -> Result:
        """Return what opening a module costs."""
        return self._ratio(partial(self._mentor.page, self._unit.page), rounds)

    def program_page(self, rounds: int) -> Result:
        """Return what opening the program costs a member of a pair."""
        return self._ratio(partial(self._mentor.page, course().units[0].usage), rounds)

    def coordinators_page(self, rounds: int) -> Result:
        """Return what opening the program costs its coordinator."""
        return self._ratio(partial(self._coordinator.page, course().units[0].usage), rounds)

    def _ratio(self, task: Task, rounds: int, before: Task = lambda: None) -> Result:
        spent(task, self._rows, WARM_UP, before)
        few, many = spent(task, self._rows, rounds, before)
        return {
            "ratio": round(many.wall / few.wall, 3),
            "cpu_ratio": round(many.cpu / few.cpu, 3),
            "few_ms": round(few.wall, 3),
            "added_cpu_ms": round(many.cpu - few.cpu, 3),
        }
