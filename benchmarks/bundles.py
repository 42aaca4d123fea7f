"""What a browser downloads, in bytes as ``gzip -9`` sends them.

``first_load_gzip`` is the larger of the two entry scripts: a page shows one block or the other.
``total_gzip`` is all that a learner's browser can ever ask for: both pages, the editor, the styles.
What is for authors or coordinators alone is counted apart. Builds what is stale.
"""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

from benchmarks.support.report import Result, options, report

ROOT = Path(__file__).parents[1]
PUBLIC = ROOT / "reverse_mentor_xblock" / "public"
ENTRIES = ("module.js", "program.js")
NOT_FOR_LEARNERS = {"coordinator.js", "studio.js"}
BUDGETS = {"first_load_gzip": 25_000, "total_gzip": 150_000}


def measure() -> Result:
    """Return sizes of what is built."""
    sizes = {
        path.relative_to(PUBLIC).as_posix(): len(gzip.compress(path.read_bytes(), 9))
        for path in sorted(PUBLIC.rglob("*"))
        if path.is_file()
    }
    return {
        "first_load_gzip": max(sizes[name] for name in ENTRIES),
        "total_gzip": sum(size for name, size in sizes.items() if name not in NOT_FOR_LEARNERS),
        "css_gzip": sum(size for name, size in sizes.items() if name.endswith(".css")),
        "files": sizes,
    }


def _build() -> None:
    subprocess.run(
        [sys.executable, "setup.py", "--quiet", "generate"], cwd=ROOT, check=True, stdout=sys.stderr
    )


def main() -> None:
    """Build, measure and report."""
    asked = options(__doc__)
    _build()
    report(measure(), BUDGETS, as_json=asked.json)


if __name__ == "__main__":
    main()
