"""Shows the blocks in a browser, with a course and people: ``python -m demo``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import reverse_mentor_xblock
from demo.serve import DemoServer

BUILT = Path(reverse_mentor_xblock.__file__).parent / "public" / "module.js"


def main() -> None:
    """Serve the demo until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="python -m demo", description=__doc__)
    parser.add_argument("--port", type=int, default=8000)
    port = parser.parse_args().port
    if not BUILT.exists():
        sys.exit("The front end is not built yet. Run: make setup")
    print(f"Open http://127.0.0.1:{port} in a browser. Ctrl-C stops.", flush=True)
    # One process: the demo's locks and cache live in its memory.
    DemoServer(f"127.0.0.1:{port}", workers=1, threads=16).run()


main()
