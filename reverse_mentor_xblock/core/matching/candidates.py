"""People as matching sees them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from reverse_mentor_xblock.core.people import PersonId, Role


@dataclass(frozen=True, slots=True)
class Candidate:
    """A participant. ``skills``: offered by a mentor, wanted by a mentee.

    ``handle``: what others' ``wishes`` name this person by. ``wishes``: handles, the dearest first.
    ``logins``: every spelling by which somebody's ``reports_to`` may mean this person.
    ``utc_offset``: hours, None when unknown. ``partners``: of the active pairs held already.
    ``ready``: the card is written and the charter accepted.
    """

    person: PersonId
    role: Role
    handle: str = ""
    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    availability: tuple[str, ...] = ()
    unit: str = ""
    logins: Collection[str] = ()
    reports_to: str = ""
    utc_offset: float | None = None
    wishes: tuple[str, ...] = ()
    capacity: int = 1
    partners: frozenset[PersonId] = frozenset()
    ready: bool = True
    paused: bool = False

    @property
    def room(self) -> int:
        """How many more pairs this person may be in."""
        return max(0, self.capacity - len(self.partners))

    @property
    def available(self) -> bool:
        """Tell whether anybody may be proposed to this person at all."""
        return self.ready and not self.paused and self.room > 0
