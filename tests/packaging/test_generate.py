"""The build step itself: builds when it must, only then, and says why when it can't."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.building import WITHOUT_NODE, copy_checkout

pytestmark = pytest.mark.packaging


def generate(source: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "setup.py", "--quiet", "generate"],
        cwd=source,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(checkout: Path, wheel: Path, tmp_path: Path) -> Path:
    """Copy the checkout unbuilt, beside the node modules that building the wheel has installed."""
    assert wheel.exists()
    copy = copy_checkout(tmp_path / "copy")
    (copy / "node_modules").symlink_to(checkout / "node_modules")
    return copy


@pytest.fixture
def failing_npm(tmp_path: Path) -> dict[str, str]:
    """Put an npm on the path that shows, by failing, that it was called."""
    npm = tmp_path / "bin" / "npm"
    npm.parent.mkdir()
    npm.write_text("#!/bin/sh\nexit 3\n", encoding="ascii")
    npm.chmod(0o755)
    return {**os.environ, "PATH": f"{npm.parent}{os.pathsep}{os.environ['PATH']}"}


def test_without_node_nor_built_files_it_says_what_to_do(copy: Path) -> None:
    done = generate(copy, env=WITHOUT_NODE)
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert "The front end is not built" in done.stderr
    assert "Install Node 20 or newer" in done.stderr


def test_a_second_time_it_builds_nothing(copy: Path, failing_npm: dict[str, str]) -> None:
    assert generate(copy).returncode == 0
    assert generate(copy, env=failing_npm).returncode == 0


@pytest.mark.parametrize("changed", ["static/build.mjs", "package.json"])
def test_a_changed_source_is_built_anew(
    copy: Path, failing_npm: dict[str, str], changed: str
) -> None:
    assert generate(copy).returncode == 0
    with (copy / changed).open("a", encoding="utf-8") as source:
        source.write("\n")
    done = generate(copy, env=failing_npm)
    assert done.returncode != 0
    assert "failed at `npm" in done.stderr


def test_damaged_output_is_built_anew(copy: Path) -> None:
    assert generate(copy).returncode == 0
    built = copy / "reverse_mentor_xblock" / "public" / "module.js"
    content = built.read_bytes()
    built.write_bytes(b"")
    assert generate(copy).returncode == 0
    assert built.read_bytes() == content
