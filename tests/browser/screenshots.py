"""Takes pictures of the demo: ``python -m tests.browser.screenshots OUTDIR [--readme]``."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

import django

ROOT = Path(__file__).parents[2]
WIDTHS = (1280, 360)
README_PICTURE = ROOT / "docs/images/board.png"
README_BYTES = 200_000


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--readme", action="store_true", help="write the README's picture too")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    _take(options.folder)
    if options.readme:
        _keep_for_readme(options.folder / "board-en-1280.png")


def _take(folder: Path) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "demo.workbench.settings")
    django.setup()
    # Imports that need configured settings.
    from tests.browser.chromium import chromium  # noqa: PLC0415
    from tests.browser.one_address import OneAddress  # noqa: PLC0415
    from tests.browser.pictures import take_all  # noqa: PLC0415
    from tests.browser.visits import Visits  # noqa: PLC0415

    with (
        tempfile.TemporaryDirectory() as data,
        OneAddress(Path(data)).served() as server,
        chromium() as browser,
    ):
        for width in WIDTHS:
            take_all(Visits(browser), server, width, folder)


def _keep_for_readme(picture: Path) -> None:
    if picture.stat().st_size >= README_BYTES:
        sys.exit(f"{picture} is too large for the README")
    README_PICTURE.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(picture, README_PICTURE)


if __name__ == "__main__":
    main()
