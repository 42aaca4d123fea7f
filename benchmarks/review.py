"""What submitting a review costs against an empty block in the same workbench.

``peer`` is a review of another pair's deliverable, ``posture`` feedback within the pair; ``desk``
is opening the feedback part. As in ``benchmarks.sync``, ``queries`` and ``writes`` come on top of
the empty block's, times are medians of wall time.
"""

from __future__ import annotations

from benchmarks.support.report import Result, options, report
from benchmarks.support.servers import prepared_workbench

BUDGETS = {
    "peer.writes": 1,
    "peer.wall_ratio": 1.5,
    "posture.writes": 1,
    "posture.wall_ratio": 1.5,
    "desk.writes": 0,
}


def measure(rounds: int) -> Result:
    """Return the costs of a reviewer. Once in a process."""
    with prepared_workbench() as cache:
        # Needs what the workbench has prepared.
        from benchmarks.support.reviewer_at_work import ReviewerAtWork  # noqa: PLC0415

        reviewer = ReviewerAtWork()
        return {
            "cache": cache,
            "peer": reviewer.submitting("peer", rounds),
            "posture": reviewer.submitting("posture", rounds),
            "desk": reviewer.opening(rounds),
        }


def main() -> None:
    """Measure and report."""
    asked = options(__doc__, rounds=200)
    report(measure(asked.rounds), BUDGETS, as_json=asked.json)


if __name__ == "__main__":
    main()
