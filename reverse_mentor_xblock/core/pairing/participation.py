"""P(u): all that one participant states on the program block, as one value and as JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from reverse_mentor_xblock.core.charter import Charters
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.cards import card_from_json, card_to_json
from reverse_mentor_xblock.core.pairing.directory import is_handle
from reverse_mentor_xblock.core.pairing.facts import Membership, Naming, PairId
from reverse_mentor_xblock.core.pairing.membership_json import (
    memberships_from_json,
    memberships_to_json,
)
from reverse_mentor_xblock.core.pairing.text import MAX_LOGIN
from reverse_mentor_xblock.core.people import Card, PersonId, Role
from reverse_mentor_xblock.core.tips import tip_ids

VERSION = 2

MAX_WISHES = 3
MAX_CLOSING = 2_000

_MAX_ID = 64
_ZONE = re.compile(r"[A-Za-z0-9_+/-]{1,64}")

_FIRST_CHARTERS = {"mentor": "2ac840fa231845e9", "mentee": "f902dc50de5724cb"}
"""Version 1 counted charters; the first of each role, the only one there was, read like these."""


def _charters_by_text(fields: stored.Fields) -> stored.Fields:
    charter = stored.mapping(fields.get("charter"))
    role, version = charter.get("role"), charter.get("version")
    known = isinstance(role, str) and stored.revision(version) == 1
    first = _FIRST_CHARTERS.get(str(role)) if known else None
    return {**fields, "v": 2, "charter": {**charter, "version": first} if first else None}


UPGRADES: Mapping[int, stored.Upgrade] = {1: _charters_by_text}


@dataclass(frozen=True, slots=True)
class CharterAcceptance:
    """Which charter a participant accepted (``Charter.version``), and when (ISO 8601, UTC)."""

    role: Role
    version: str
    at: str


@dataclass(frozen=True, slots=True)
class Closing:
    """A participant's answer to the program's closing question, and when (ISO 8601, UTC)."""

    answer: str
    at: str


@dataclass(frozen=True, slots=True)
class Participation:
    """One participant's own state.

    ``person`` is the writer as the server recorded them at the first write, None before it. State
    whose writer is not the person it was read for proves nothing.

    ``reports_to``: login or e-mail of one's manager, for coordinators' matching only, shown to
    nobody. ``time_zone``: IANA name, "" when unknown. ``consent``: the other side may browse the
    card. ``paused``: not to be matched for now. ``wishes``: handles of wished partners, best first.
    ``dismissed_tips``: ids of posture tips not to be shown in any module, the latest last.
    ``retired``: an operator has erased the person, who counts as not enrolled from then on.
    """

    person: PersonId | None = None
    role: Role | None = None
    card: Card | None = None
    charter: CharterAcceptance | None = None
    naming: Naming | None = None
    memberships: Mapping[PairId, Membership] = field(default_factory=dict)
    reports_to: str = ""
    time_zone: str = ""
    consent: bool = False
    paused: bool = False
    wishes: tuple[str, ...] = ()
    closing: Closing | None = None
    dismissed_tips: tuple[str, ...] = ()
    retired: bool = False

    def has_accepted(self, charters: Charters) -> bool:
        """Tell whether the charter of the present role, as it reads today, has been accepted."""
        accepted = self.charter
        return (
            accepted is not None
            and accepted.role is self.role
            and accepted.version == charters[accepted.role].version
        )

    @property
    def may_be_found(self) -> bool:
        """Tell whether the other side may browse the card."""
        return self.card is not None and self.consent and not self.paused

    @property
    def has_erased(self) -> bool:
        """Tell whether the participant has erased what they stated, and not begun anew since."""
        return self.role is None and any(word.erased for word in self.memberships.values())

    @property
    def used_tokens(self) -> frozenset[str]:
        """The namings of this participant that a pair has come from."""
        return frozenset(word.token for word in self.memberships.values() if word.token is not None)

    def to_json(self) -> dict[str, object]:
        """Return plain JSON that ``from_json`` reads back to an equal value."""
        return {
            "v": VERSION,
            "person": self.person,
            "role": self.role and self.role.value,
            "card": self.card and card_to_json(self.card),
            "charter": self.charter and _charter_json(self.charter),
            "naming": self.naming and _naming_json(self.naming),
            "memberships": memberships_to_json(self.memberships),
            "reports_to": self.reports_to,
            "time_zone": self.time_zone,
            "consent": self.consent,
            "paused": self.paused,
            "wishes": list(self.wishes),
            "closing": self.closing and {"answer": self.closing.answer, "at": self.closing.at},
            "dismissed_tips": list(self.dismissed_tips),
            "retired": self.retired,
        }

    @classmethod
    def from_json(cls, value: object) -> Participation:
        """Read stored JSON; malformed parts count as absent. Raises NewerState."""
        fields = stored.opened(value, version=VERSION, upgrades=UPGRADES)
        person = PersonId(stored.text(fields.get("person"), _MAX_ID)) or None
        return cls(
            person=person,
            role=_role(fields.get("role")),
            card=card_from_json(stored.mapping(fields.get("card"))),
            charter=_charter(stored.mapping(fields.get("charter"))),
            naming=_naming(stored.mapping(fields.get("naming"))),
            memberships=memberships_from_json(stored.mapping(fields.get("memberships")), person),
            reports_to=stored.text(fields.get("reports_to"), MAX_LOGIN),
            time_zone=time_zone(fields.get("time_zone")),
            consent=fields.get("consent") is True,
            paused=fields.get("paused") is True,
            wishes=_wishes(fields.get("wishes")),
            closing=_closing(stored.mapping(fields.get("closing"))),
            dismissed_tips=tip_ids(fields.get("dismissed_tips")),
            retired=fields.get("retired") is True,
        )


def time_zone(value: object) -> str:
    """Return what may be an IANA time zone's name, "" for anything else."""
    return value if isinstance(value, str) and _ZONE.fullmatch(value) else ""


def _charter_json(charter: CharterAcceptance) -> dict[str, object]:
    return {"role": charter.role.value, "version": charter.version, "at": charter.at}


def _naming_json(naming: Naming) -> dict[str, object]:
    return {"login": naming.login, "role": naming.role.value, "token": naming.token}


def _role(value: object) -> Role | None:
    return next((role for role in Role if role.value == value), None)


def _charter(fields: stored.Fields) -> CharterAcceptance | None:
    role, version = _role(fields.get("role")), stored.text(fields.get("version"), _MAX_ID)
    at = stored.text(fields.get("at"), _MAX_ID)
    return CharterAcceptance(role, version, at) if role and version and at else None


def _naming(fields: stored.Fields) -> Naming | None:
    login, token = (stored.text(fields.get("login"), MAX_LOGIN), fields.get("token"))
    role, kept = _role(fields.get("role")), stored.text(token, _MAX_ID)
    return Naming(login, role, kept) if login and role and kept else None


def _wishes(value: object) -> tuple[str, ...]:
    listed = (stored.text(entry, _MAX_ID) for entry in stored.sequence(value))
    return tuple(dict.fromkeys(filter(is_handle, listed)))[:MAX_WISHES]


def _closing(fields: stored.Fields) -> Closing | None:
    answer, at = (
        stored.text(fields.get("answer"), MAX_CLOSING),
        stored.text(fields.get("at"), _MAX_ID),
    )
    return Closing(answer, at) if answer and at else None
