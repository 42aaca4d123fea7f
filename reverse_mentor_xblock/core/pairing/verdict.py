"""How a pair stands, judged from all facts about it whoever wrote them.

A pair rests on a *basis*: a roster entry, both members' own words, or their two namings. It has
ended when an end (a coordinator's or a member's) is at least as recent as the best basis: leaving
wins a tie.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reverse_mentor_xblock.core.pairing.facts import Membership, Pairing, RosterEntry, Standing
from reverse_mentor_xblock.core.people import Role

_NAMED = 1
"""The revision at which two namings support a pair: the first, so any later word outweighs them."""


class PairStatus(StrEnum):
    """How a pair stands; the order is the order of listing."""

    ACTIVE = "active"
    PARTNER_GONE = "partner_gone"
    """Stands, but the partner is not enrolled any more."""
    ENDED = "ended"


class EndedBy(StrEnum):
    """Who ended a pair."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class ResolvedPair:
    """A pair as it stands for both members.

    ``revision`` is the highest of all its facts. ``ended_by`` is None while the pair has not ended,
    and for an ended pair whose basis is lost: a roster that is gone before both members had seen
    it, or a naming withdrawn before its author had.
    """

    pairing: Pairing
    status: PairStatus
    revision: int
    ended_by: EndedBy | None = None
    reason: str = ""
    private: bool = False
    """The reason is for whoever ended the pair and for the coordinators."""
    starts: str = ""
    """The day a coordinator set, ISO 8601; "" when none did."""


class _End(NamedTuple):
    """A fact that a pair has ended.

    The largest is told; of two at one revision either would do, so long as both members are told
    the same.
    """

    revision: int
    by: EndedBy
    reason: str
    private: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """All facts about one pair that speak of the same two people.

    ``tokens``: each side's naming, when the pair came out of two. ``absent``: the side that is not
    enrolled any more, whose word can't be read; the other member's own word then stands for both.
    """

    pairing: Pairing
    entry: RosterEntry | None
    words: Mapping[Role, Membership]
    tokens: Mapping[Role, str]
    absent: Role | None

    @property
    def basis(self) -> int:
        """The highest revision at which the pair stood; 0 when nothing supports it."""
        rostered = self.entry.revision if self.entry and not self.entry.ended else 0
        return max(rostered, self._acknowledged(), _NAMED if self.tokens else 0)

    def judge(self) -> ResolvedPair:
        """Return how the pair stands."""
        basis, end = self.basis, max(self._ends(), default=None)
        revision = max([basis, *(fact.revision for fact in self._facts())])
        starts = self.entry.starts if self.entry else ""
        if end is not None and end.revision >= basis:
            told = (end.by, end.reason, end.private)
            return ResolvedPair(self.pairing, PairStatus.ENDED, revision, *told, starts)
        if not basis:
            return ResolvedPair(self.pairing, PairStatus.ENDED, revision, starts=starts)
        status = PairStatus.PARTNER_GONE if self.absent else PairStatus.ACTIVE
        return ResolvedPair(self.pairing, status, revision, starts=starts)

    def due(self, role: Role) -> Membership | None:
        """Return the word that the member on this side should write down now, if any.

        Written down, what they have seen outlives the roster and the namings.
        """
        own, entry = self.words.get(role), self.entry
        token = own.token if own else self.tokens.get(role)
        said = own.revision if own else 0
        if self.judge().status is not PairStatus.ENDED:
            joined = Membership(self.pairing, self.basis, token=token)
            return joined if said < self.basis else None
        if entry is not None and entry.ended and said < entry.revision:
            ended = Standing.ENDED
            return Membership(self.pairing, entry.revision, ended, entry.reason, token)
        unspent = own is None and token is not None
        return Membership(self.pairing, self.basis, token=token) if unspent else None

    def is_news(self, role: Role) -> bool:
        """Tell whether the member on this side is the first to write down that the pair stands.

        Two who write at the same moment are both the first.
        """
        due = self.due(role) is not None and self.judge().status is not PairStatus.ENDED
        return due and not any(word.joined for word in self.words.values())

    def _acknowledged(self) -> int:
        needed = [role for role in Role if role is not self.absent]
        words = [word for role in needed if (word := self.words.get(role)) and word.joined]
        return min(word.revision for word in words) if len(words) == len(needed) else 0

    def _facts(self) -> list[RosterEntry | Membership]:
        return [*self.words.values(), *([self.entry] if self.entry else [])]

    def _ends(self) -> Iterator[_End]:
        if self.entry is not None and self.entry.ended:
            yield _End(self.entry.revision, EndedBy.COORDINATOR, self.entry.reason)
        for role, word in self.words.items():
            if not word.joined:
                left = word.standing is Standing.LEFT
                by = EndedBy(role.value) if left else EndedBy.COORDINATOR
                yield _End(word.revision, by, word.reason, word.private)
