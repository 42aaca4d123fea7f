"""Who should be paired with whom, why, and why others stay without."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reverse_mentor_xblock.core.matching.criteria import Part, Rule
from reverse_mentor_xblock.core.people import PersonId

Couple = tuple[PersonId, PersonId]
"""(mentor, mentee)."""


class Reason(StrEnum):
    """Why somebody is in no proposed pair; the first that holds, in this order."""

    NOT_READY = "not_ready"
    """The card is not written or the charter not accepted."""
    PAUSED = "paused"
    AT_CAPACITY = "at_capacity"
    """In as many pairs already as one person may be."""
    NOBODY_THERE = "nobody_there"
    """Nobody on the other side can take a partner."""
    RULES = "rules"
    """A hard rule excludes each one of them."""
    BY_HAND = "by_hand"
    """Everybody whom the rules allow is a partner already, or was forbidden by hand."""
    TAKEN = "taken"
    """All of them are better placed with others."""


class Obstacle(StrEnum):
    """Why two people can't be paired, not even by hand."""

    UNKNOWN = "unknown"
    """One of them is no participant any more."""
    SAME_ROLE = "same_role"
    """They are not one mentor and one mentee, in this order."""
    NOT_READY = "not_ready"
    PAUSED = "paused"
    PARTNERS = "partners"
    """They are a pair already, or named twice."""
    AT_CAPACITY = "at_capacity"


@dataclass(frozen=True, slots=True)
class Common:
    """What makes a pair: ``skills`` offered and wanted, ``languages``, ``times``, as typed.

    ``mentor_wish``, ``mentee_wish``: the rank (1 to 3) at which they wish for each other, 0 if not.
    """

    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    different_unit: bool = False
    mentor_wish: int = 0
    mentee_wish: int = 0


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """Somebody else whom the hard rules allow, and how well they would fit."""

    person: PersonId
    fit: float


@dataclass(frozen=True, slots=True)
class ProposedPair:
    """A pair with its reasons. ``breaks``: rules that a pair fixed by hand disregards.

    ``fit`` is the sum of ``parts`` without the tie-break. Runners-up come best first, and may be in
    another proposed pair.
    """

    mentor: PersonId
    mentee: PersonId
    fit: float
    parts: Mapping[Part, float]
    common: Common
    fixed: bool = False
    breaks: tuple[Rule, ...] = ()
    for_mentor: tuple[RunnerUp, ...] = ()
    for_mentee: tuple[RunnerUp, ...] = ()

    @property
    def couple(self) -> Couple:
        """The two people."""
        return (self.mentor, self.mentee)


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody in no proposed pair, and why.

    ``rules``: those that exclude somebody on the other side, the one that excludes most first.
    """

    person: PersonId
    reason: Reason
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A pair fixed by hand that can't be."""

    couple: Couple
    obstacle: Obstacle


@dataclass(frozen=True, slots=True)
class ByHand:
    """What a coordinator decided: pairs that must be, and pairs that must not."""

    fixed: tuple[Couple, ...] = ()
    forbidden: frozenset[Couple] = frozenset()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Everybody is in ``pairs`` or in ``left``. ``refused``: of those fixed by hand.

    ``one_each``: there are so many people that nobody was given more than one new partner.
    """

    pairs: tuple[ProposedPair, ...] = ()
    left: tuple[Left, ...] = ()
    refused: tuple[Refused, ...] = ()
    one_each: bool = False
