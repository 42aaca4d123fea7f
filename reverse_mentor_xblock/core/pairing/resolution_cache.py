"""A resolution as a module block remembers it, so that a poll need not read every fact again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.pairing.resolution import Resolution
from reverse_mentor_xblock.core.pairing.text import MAX_LOGIN, MAX_REASON
from reverse_mentor_xblock.core.pairing.verdict import EndedBy, PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId

TRUSTED_FOR = timedelta(minutes=5)

_VERSION = 1
_MAX_ID = 64
_MAX_PROGRAM = 300
_MAX_TIME = 40


@dataclass(frozen=True, slots=True)
class RememberedResolution:
    """The pairs found for one person in one program. ``at``: when, an aware time.

    Acknowledgements are not remembered: they are due only while the facts are at hand.
    """

    person: PersonId
    program: str
    at: datetime
    pairs: tuple[ResolvedPair, ...]
    waiting_for: str | None = None

    def is_fresh(self, now: datetime, *, person: PersonId, program: str) -> bool:
        """Tell whether this may still be trusted: not for anybody else, nor from the future."""
        mine = self.person == person and self.program == program
        return mine and timedelta(0) <= now - self.at <= TRUSTED_FOR

    @property
    def resolution(self) -> Resolution:
        """What was resolved, with nothing to acknowledge."""
        return Resolution(self.pairs, self.waiting_for)

    def to_json(self) -> dict[str, object]:
        """Return plain JSON."""
        return {
            "v": _VERSION,
            "person": self.person,
            "program": self.program,
            "at": self.at.isoformat(),
            "pairs": [_pair_json(pair) for pair in self.pairs],
            "waiting_for": self.waiting_for,
        }

    @classmethod
    def from_json(cls, value: object) -> RememberedResolution | None:
        """Read what is remembered; None, so that all is resolved anew, if any is malformed."""
        fields = stored.mapping(value)
        at = _time(fields.get("at"))
        person = PersonId(stored.text(fields.get("person"), _MAX_ID))
        rows = stored.sequence(fields.get("pairs"))
        pairs = [pair for row in rows if (pair := _pair(stored.mapping(row), person))]
        if fields.get("v") != _VERSION or not person or at is None or len(pairs) != len(rows):
            return None
        program = stored.text(fields.get("program"), _MAX_PROGRAM)
        waiting_for = stored.text(fields.get("waiting_for"), MAX_LOGIN) or None
        return cls(person, program, at, tuple(pairs), waiting_for)


def _time(value: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(stored.text(value, _MAX_TIME))
    except ValueError:
        return None
    return at if at.utcoffset() is not None else None


def _pair_json(pair: ResolvedPair) -> dict[str, object]:
    return {
        "id": pair.pairing.pair_id,
        "mentor": pair.pairing.mentor,
        "mentee": pair.pairing.mentee,
        "status": pair.status.value,
        "revision": pair.revision,
        "ended_by": pair.ended_by and pair.ended_by.value,
        "reason": pair.reason,
    }


def _pair(fields: stored.Fields, person: PersonId) -> ResolvedPair | None:
    pair_id, mentor, mentee = (
        stored.text(fields.get(name), _MAX_ID) for name in ("id", "mentor", "mentee")
    )
    status = next((one for one in PairStatus if one.value == fields.get("status")), None)
    ended_by = next((one for one in EndedBy if one.value == fields.get("ended_by")), None)
    revision = stored.revision(fields.get("revision"))
    if not (pair_id and mentor and mentee and status and revision) or mentor == mentee:
        return None
    if person not in (mentor, mentee):
        return None
    pairing = Pairing(PairId(pair_id), PersonId(mentor), PersonId(mentee))
    reason = stored.text(fields.get("reason"), MAX_REASON)
    return ResolvedPair(pairing, status, revision, ended_by, reason)
