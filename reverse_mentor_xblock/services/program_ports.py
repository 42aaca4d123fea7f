"""What the use cases ask of a program: what its author set, and where it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from reverse_mentor_xblock.core.board.hotline import Hotline
from reverse_mentor_xblock.core.charter import Charters
from reverse_mentor_xblock.core.matching.criteria import Criteria
from reverse_mentor_xblock.services.ports import BlockRef, Visitor


class ProgramSettings(Protocol):
    """What the author set on the program block, and where that block answers."""

    @property
    def block(self) -> BlockRef:
        """The program block."""

    @property
    def coordinators(self) -> tuple[str, ...]:
        """Logins, as typed in Studio."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes a card may name."""

    @property
    def charters(self) -> Charters:
        """What each role promises, by the author's words or ours."""

    @property
    def ends(self) -> datetime | None:
        """When the program ends, aware; None when the author has set no end."""

    @property
    def closing_question(self) -> str:
        """What both sides are asked at the end; a sentence of ours is in English."""

    @property
    def capacity(self) -> int:
        """How many pairs one person may be in, at least 1."""

    @property
    def team_set(self) -> str:
        """The team-set that pairs come from; "" when they come from the program block itself."""

    @property
    def criteria(self) -> Criteria:
        """How people are matched."""

    @property
    def sessions(self) -> int:
        """How many sessions a pair is to hold, at least 1."""

    @property
    def hotline(self) -> Hotline:
        """When a pair's thread counts as a hotline."""

    @property
    def journey_urls(self) -> tuple[str, str]:
        """The program's own handlers for a pair's journey board: its sync, its calendar."""

    @property
    def page_url(self) -> str | None:
        """Where a person finds the program in the course; None without such an address."""

    @property
    def choose_role_url(self) -> str:
        """The program's own handler by which a person chooses a role."""

    @property
    def dismiss_tip_url(self) -> str:
        """The program's own handler by which a person has a posture tip shown no more."""

    @property
    def acknowledge_url(self) -> str:
        """The program's own handler by which a person acknowledges a pair."""


class ProgramDirectory(Protocol):
    """Finds the program block of a module."""

    def find(self) -> ProgramSettings | None:
        """Return the settings of the module's program, or None when there is no such block."""

    def choices(self) -> Sequence[tuple[str, str]]:
        """Return (block id, title) of every program an author can choose."""


class CourseModule(Protocol):
    """One module block of a program, and where it stands in the course."""

    @property
    def block(self) -> BlockRef:
        """The module block."""

    @property
    def team_set(self) -> str:
        """The team-set that the module takes its pairs from; "" for the program's pairs."""

    @property
    def title(self) -> str:
        """The title of the outermost part of the course that it stands in."""

    @property
    def page_url(self) -> str | None:
        """Where a person finds the module; None without such an address."""

    def handler_url(self, name: str) -> str:
        """Return the address of one of the module's own handlers."""


class CourseModules(Protocol):
    """Finds the module blocks of a program."""

    def in_order(self) -> Sequence[CourseModule]:
        """Return the modules that the visitor may see, in the order of the course."""


def is_coordinator(program: ProgramSettings, visitor: Visitor) -> bool:
    """Tell whether the author named a person as one of the program's coordinators.

    By login, exactly as it is spelt: an e-mail address proves nothing where anybody can claim it,
    and a roster is found again by this very name.
    """
    return visitor.login in program.coordinators
