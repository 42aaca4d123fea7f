"""What looking back costs a pair in a program of many modules, against one of few.

Every module has a board on which both members have written. ``recap`` is the way through the
modules, ``notebook`` all that was written, in as many requests as a browser makes. Times are CPU
time, medians; ``ratio`` is that with many modules over that with few. ``rows_per_module``: how many
rows a module adds, by the queries that the platform makes for each. See docs/benchmarks.md.
"""

from __future__ import annotations

from benchmarks.support.report import Result, options, report
from benchmarks.support.servers import prepared_workbench


def measure(modules: int, few: int, typed: int, rounds: int) -> Result:
    """Return the costs with ``typed`` characters on each board. Once in a process."""
    with prepared_workbench() as cache:
        # Needs what the workbench has prepared.
        from benchmarks.support.looking_back import LookingBack  # noqa: PLC0415

        pair = LookingBack(typed)
        pair.grow(few)
        small = {"recap": pair.recap(rounds), "notebook": pair.notebook(rounds)}
        pair.grow(modules)
        large = {"recap": pair.recap(rounds), "notebook": pair.notebook(rounds)}
        return {
            "modules": modules,
            "few": few,
            "cache": cache,
            **{name: large[name].beside(small[name], modules - few) for name in large},
        }


def main() -> None:
    """Measure and report."""
    asked = options(__doc__, modules=40, few=5, typed=1_000, rounds=10)
    found = measure(asked.modules, asked.few, asked.typed, asked.rounds)
    report(found, {}, as_json=asked.json)


if __name__ == "__main__":
    main()
