"""What a reviewer costs the server. Import only inside ``prepared_workbench``."""

from __future__ import annotations

from functools import partial
from typing import Any

from workbench.models import XBlockState

from benchmarks.support.course_units import empty_twin, module_unit, program_block
from benchmarks.support.person import Person
from benchmarks.support.queries import queries_of
from benchmarks.support.report import Result
from benchmarks.support.timing import Compared, Task, compared
from demo.workbench.people.seed import student_ids

REVIEWER, REVIEWED, AUTHOR = "marc", "henrik", "sacha"
COMMENT = "You say what did not work, and that makes the rest easy to believe. Add a date."
WARM_UP = 5


class ReviewerAtWork:
    """A mentee who reviews their mentor's posture, and what another pair has handed in."""

    def __init__(self) -> None:
        self._module = module_unit().block
        self._empty = empty_twin(module_unit()).block
        settings = {"deliverable_prompt": "Show what you have tried.", "peer_reviews": 3}
        Person(AUTHOR).call(self._module, "save_settings", {"values": settings})
        self._reviewer, self._reviewed = Person(REVIEWER), Person(REVIEWED)
        for person in (self._reviewer, self._reviewed):
            person.call(program_block(), "acknowledge", {})
        text = {"text": "We tried a shared agenda. " * 40, "links": []}
        self._reviewed.call(
            self._module, "submit_deliverable", {"pair": self._pair(self._reviewed), **text}
        )
        self._mine = self._pair(self._reviewer)
        self._desk = self._open()
        self._row = XBlockState.objects.filter(
            scope_id=self._module, user_id=student_ids()[REVIEWER]
        )
        self._before = self._row.get().state

    def submitting(self, kind: str, rounds: int) -> Result:
        """Return what giving a review costs, each time the first one."""
        submit = partial(self._reviewer.call, self._module, "submit_review", self._body(kind))
        return self._costs(submit, rounds)

    def opening(self, rounds: int) -> Result:
        """Return what opening the part costs, with everybody's rows in the cache."""
        return self._costs(self._open, rounds)

    def _open(self) -> Any:
        return self._reviewer.call(self._module, "review_desk", {"pair": self._mine})

    def _body(self, kind: str) -> dict[str, Any]:
        rubric = self._desk["current"][kind]
        criteria = self._desk["rubrics"][rubric]["criteria"]
        points = {one["id"]: one["levels"][0]["points"] for one in criteria}
        handle = self._desk["peers"]["to_review"][0]["handle"] if kind == "peer" else ""
        judgement = {"points": points, "notes": {}, "comment": COMMENT}
        asked = {"kind": kind, "handle": handle, "rubric": rubric, "judgement": judgement}
        return {"pair": self._mine, **asked}

    def _costs(self, task: Task, rounds: int) -> Result:
        for _ in range(WARM_UP):
            self._once(task)
        self._forget()
        more = queries_of(task)
        more.subtract(queries_of(self._baseline))
        times = [self._once(task) for _ in range(rounds)]
        return {**more, **_middle(times)}

    def _once(self, task: Task) -> Compared:
        """Time the task beside the baseline; before both, and unmeasured, undo the last review."""
        self._forget()
        return compared([task], self._baseline)

    def _forget(self) -> None:
        self._row.update(state=self._before)

    def _baseline(self) -> None:
        self._reviewer.call(self._empty, "answer", {})

    def _pair(self, person: Person) -> str:
        return str(person.call(self._module, "refresh", {})["pairs"][0]["id"])


def _middle(times: list[Compared]) -> Result:
    baselines = sorted(one.baseline_ms for one in times)
    measured = sorted(one.measured_ms for one in times)
    middle = Compared(baselines[len(times) // 2], measured[len(times) // 2])
    return {
        "wall_ratio": round(middle.ratio, 3),
        "added_ms": round(middle.added_ms, 3),
        "baseline_ms": round(middle.baseline_ms, 3),
    }
