"""Who takes part: the words every other rule is written in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

PersonId = NewType("PersonId", str)
"""The runtime's own ``scope_ids.user_id`` as text. Never a login, never sent by a browser."""


DAYS = ("mon", "tue", "wed", "thu", "fri")
DAY_PARTS = ("am", "noon", "pm")
AVAILABILITY = tuple(f"{day}-{part}" for day in DAYS for part in DAY_PARTS)
"""When in a week a participant can usually meet, in the order in which cards list it."""


class Role(StrEnum):
    """A participant's side of a pair."""

    MENTOR = "mentor"
    MENTEE = "mentee"

    @property
    def other(self) -> Role:
        """The role a partner must have."""
        return Role.MENTEE if self is Role.MENTOR else Role.MENTOR


@dataclass(frozen=True, slots=True)
class Card:
    """A participant's profile, as the partner sees it.

    ``skills`` are offered by a mentor and wanted by a mentee; ``languages`` are codes such as "fr";
    ``unit`` is where in the organisation they work; ``availability`` holds some of AVAILABILITY.
    """

    name: str
    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    about: str = ""
    unit: str = ""
    availability: tuple[str, ...] = ()
