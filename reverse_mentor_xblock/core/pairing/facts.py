"""What the three writers of a pair state: a coordinator, the mentor and the mentee."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from reverse_mentor_xblock.core.errors import NotYourPair
from reverse_mentor_xblock.core.people import PersonId, Role

PairId = NewType("PairId", str)
"""Names a pair for good. A re-match gets a new one, so that no pair ever meets an old pair's board.
"""


def stable_pair_id(*parts: str) -> PairId:
    """Return the id that everybody computes from the same parts: 24 hexadecimal digits.

    The first part says what kind of source speaks, so that ids of two sources never meet.
    """
    return PairId(hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:24])


@dataclass(frozen=True, slots=True)
class Pairing:
    """Who a pair is. Raises ValueError for a person paired with themselves."""

    pair_id: PairId
    mentor: PersonId
    mentee: PersonId

    def __post_init__(self) -> None:
        if self.mentor == self.mentee:
            raise ValueError("nobody is paired with themselves")

    def includes(self, person: PersonId) -> bool:
        """Tell whether a person is one of the two members."""
        return person in (self.mentor, self.mentee)

    def member(self, role: Role) -> PersonId:
        """Return the member on one side."""
        return self.mentor if role is Role.MENTOR else self.mentee

    def role_of(self, person: PersonId) -> Role:
        """Return a member's side. Raises NotYourPair for anybody else."""
        if not self.includes(person):
            raise NotYourPair(self.pair_id)
        return Role.MENTOR if person == self.mentor else Role.MENTEE

    def partner_of(self, person: PersonId) -> PersonId:
        """Return the other member. Raises NotYourPair for anybody who is not one of the two."""
        return self.member(self.role_of(person).other)


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """A coordinator's word on a pair: it stands, or it has ended and why. Revisions start at 1.

    ``starts``: the day from which the two are to meet (ISO 8601), "" when none was set.
    """

    pairing: Pairing
    revision: int = 1
    ended: bool = False
    reason: str = ""
    starts: str = ""


class Standing(StrEnum):
    """What a member's own state says about a pair."""

    JOINED = "joined"
    """The member saw the pair while it stood."""
    LEFT = "left"
    """The member left it."""
    ENDED = "ended"
    """The member saw that a coordinator had ended it."""


@dataclass(frozen=True, slots=True)
class Membership:
    """One member's own word on a pair, spoken of the pair as it stood at ``revision``.

    ``token`` is the member's own naming that the pair came from; None for a pair out of a roster.
    ``private``: the reason is for the coordinators, and not for the other member. ``erased``: the
    member has erased their part in the pair, and so is shown neither it nor to it.
    """

    pairing: Pairing
    revision: int
    standing: Standing = Standing.JOINED
    reason: str = ""
    token: str | None = None
    private: bool = False
    erased: bool = False

    @property
    def joined(self) -> bool:
        """Tell whether the member takes part."""
        return self.standing is Standing.JOINED

    def outweighs(self, other: Membership) -> bool:
        """Tell whether this word replaces another on one pair; at a tie, an end does."""
        return (self.revision, not self.joined) > (other.revision, not other.joined)


@dataclass(frozen=True, slots=True)
class Naming:
    """One side saying: my partner is <login>, and I am the <role>. No two share a token."""

    login: str
    role: Role
    token: str
