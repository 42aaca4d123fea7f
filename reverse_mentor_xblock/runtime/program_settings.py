"""Reads a program block's authored settings."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.runtime.course import ref_of
from reverse_mentor_xblock.services.ports import ProgramSettings


def settings_of(program: Any) -> ProgramSettings:
    """Return what the author set on a program block.

    Reads settings only, so it doesn't matter for whom the block is bound. Fields: ``coordinators``
    (list of logins or e-mails), ``languages`` (list of codes),
    ``capacity`` (number), ``team_set`` (text).
    """
    return ProgramSettings(
        block=ref_of(program),
        coordinators=tuple(filter(None, map(str.strip, map(str, program.coordinators or ())))),
        languages=tuple(program.languages or ()),
        capacity=program.capacity,
        team_set=program.team_set.strip(),
    )
