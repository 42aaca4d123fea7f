"""Reads a program block's authored settings."""

from __future__ import annotations

import re
from typing import Any

from reverse_mentor_xblock.runtime.course import ref_of
from reverse_mentor_xblock.services.ports import ProgramSettings


def settings_of(program: Any) -> ProgramSettings:
    """Return what the author set on a program block.

    Reads settings only, so it doesn't matter for whom the block is bound. Fields: ``coordinators``
    (text; logins apart by whitespace, commas or semicolons), ``languages`` (list of codes),
    ``capacity`` (number), ``team_set`` (text).
    """
    return ProgramSettings(
        block=ref_of(program),
        coordinators=tuple(name for name in re.split(r"[\s,;]+", program.coordinators) if name),
        languages=tuple(program.languages),
        capacity=program.capacity,
        team_set=program.team_set.strip(),
    )
