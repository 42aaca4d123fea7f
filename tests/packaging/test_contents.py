"""What the distributions hold, and what they must not."""

from __future__ import annotations

import tarfile
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

import pytest

pytestmark = pytest.mark.packaging

PACKAGE = "reverse_mentor_xblock"
SERVED = {f"{PACKAGE}/public/{n}.js" for n in ("board", "module", "program")} | {
    f"{PACKAGE}/public/{n}" for n in ("reverse_mentor.css", "licences.txt")
}
COMPILED = {f"{PACKAGE}/translations/{locale}/LC_MESSAGES/text.mo" for locale in ("en", "fr")}


def names_in_wheel(wheel: Path) -> set[str]:
    """Name the package's files; what describes the distribution itself is left out."""
    with ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def names_in_sdist(sdist: Path) -> set[str]:
    with tarfile.open(sdist) as archive:
        members = [PurePosixPath(member.name) for member in archive if member.isfile()]
    return {str(PurePosixPath(*path.parts[1:])) for path in members}


def test_wheel_holds_the_front_end_and_the_catalogues(wheel: Path) -> None:
    assert names_in_wheel(wheel) >= SERVED | COMPILED


def test_no_served_file_is_empty(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        assert [name for name in SERVED if archive.getinfo(name).file_size == 0] == []


def test_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    assert {PurePosixPath(name).parts[0] for name in names_in_wheel(wheel)} == {PACKAGE}


def test_nothing_becomes_public_by_accident(wheel: Path) -> None:
    """The platform serves every file of the package that is not Python."""
    others = {name for name in names_in_wheel(wheel) if not name.endswith(".py")}
    served = {name for name in others if name.startswith(f"{PACKAGE}/public/")}
    assert others - served == COMPILED
    assert {PurePosixPath(name).suffix for name in served} == {".js", ".css", ".txt"}


def test_wheel_holds_every_module_of_the_checkout(wheel: Path, checkout: Path) -> None:
    modules = {str(path.relative_to(checkout)) for path in (checkout / PACKAGE).rglob("*.py")}
    assert {name for name in names_in_wheel(wheel) if name.endswith(".py")} == modules


def test_sdist_without_node_makes_the_same_wheel(wheel: Path, wheel_from_sdist: Path) -> None:
    assert names_in_wheel(wheel_from_sdist) == names_in_wheel(wheel)


def test_sdist_holds_sources_beside_what_is_built_from_them(sdist: Path, checkout: Path) -> None:
    names = names_in_sdist(sdist)
    sources = {
        str(path.relative_to(checkout))
        for top in ("static", "translations")
        for path in (checkout / top).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert names >= SERVED | COMPILED | sources
    assert names >= {"package.json", "package-lock.json", "setup.py", "LICENSE"}


def test_sdist_leaves_the_checkout_behind(sdist: Path) -> None:
    tops = {PurePosixPath(name).parts[0] for name in names_in_sdist(sdist)}
    assert tops.isdisjoint({"tests", "demo", "benchmarks", "node_modules", "var"})
