"""A pair that looks back on many modules. Import only inside ``prepared_workbench``."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from workbench.runtime import WorkbenchRuntime
from workbench.scenarios import SCENARIOS

from benchmarks.support.course_units import program_block
from benchmarks.support.person import Person, Tab
from benchmarks.support.queries import queries_of
from benchmarks.support.report import Result
from benchmarks.support.timing import cpu_ms
from demo.workbench.course import course
from demo.workbench.people.seed import PAIR
from demo.workbench.scenario import SCENARIO

QUERIES_A_ROW = 3
"""Whose login it is, whether they are being retired, and what the row holds."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What the requests of one look back took."""

    cpu_ms: float
    queries: int
    platform_queries: int
    requests: int

    def beside(self, small: Spent, modules: int) -> Result:
        """Return it with what so many modules more have added."""
        rows = (self.platform_queries - small.platform_queries) / modules / QUERIES_A_ROW
        return {
            "cpu_ms": round(self.cpu_ms, 1),
            "few_cpu_ms": round(small.cpu_ms, 1),
            "ratio": round(self.cpu_ms / small.cpu_ms, 2),
            "requests": self.requests,
            "queries": self.queries,
            "platform_queries": self.platform_queries,
            "rows_per_module": round(rows, 2),
        }


class LookingBack:
    """Two members who have written ``typed`` characters in each module."""

    def __init__(self, typed: int) -> None:
        self._typed = typed
        self._people = [Person(login) for login in PAIR]
        for person in self._people:
            person.call(program_block(), "acknowledge", {})
        first = course().units[1].blocks[0]
        self._pair = self._people[0].call(first, "refresh", {})["pairs"][0]["id"]
        self._modules = [block for unit in course().units[1:] for block in unit.blocks]
        self._dice = random.Random(1)
        for module in self._modules:
            self._write(module)

    def grow(self, modules: int) -> None:
        """Add modules to the end of the course until there are so many."""
        runtime = WorkbenchRuntime()
        runtime.id_generator.set_scenario(course().id)
        top = runtime.get_block(SCENARIOS[SCENARIO].usage_id)
        while len(self._modules) < modules:
            unit = runtime.parse_xml_string("<vertical_demo><reverse_mentor/></vertical_demo>")
            # A block finds its course by way of its parents, which parsing alone does not set.
            parsed = runtime.get_block(unit)
            parsed.parent = top.scope_ids.usage_id
            parsed.save()
            top.children = [*top.children, unit]
            top.save()
            (module,) = parsed.children
            self._modules.append(module)
            self._write(module)

    def recap(self, rounds: int) -> Spent:
        """Return what the way through the modules takes."""
        return self._spent(self._whole_way, rounds)

    def notebook(self, rounds: int) -> Spent:
        """Return what reading all that was written takes."""
        return self._spent(self._whole_notebook, rounds)

    def _whole_way(self) -> int:
        assert len(self._call("recap", {})["modules"]) == len(self._modules)
        return 1

    def _whole_notebook(self) -> int:
        requests, start = 0, 0
        while start is not None:
            start = self._call("notebook", {"start": start})["next"]
            requests += 1
        return requests

    def _call(self, handler: str, body: dict[str, object]) -> Any:
        return self._people[0].call(program_block(), handler, {"pair": self._pair, **body})

    def _spent(self, look: Callable[[], int], rounds: int) -> Spent:
        requests, counts = look(), queries_of(look)
        spent = cpu_ms(look, rounds)
        return Spent(spent, counts["queries"], counts["platform_queries"], requests)

    def _write(self, module: str) -> None:
        for person in self._people:
            tab = Tab(person, module, self._dice)
            tab.send(tab.edit(self._typed // 2))
