"""What a proposal for a whole program costs, explained: seconds, and memory at the peak.

All hard rules are switched on. ``seconds`` is the best of ``rounds``, in wall time; ``peak_mb``
comes from a run of its own, because watching the memory takes time. See docs/benchmarks.md.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from time import perf_counter

from benchmarks.support.crowd import crowd
from benchmarks.support.report import Result, options, report
from reverse_mentor_xblock.core.matching.criteria import Criteria, Rule
from reverse_mentor_xblock.core.matching.match import propose
from reverse_mentor_xblock.core.matching.proposal import Proposal

BUDGETS = {"seconds": 2}
CRITERIA = Criteria(rules=frozenset(Rule))


def measure(mentors: int, mentees: int, capacity: int, rounds: int) -> Result:
    """Return the costs of a proposal."""
    people = crowd(mentors, mentees, capacity=capacity)

    def propose_all() -> Proposal:
        return propose(people, CRITERIA, seed="benchmark")

    seconds = min(_seconds(propose_all) for _ in range(rounds))
    peak, proposal = _peak(propose_all)
    return {
        "mentors": mentors,
        "mentees": mentees,
        "capacity": capacity,
        "seconds": round(seconds, 3),
        "peak_mb": round(peak, 1),
        "pairs": len(proposal.pairs),
        "left": len(proposal.left),
        "one_each": proposal.one_each,
    }


def _seconds(task: Callable[[], object]) -> float:
    started = perf_counter()
    task()
    return perf_counter() - started


def _peak(task: Callable[[], Proposal]) -> tuple[float, Proposal]:
    tracemalloc.start()
    try:
        proposal = task()
        return tracemalloc.get_traced_memory()[1] / 2**20, proposal
    finally:
        tracemalloc.stop()


def main() -> None:
    """Measure and report."""
    asked = options(__doc__, mentors=1_000, mentees=1_000, capacity=1, rounds=3)
    result = measure(asked.mentors, asked.mentees, asked.capacity, asked.rounds)
    report(result, BUDGETS, as_json=asked.json)


if __name__ == "__main__":
    main()
