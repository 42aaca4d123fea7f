"""Finds the modules of a program in its course."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reverse_mentor_xblock.runtime.addresses import jump_to
from reverse_mentor_xblock.runtime.course import ref_of
from reverse_mentor_xblock.runtime.course_tree import all_of
from reverse_mentor_xblock.runtime.program_directory import block_id_of
from reverse_mentor_xblock.services.ports import BlockRef

MODULE_TYPE = "reverse_mentor"


class FoundModule:
    """A module block; only its settings are read."""

    def __init__(self, module: Any, path: tuple[str, ...]) -> None:
        self._module = module
        self._path = path

    @property
    def block(self) -> BlockRef:
        """The module block."""
        return ref_of(self._module)

    @property
    def team_set(self) -> str:
        """The team-set that the module takes its pairs from; "" for the program's pairs."""
        return str(self._module.team_set or "").strip()

    @property
    def title(self) -> str:
        """The title of the outermost part of the course that it stands in, else its own."""
        return next(filter(None, self._path), str(self._module.display_name or ""))

    @property
    def page_url(self) -> str | None:
        """Where a person finds the module; None without such an address."""
        return jump_to(self._module)

    def handler_url(self, name: str) -> str:
        """Return the address of one of the module's own handlers."""
        return str(self._module.runtime.handler_url(self._module, name))


class ProgramModules:
    """The module blocks of the program that a block is."""

    def __init__(self, program: Any) -> None:
        self._program = program

    def in_order(self) -> Sequence[FoundModule]:
        """Return the modules that the visitor may see, in the order of the course.

        One that names no program counts as this one's: a course hardly ever has a second.
        """
        found = all_of(self._program, MODULE_TYPE)
        return [FoundModule(module, path) for module, path in found if self._has(module)]

    def _has(self, module: Any) -> bool:
        named = str(module.program or "").strip().rpartition("@")[2]
        return named in ("", block_id_of(self._program))
