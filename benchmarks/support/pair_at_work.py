"""What a pair at its board costs the server. Import only inside ``prepared_workbench``."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import partial

from benchmarks.support.authors import SESSION
from benchmarks.support.course_units import empty_twin, module_unit, program_block
from benchmarks.support.person import Person, Tab
from benchmarks.support.queries import queries_of
from benchmarks.support.report import Result
from benchmarks.support.timing import Task, compared

MENTOR, MENTEE = "lea", "marc"
EDIT = 12
"""Characters typed between two saves."""
WARM_UP = 5

_RESOURCE = re.compile(r"""(?:src|href)=["']([^"']+\.(?:js|css))["']""")


class PairAtWork:
    """A mentor's and a mentee's open tabs on a board of so many typed characters."""

    def __init__(self, typed: int) -> None:
        self._unit = module_unit()
        self._empty = empty_twin(self._unit)
        self._mentor, self._mentee = Person(MENTOR), Person(MENTEE)
        for person in (self._mentor, self._mentee):
            person.call(program_block(), "acknowledge", {})
        dice = random.Random(1)
        for start in range(0, typed, SESSION):
            author = self._mentee if start // SESSION % 2 else self._mentor
            tab = Tab(author, self._unit.block, dice)
            tab.send(tab.edit(min(SESSION, typed - start)))
        self._partner = Tab(self._mentee, self._unit.block, dice)
        self._tab = Tab(self._mentor, self._unit.block, dice)

    def idle(self, rounds: int, *, marked: bool) -> Result:
        """Return what a poll costs that brings nothing new while the partner is there."""
        self._partner.send(self._partner.poll())
        poll = self._tab.poll()
        if marked:
            poll["mark"] = self._tab.send(poll)["mark"]
        return _costs([partial(self._tab.send, poll)] * (WARM_UP + 1 + rounds), self._empty_handler)

    def saving(self, rounds: int) -> Result:
        """Return what a sync costs that saves a small edit."""
        self._partner.send(self._partner.poll())
        edits = [self._tab.edit(EDIT) for _ in range(WARM_UP + 1 + rounds)]
        return _costs([partial(self._save, edit) for edit in edits], self._empty_handler)

    def page(self, rounds: int) -> Result:
        """Return what opening the unit costs a member of the pair.

        ``requests`` are the scripts and styles that the page names, on top of the twin's.
        """
        shown = partial(self._mentor.page, self._unit.page)
        empty = partial(self._mentor.page, self._empty.page)
        more = set(_RESOURCE.findall(shown())) - set(_RESOURCE.findall(empty()))
        return {**_costs([shown] * (WARM_UP + 1 + rounds), empty), "requests": len(more)}

    def _save(self, edit: dict[str, object]) -> None:
        assert self._tab.send(edit)["saved"]

    def _empty_handler(self) -> None:
        self._mentor.call(self._empty.block, "answer", {})


def _costs(tasks: Sequence[Task], baseline: Task) -> Result:
    """Return what tasks cost beyond a baseline; the first few only warm everything up."""
    for task in tasks[:WARM_UP]:
        baseline()
        task()
    counted, *timed = tasks[WARM_UP:]
    more = queries_of(counted)
    more.subtract(queries_of(baseline))
    times = compared(timed, baseline)
    return {
        **more,
        "wall_ratio": round(times.ratio, 3),
        "added_ms": round(times.added_ms, 3),
        "baseline_ms": round(times.baseline_ms, 3),
    }
