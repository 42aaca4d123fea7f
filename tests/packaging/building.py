"""Running the build as a user would: in a copy of the checkout, with or without Node."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATED = shutil.ignore_patterns(
    ".git", ".venv", ".*_cache", "__pycache__", "build", "dist", "node_modules", "var", "*.egg-info"
)
WITHOUT_NODE = {**os.environ, "PATH": os.devnull}


def run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    """Run a command; what it printed is in the failure or returned."""
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def only(folder: Path, pattern: str) -> Path:
    """Return the one file that matches."""
    (match,) = folder.glob(pattern)
    return match


def copy_checkout(target: Path) -> Path:
    """Copy the checkout as a fresh clone would have it."""
    shutil.copytree(ROOT, target, ignore=GENERATED)
    shutil.rmtree(target / "reverse_mentor_xblock" / "public", ignore_errors=True)
    shutil.rmtree(target / "reverse_mentor_xblock" / "translations", ignore_errors=True)
    return target
