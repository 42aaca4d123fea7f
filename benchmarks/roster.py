"""What a large program costs a pair's requests: with many participants in the roster against few.

The coordinator's row holds a roster and a published directory of so many people. ``ratio`` is wall
time with many over wall time with few, medians, the two measured turn by turn; ``cpu_ratio`` is the
same of CPU time, which other work on the machine disturbs less. ``sync`` polls;
``sync_forgotten`` is the first poll after the pairs it rests on have been forgotten, which happens
every five minutes. See docs/benchmarks.md.
"""

from __future__ import annotations

from benchmarks.support.report import Result, options, report
from benchmarks.support.servers import prepared_workbench

BUDGETS = {"sync.ratio": 1.1}


def measure(participants: int, few: int, rounds: int) -> Result:
    """Return the ratios. Once in a process."""
    with prepared_workbench() as cache:
        # Needs what the workbench has prepared.
        from benchmarks.support.large_program import LargeProgram  # noqa: PLC0415

        program = LargeProgram(few, participants)
        return {
            "participants": participants,
            "few": few,
            "cache": cache,
            "row_bytes": program.row_bytes,
            "sync": program.sync(rounds),
            "sync_forgotten": program.sync_forgotten(rounds),
            "page": program.page(rounds),
            "program_page": program.program_page(rounds),
            "coordinators_page": program.coordinators_page(rounds),
        }


def main() -> None:
    """Measure and report."""
    asked = options(__doc__, participants=10_000, few=10, rounds=60)
    report(measure(asked.participants, asked.few, asked.rounds), BUDGETS, as_json=asked.json)


if __name__ == "__main__":
    main()
