"""What a browser downloads, in bytes as ``gzip -9`` sends them.

``first_load_gzip`` is the larger of the two entry scripts: a page shows one block or the other.
``with_editor_gzip`` is what a module's page loads by itself, once its board is open, and
``total_gzip`` all the script that it can ever load: its entry, the editor, the other parts and what
they share. ``program_gzip`` and ``coordinator_gzip`` are all of a program's page, for a participant
and for a coordinator. Studio's form is for authors alone. Builds what is stale.
"""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from benchmarks.support.report import Result, options, report

ROOT = Path(__file__).parents[1]
PUBLIC = ROOT / "reverse_mentor_xblock" / "public"
ENTRIES = ("module.js", "program.js")
BOARD = ("module.js", "board.js")
PROGRAM_PARTS = ("browse.js", "records.js")
COORDINATOR_PARTS = (*PROGRAM_PARTS, "coordinator.js")
NOT_ON_MODULES = {"program.js", "studio.js", *COORDINATOR_PARTS}
CHUNK = "shared-"
"""Beginning of the names of what several parts share: who needs it says so in its imports."""
IMPORT = re.compile(r"""(?:from|import)\s*["']\./([\w.-]+\.js)["']""")
BUDGETS = {"first_load_gzip": 25_000, "with_editor_gzip": 150_000, "total_gzip": 150_000}


def measure() -> Result:
    """Return sizes of what is built."""
    sizes = {
        path.relative_to(PUBLIC).as_posix(): len(gzip.compress(path.read_bytes(), 9))
        for path in sorted(PUBLIC.rglob("*"))
        if path.is_file()
    }
    return {
        "first_load_gzip": max(sizes[name] for name in ENTRIES),
        "total_gzip": _loaded(_module_scripts(sizes), sizes),
        "with_editor_gzip": _loaded(BOARD, sizes),
        "program_gzip": _loaded(("program.js", *PROGRAM_PARTS), sizes),
        "coordinator_gzip": _loaded(("program.js", *COORDINATOR_PARTS), sizes),
        "css_gzip": sum(size for name, size in sizes.items() if name.endswith(".css")),
        "files": sizes,
    }


def _module_scripts(sizes: Mapping[str, int]) -> Iterator[str]:
    for name in sizes:
        if name.endswith(".js") and name not in NOT_ON_MODULES and not name.startswith(CHUNK):
            yield name


def _loaded(scripts: Iterable[str], sizes: Mapping[str, int]) -> int:
    """Add up scripts and all that they import, each once."""
    loaded: set[str] = set()
    waiting = list(scripts)
    while waiting:
        name = waiting.pop()
        if name not in loaded:
            loaded.add(name)
            waiting += IMPORT.findall((PUBLIC / name).read_text("utf-8"))
    return sum(sizes[name] for name in loaded)


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
