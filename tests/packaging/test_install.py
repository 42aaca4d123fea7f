"""Installed in whatever way, the blocks load and find their files."""

from __future__ import annotations

import json
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.building import WITHOUT_NODE, copy_checkout, run

pytestmark = pytest.mark.packaging

PROBE = """
import gettext, json
from importlib.metadata import entry_points
from importlib.resources import files

package = files("reverse_mentor_xblock")
blocks = {point.name: point.load() for point in entry_points(group="xblock.v1")
          if point.module.startswith("reverse_mentor_xblock.")}
for locale in ("en", "fr", "fr_CA"):  # as the platform's i18n service does, which widens regions
    gettext.translation("text", str(package / "translations"), [locale])
print(json.dumps({
    "home": str(package),
    "modules": {name: block.__module__ for name, block in blocks.items()},
    "public": sorted(path.name for path in (package / "public").iterdir()),
}))
"""


class Environment:
    """An empty virtual environment, filled from outside so that it needs no pip of its own."""

    def __init__(self, folder: Path) -> None:
        run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
        self.folder = folder
        self.python = folder / "bin" / "python"

    def install(self, *arguments: str | Path, env: dict[str, str] | None = None) -> None:
        pip = (sys.executable, "-m", "pip", "--python", self.python, "install", "-qq")
        run(*pip, *arguments, cwd=self.folder, env=env)

    def borrow_dependencies(self) -> None:
        """Append the packages that the tests run on, to spare a download.

        The entries of a path file come last, and path files are not looked for in them: so this
        package is never found there.
        """
        site = next(self.folder.glob("lib/python*/site-packages"))
        (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")

    def probe(self) -> dict[str, Any]:
        """Report from inside: where the package lies, its blocks' modules, its public files."""
        answer: dict[str, Any] = json.loads(run(self.python, "-I", "-c", PROBE, cwd=self.folder))
        return answer


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(tmp_path / "environment")


def assert_complete(environment: Environment, home: Path) -> None:
    found = environment.probe()
    assert Path(found["home"]).is_relative_to(home)
    # one level deep: the platform's static finder strips one segment to find public/
    assert found["modules"] == {
        "reverse_mentor": "reverse_mentor_xblock.module_block",
        "reverse_mentor_program": "reverse_mentor_xblock.program_block",
    }
    assert set(found["public"]) >= {
        "module.js",
        "program.js",
        "coordinator.js",
        "studio.js",
        "board.js",
        "reverse_mentor.css",
    }


def test_wheel_with_its_dependencies_from_the_index(environment: Environment, wheel: Path) -> None:
    environment.install(wheel)
    assert_complete(environment, home=environment.folder)


def test_sdist_without_node(environment: Environment, sdist: Path) -> None:
    environment.install("--no-deps", sdist, env=WITHOUT_NODE)
    environment.borrow_dependencies()
    assert_complete(environment, home=environment.folder)


def test_editable(environment: Environment, checkout: Path, wheel: Path, tmp_path: Path) -> None:
    """The copy is not built yet, so that the installation itself has to."""
    assert wheel.exists(), "its build has installed the node modules"
    copy = copy_checkout(tmp_path / "editable")
    (copy / "node_modules").symlink_to(checkout / "node_modules")
    environment.install("--no-deps", "--editable", copy)
    environment.borrow_dependencies()
    assert_complete(environment, home=copy)
