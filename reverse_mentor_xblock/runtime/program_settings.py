"""Reads a program block's authored settings."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from reverse_mentor_xblock.core.board.hotline import Hotline
from reverse_mentor_xblock.core.charter import Charter, Charters, charter_of
from reverse_mentor_xblock.core.closing import QUESTION
from reverse_mentor_xblock.core.matching.criteria import Criteria
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.runtime.addresses import jump_to
from reverse_mentor_xblock.runtime.course import ref_of
from reverse_mentor_xblock.runtime.match_settings import criteria_of
from reverse_mentor_xblock.services.ports import BlockRef


class ProgramBlockSettings:
    """What the author set on a program block.

    Reads settings only, so it doesn't matter for whom the block is bound; and only when asked,
    because some runtimes make a query of each field.
    """

    def __init__(self, program: Any) -> None:
        self._program = program

    @property
    def block(self) -> BlockRef:
        """The program block."""
        return ref_of(self._program)

    @property
    def coordinators(self) -> tuple[str, ...]:
        """Logins, as typed in Studio."""
        typed = (str(name).strip() for name in self._program.coordinators or ())
        return tuple(name for name in typed if name)

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes a card may name."""
        return tuple(self._program.languages or ())

    @property
    def charters(self) -> Charters:
        """What each role promises."""
        return {role: self._charter(role) for role in Role}

    @property
    def ends(self) -> datetime | None:
        """When the program ends, aware; None when the author has set no end."""
        try:
            return datetime.fromisoformat(self._program.ends).astimezone(UTC)
        except (TypeError, ValueError, OverflowError):
            return None

    @property
    def closing_question(self) -> str:
        """What both sides are asked at the end; a sentence of ours is in English."""
        return (self._program.closing_question or "").strip() or QUESTION

    @property
    def capacity(self) -> int:
        """How many pairs one person may be in, at least 1."""
        return max(1, int(self._program.capacity or 1))

    @property
    def team_set(self) -> str:
        """The team-set that pairs come from; "" when they come from the program block itself."""
        return (self._program.team_set or "").strip()

    def _charter(self, role: Role) -> Charter:
        title = getattr(self._program, f"{role.value}_charter_title") or ""
        rules = getattr(self._program, f"{role.value}_charter") or ()
        return charter_of(role, title.strip(), (str(rule).strip() for rule in rules))

    @property
    def criteria(self) -> Criteria:
        """How people are matched."""
        return criteria_of(self._program)

    @property
    def sessions(self) -> int:
        """How many sessions a pair is to hold, at least 1."""
        return max(1, int(self._program.sessions or 1))

    @property
    def hotline(self) -> Hotline:
        """When a pair's thread counts as a hotline."""
        return Hotline(
            days=int(self._program.hotline_days),
            requests=int(self._program.hotline_requests),
            share=int(self._program.hotline_share),
            length=int(self._program.hotline_length),
        )

    @property
    def journey_urls(self) -> tuple[str, str]:
        """The program's own handlers for a pair's journey board: its sync, its calendar."""
        url = self._program.runtime.handler_url
        return str(url(self._program, "sync")), str(url(self._program, "calendar"))

    @property
    def page_url(self) -> str | None:
        """The platform's own "jump to" address, which finds the unit whatever shows the course."""
        return jump_to(self._program)

    @property
    def choose_role_url(self) -> str:
        """The program's own handler by which a person chooses a role."""
        return str(self._program.runtime.handler_url(self._program, "choose_role"))

    @property
    def dismiss_tip_url(self) -> str:
        """The program's own handler by which a person has a posture tip shown no more."""
        return str(self._program.runtime.handler_url(self._program, "dismiss_tip"))

    @property
    def acknowledge_url(self) -> str:
        """The program's own handler by which a person acknowledges a pair."""
        return str(self._program.runtime.handler_url(self._program, "acknowledge"))
