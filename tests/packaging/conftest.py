"""Builds every kind of distribution once, from a copy that holds nothing generated."""

from __future__ import annotations

import sys
import tarfile
from pathlib import Path

import pytest

from tests.packaging.building import WITHOUT_NODE, copy_checkout, only, run


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_checkout(tmp_path_factory.mktemp("packaging") / "checkout")


@pytest.fixture(scope="session")
def sdist(checkout: Path) -> Path:
    run(sys.executable, "-m", "build", "--sdist", cwd=checkout)
    return only(checkout / "dist", "*.tar.gz")


@pytest.fixture(scope="session")
def wheel(checkout: Path, sdist: Path) -> Path:
    """Build from the checkout, after the sdist so that the front end is built once."""
    assert sdist.exists()
    run(sys.executable, "-m", "build", "--wheel", cwd=checkout)
    return only(checkout / "dist", "*.whl")


@pytest.fixture(scope="session")
def wheel_from_sdist(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build as somebody without Node does."""
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    source = only(folder, "*")
    run(sys.executable, "-m", "build", "--wheel", cwd=source, env=WITHOUT_NODE)
    return only(source / "dist", "*.whl")
