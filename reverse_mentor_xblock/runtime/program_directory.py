"""Finds the program that a block belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from reverse_mentor_xblock.runtime.course_tree import load, near
from reverse_mentor_xblock.runtime.program_settings import ProgramBlockSettings
from reverse_mentor_xblock.services.program_ports import ProgramSettings

PROGRAM_TYPE = "reverse_mentor_program"


class ThisProgram:
    """The program block itself, for its own handlers."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def find(self) -> ProgramSettings:
        """Return the block's own settings."""
        return ProgramBlockSettings(self._block)

    def choices(self) -> Sequence[tuple[str, str]]:
        """Return nothing: a program does not choose its program."""
        return ()


class CourseProgramDirectory:
    """The program that a module block's field ``program`` names, or else the nearest in the course.

    The block is loaded as the visitor sees it and only its settings are read: binding it to anybody
    else would rebind the visitor's own blocks.
    """

    def __init__(self, block: Any) -> None:
        self._block = block

    def find(self) -> ProgramSettings | None:
        """Return the settings of the module's program, or None when there is no such block."""
        program = self._program
        return None if program is None else ProgramBlockSettings(program)

    @cached_property
    def _program(self) -> Any | None:
        named = self._block.program.strip()
        usage = self._usage_of(named) if named else next(near(self._block, PROGRAM_TYPE), None)
        program = None if usage is None else load(self._block.runtime, usage)
        is_program = program is not None and program.scope_ids.block_type == PROGRAM_TYPE
        return program if is_program else None

    def choices(self) -> Sequence[tuple[str, str]]:
        """Return (block id, title) of every program in the course, the nearest first."""
        loaded = (load(self._block.runtime, usage) for usage in near(self._block, PROGRAM_TYPE))
        return [(block_id_of(program), program.display_name) for program in loaded if program]

    def _usage_of(self, named: str) -> Any:
        course = getattr(self._block.scope_ids.usage_id, "context_key", None)
        if course is None:
            return named
        # Of a whole usage key only the block id is taken: the rest changes when a course is re-run.
        return course.make_usage_key(PROGRAM_TYPE, named.rpartition("@")[2])


def block_id_of(block: Any) -> str:
    """Return what names a block within its course run, and still does in a re-run."""
    usage = block.scope_ids.usage_id
    return str(getattr(usage, "block_id", usage))
