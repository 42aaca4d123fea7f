"""What polling, saving and opening a page cost against an empty block in the same workbench.

``queries`` and ``writes`` are what comes on top of the empty block's. Times are medians of wall
time over many requests, before each of which the empty block answers one. ``authored_queries`` are
those of ``queries`` that read what an author set, ``platform_queries`` those that the platform
makes too: see benchmarks/support/queries.py and docs/benchmarks.md.
"""

from __future__ import annotations

from benchmarks.support.report import Result, options, report
from benchmarks.support.servers import prepared_workbench

BUDGETS = {
    "idle.queries": 3,
    "idle.writes": 0,
    "idle.wall_ratio": 1.12,
    "saving.queries": 12,
    "saving.writes": 1,
    "saving.wall_ratio": 1.35,
    "page.platform_queries": 12,
    "page.writes": 0,
    "page.wall_ratio": 1.2,
    "page.requests": 3,
}
PAGE_SHARE = 5
"""A page takes ten times as long as a handler, so it is opened less often."""


def measure(typed: int, rounds: int) -> Result:
    """Return the costs of a pair with a board of ``typed`` characters. Once in a process."""
    with prepared_workbench() as cache:
        # Needs what the workbench has prepared.
        from benchmarks.support.pair_at_work import PairAtWork  # noqa: PLC0415

        pair = PairAtWork(typed)
        return {
            "cache": cache,
            "idle": pair.idle(rounds, marked=True),
            "idle_without_mark": pair.idle(rounds, marked=False),
            "saving": pair.saving(rounds),
            "page": pair.page(max(1, rounds // PAGE_SHARE)),
        }


def main() -> None:
    """Measure and report."""
    asked = options(__doc__, typed=7_500, rounds=300)
    report(measure(asked.typed, asked.rounds), BUDGETS, as_json=asked.json)


if __name__ == "__main__":
    main()
