"""A person's pairs as the blocks use them, whatever source they come from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from pydantic import TypeAdapter

from reverse_mentor_xblock.core.errors import NotYourPair
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.verdict import EndedBy, PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import Card, PersonId, Role
from reverse_mentor_xblock.services.ports import Account, Json, Visitor


class Gap(StrEnum):
    """Why a person has no pair, where there is more to say than "not yet"."""

    NO_PROGRAM = "no_program"
    TEAM_WAITING = "team_waiting"
    TEAM_SIZE = "team_size"
    ROLES_NEEDED = "roles_needed"


@dataclass(frozen=True, slots=True)
class KnownPair:
    """One pair, seen from one member.

    ``partner_login`` is "" for a partner who is not enrolled. ``partner_erased``: they have erased
    their part, and who they were is not shown any more.
    """

    pair_id: PairId
    my_role: Role
    status: PairStatus
    partner: PersonId
    partner_login: str
    partner_card: Card | None
    ended_by: EndedBy | None = None
    reason: str = ""
    partner_paused: bool = False
    starts: str = ""
    partner_erased: bool = False

    @property
    def partner_name(self) -> str:
        """The name on the partner's card, else their login; "" when both are gone."""
        if self.partner_erased:
            return ""
        return self.partner_card.name if self.partner_card else self.partner_login


@dataclass(frozen=True, slots=True)
class KnownPairs:
    """All pairs of one person.

    ``unacknowledged``: their own state should say more of these pairs than it does.
    ``role``: the one that the person has chosen, as far as that was read.
    ``dismissed_tips``: the ids of posture tips that they do not want to see any more.
    ``directory_at``: when cards to browse were last published (ISO 8601, UTC); "" for never.
    """

    pairs: tuple[KnownPair, ...] = ()
    waiting_for: str | None = None
    gap: Gap | None = None
    unacknowledged: bool = False
    directory_at: str = ""
    role: Role | None = None
    dismissed_tips: tuple[str, ...] = ()

    @property
    def active(self) -> tuple[KnownPair, ...]:
        """The pairs whose boards can be written."""
        return tuple(pair for pair in self.pairs if pair.status is PairStatus.ACTIVE)

    def pair(self, pair_id: str) -> KnownPair:
        """Return one pair. Raises NotYourPair for any other id."""
        for pair in self.pairs:
            if pair.pair_id == pair_id:
                return pair
        raise NotYourPair(pair_id)

    def to_json(self) -> Json:
        """Return plain JSON for a cache."""
        return _ADAPTER.dump_python(self, mode="json")

    @classmethod
    def from_json(cls, value: Json) -> KnownPairs:
        """Read what ``to_json`` gave. Raises ValueError for anything else."""
        return _ADAPTER.validate_python(value)


_ADAPTER = TypeAdapter(KnownPairs)


class PairSource(Protocol):
    """Where pairs come from: the program block, or a team-set of the platform."""

    def find(self, visitor: Visitor) -> KnownPairs:
        """Return the person's pairs as all writers' facts have them now."""


def known_pair(
    visitor: Visitor, resolved: ResolvedPair, account: Account | None, words: Participation | None
) -> KnownPair:
    """Return a resolved pair as one member sees it, with what is known of the partner."""
    ended_by_partner = resolved.ended_by == resolved.pairing.role_of(visitor.person).other.value
    withheld = resolved.private and ended_by_partner
    erased = words is not None and has_erased(words, resolved)
    return KnownPair(
        pair_id=resolved.pairing.pair_id,
        my_role=resolved.pairing.role_of(visitor.person),
        status=resolved.status,
        partner=resolved.pairing.partner_of(visitor.person),
        partner_login=account.login if account else "",
        partner_card=words.card if words and not erased else None,
        partner_paused=words.paused if words else False,
        starts=resolved.starts,
        ended_by=resolved.ended_by,
        # Left out here, where both pages and the cache get what a member may know.
        reason="" if withheld else resolved.reason,
        partner_erased=erased,
    )


def has_erased(words: Participation, resolved: ResolvedPair) -> bool:
    """Tell whether a member has erased their part in a pair that has ended."""
    word = words.memberships.get(resolved.pairing.pair_id)
    return resolved.status is PairStatus.ENDED and word is not None and word.erased
