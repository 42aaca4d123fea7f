"""Medians of many runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median
from time import perf_counter, thread_time

Task = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Compared:
    """What a task takes beside a baseline: medians of wall time in milliseconds."""

    baseline_ms: float
    measured_ms: float

    @property
    def ratio(self) -> float:
        """How many times as long as the baseline."""
        return self.measured_ms / self.baseline_ms

    @property
    def added_ms(self) -> float:
        """What comes on top of the baseline."""
        return self.measured_ms - self.baseline_ms


def cpu_ms(task: Task, rounds: int) -> float:
    """Return the median of the CPU time that a task takes, in milliseconds.

    For pure computation this is wall time, less what other processes of the machine take away.
    """
    return median(_spent(task, thread_time) for _ in range(rounds))


def compared(tasks: Iterable[Task], baseline: Task) -> Compared:
    """Run the baseline before each task, so that a drift of the machine meets both alike."""
    pairs = [(_spent(baseline, perf_counter), _spent(task, perf_counter)) for task in tasks]
    baselines, measured = zip(*pairs, strict=True)
    return Compared(median(baselines), median(measured))


def _spent(task: Task, clock: Callable[[], float]) -> float:
    started = clock()
    task()
    return 1000 * (clock() - started)
