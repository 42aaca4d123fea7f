"""Build steps that metadata (``pyproject.toml``) can't say: front end and message catalogues.

Both are generated into the package directory itself, because an editable install serves the package
from there. Only then does setuptools look for package data, so that wheel, sdist and editable
install hold the same files.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from setuptools import Command, setup
from setuptools.command.build_py import build_py
from setuptools.command.sdist import sdist
from setuptools.errors import ExecError, SetupError

ROOT = Path(__file__).resolve().parent
PACKAGE = ROOT / "reverse_mentor_xblock"
PUBLIC = PACKAGE / "public"
STATIC = ROOT / "static"
CATALOGUES = ROOT / "translations"
FINGERPRINT = ROOT / "build" / "front-end.sha256"
ENTRIES = (
    "board.js",
    "browse.js",
    "checkpoints.js",
    "coordinator.js",
    "module.js",
    "private_notes.js",
    "program.js",
    "records.js",
    "review.js",
    "studio.js",
    "reverse_mentor.css",
    "licences.txt",
)


class Generate(Command):
    """Build the front end unless it is up to date, and compile the catalogues."""

    description = "build static/ into public/ and compile the message catalogues"
    user_options: ClassVar[list[tuple[str, str | None, str]]] = []

    def initialize_options(self) -> None:
        """Take no options."""

    def finalize_options(self) -> None:
        """Take no options."""

    def run(self) -> None:
        """Generate what is missing. Raises SetupError or ExecError, which say what to do."""
        build_front_end()
        compile_catalogues()


class BuildPy(build_py):
    """Generate first. Runs for wheels and for editable installs alike."""

    def run(self) -> None:
        """Build the package directory."""
        self.run_command("generate")
        if not self.editable_mode:
            # What was deleted since the last build must not survive in build/lib and the wheel.
            shutil.rmtree(Path(self.build_lib) / PACKAGE.name, ignore_errors=True)
        super().run()


class Sdist(sdist):
    """Generate first, so that whoever installs the archive needs no Node."""

    def run(self) -> None:
        """Make the archive."""
        self.run_command("generate")
        super().run()


def build_front_end() -> None:
    """Bring ``public/`` up to date with ``static/``, or take it as it is where it can't be built.

    An sdist's is always taken as it is: what was released is what was tested, whatever Node the
    installing machine has.
    """
    npm = shutil.which("npm")
    buildable = npm is not None and STATIC.is_dir() and not is_sdist()
    missing = missing_entries()
    if not missing and (not buildable or is_up_to_date()):
        return
    if npm is None or not buildable:
        raise SetupError(
            f"The front end is not built: {PUBLIC.relative_to(ROOT)}/ lacks {', '.join(missing)}. "
            "Install Node 20 or newer with npm and try again, "
            "or install a released wheel or sdist, which hold it ready built."
        )
    if not node_modules_are_fresh():
        # esbuild is a development dependency, which NODE_ENV=production would leave out
        run(npm, "ci", "--include=dev")
    run(npm, "run", "build")
    if still_missing := missing_entries():
        raise SetupError(f"`npm run build` ended well but made no {', '.join(still_missing)}.")
    FINGERPRINT.parent.mkdir(exist_ok=True)
    FINGERPRINT.write_text(fingerprint(), encoding="ascii")


def is_sdist() -> bool:
    """Tell whether this tree was unpacked from an sdist: only those have a PKG-INFO at the top."""
    return (ROOT / "PKG-INFO").exists()


def missing_entries() -> list[str]:
    """Name the files a page asks for that are not there."""
    return [name for name in ENTRIES if not (PUBLIC / name).is_file()]


def is_up_to_date() -> bool:
    """Tell whether neither source nor output has changed since the last build."""
    return FINGERPRINT.is_file() and FINGERPRINT.read_text(encoding="ascii") == fingerprint()


def fingerprint() -> str:
    """Digest names and contents: timestamps say nothing after a checkout or a copy."""
    digest = hashlib.sha256()
    for path in sorted(front_end_files()):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(ROOT).as_posix()} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def front_end_files() -> Iterator[Path]:
    """Find every source and output of the front-end build."""
    for top in (STATIC, PUBLIC):
        yield from (path for path in top.rglob("*") if path.is_file())
    yield from (path for path in ROOT.glob("*.json") if path.is_file())


def node_modules_are_fresh() -> bool:
    """Tell whether npm, which writes this record last, installed what the lock file asks for."""
    installed = ROOT / "node_modules" / ".package-lock.json"
    locked = ROOT / "package-lock.json"
    return installed.exists() and installed.stat().st_mtime >= locked.stat().st_mtime


def run(*command: str) -> None:
    """Run a command in the project directory. Raises ExecError when it fails."""
    try:
        subprocess.run(command, cwd=ROOT, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        called = " ".join(("npm", *command[1:]))
        raise ExecError(f"Building the front end failed at `{called}`: {error}") from error


def compile_catalogues() -> None:
    """Compile each ``text.po`` to the ``text.mo`` the platform reads, fuzzy entries left out."""
    sources = sorted(CATALOGUES.glob("*/LC_MESSAGES/text.po"))
    if not sources:
        raise SetupError(f"No catalogue found as {CATALOGUES.name}/<locale>/LC_MESSAGES/text.po.")
    for source in sources:
        target = PACKAGE / source.relative_to(ROOT).with_suffix(".mo")
        target.parent.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as readable:
            catalogue = read_po(readable, locale=source.parent.parent.name)
        with target.open("wb") as writable:
            write_mo(writable, catalogue)


if __name__ == "__main__":
    setup(cmdclass={"generate": Generate, "build_py": BuildPy, "sdist": Sdist})
