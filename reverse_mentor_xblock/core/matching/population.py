"""From what participants state to the candidates of a matching."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from reverse_mentor_xblock.core.charter import Charters
from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.pairing.directory import handle_of
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.pairing.verdict import PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId


@dataclass(frozen=True, slots=True)
class Terms:
    """What the program says of everybody. ``at``: when time zones are compared."""

    program: str
    charters: Charters
    capacity: int
    at: datetime


def candidates_of(
    people: Iterable[Participant], pairs: Iterable[ResolvedPair], terms: Terms
) -> Mapping[PersonId, Candidate]:
    """Return everybody who has chosen a role, with the partners they have now."""
    partners: dict[PersonId, set[PersonId]] = defaultdict(set)
    for pair in pairs:
        if pair.status is PairStatus.ACTIVE:
            partners[pair.pairing.mentor].add(pair.pairing.mentee)
            partners[pair.pairing.mentee].add(pair.pairing.mentor)
    found = (_candidate(one, frozenset(partners[one.person]), terms) for one in people)
    return {one.person: one for one in found if one is not None}


def utc_offset(zone: str, at: datetime) -> float | None:
    """Return by how many hours a time zone is ahead of UTC at a moment; None when unknown."""
    try:
        offset = at.astimezone(ZoneInfo(zone)).utcoffset() if zone else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return None if offset is None else offset.total_seconds() / 3600


def _candidate(one: Participant, partners: frozenset[PersonId], terms: Terms) -> Candidate | None:
    words, card = one.words, one.words.card
    if words.role is None:
        return None
    return Candidate(
        person=one.person,
        role=words.role,
        handle=handle_of(terms.program, one.person),
        skills=card.skills if card else (),
        languages=card.languages if card else (),
        availability=card.availability if card else (),
        unit=card.unit if card else "",
        logins=tuple(one.logins),
        reports_to=words.reports_to,
        utc_offset=utc_offset(words.time_zone, terms.at),
        wishes=words.wishes,
        capacity=terms.capacity,
        partners=partners,
        ready=card is not None and words.has_accepted(terms.charters),
        paused=words.paused,
    )
