"""P(u): all that one participant states on the program block, as one value and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.cards import checked_card
from reverse_mentor_xblock.core.pairing.facts import Membership, Naming, PairId, Pairing, Standing
from reverse_mentor_xblock.core.pairing.text import MAX_LOGIN, MAX_REASON
from reverse_mentor_xblock.core.people import Card, PersonId, Role

VERSION = 1
UPGRADES: Mapping[int, stored.Upgrade] = {}

_MAX_ID = 64
_MAX_CARD_TEXT = 4_000


@dataclass(frozen=True, slots=True)
class CharterAcceptance:
    """Which charter a participant accepted, and when (ISO 8601, UTC)."""

    role: Role
    version: int
    at: str


@dataclass(frozen=True, slots=True)
class Participation:
    """One participant's own state.

    ``person`` is the writer as the server recorded them at the first write, None before it. State
    whose writer is not the person it was read for proves nothing.
    """

    person: PersonId | None = None
    role: Role | None = None
    card: Card | None = None
    charter: CharterAcceptance | None = None
    naming: Naming | None = None
    memberships: Mapping[PairId, Membership] = field(default_factory=dict)

    @property
    def charter_accepted(self) -> bool:
        """Tell whether the charter of the present role, as it reads today, has been accepted."""
        accepted = self.charter
        return (
            accepted is not None
            and accepted.role is self.role
            and accepted.version >= CHARTERS[accepted.role].version
        )

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
            "card": self.card and _card_json(self.card),
            "charter": self.charter and _charter_json(self.charter),
            "naming": self.naming and _naming_json(self.naming),
            "memberships": {key: _membership_json(word) for key, word in self.memberships.items()},
        }

    @classmethod
    def from_json(cls, value: object) -> Participation:
        """Read stored JSON; malformed parts count as absent. Raises NewerState."""
        fields = stored.opened(value, version=VERSION, upgrades=UPGRADES)
        person = PersonId(stored.text(fields.get("person"), _MAX_ID)) or None
        return cls(
            person=person,
            role=_role(fields.get("role")),
            card=_card(stored.mapping(fields.get("card"))),
            charter=_charter(stored.mapping(fields.get("charter"))),
            naming=_naming(stored.mapping(fields.get("naming"))),
            memberships=_memberships(stored.mapping(fields.get("memberships")), person),
        )


def _card_json(card: Card) -> dict[str, object]:
    return {
        "name": card.name,
        "skills": list(card.skills),
        "languages": list(card.languages),
        "about": card.about,
    }


def _charter_json(charter: CharterAcceptance) -> dict[str, object]:
    return {"role": charter.role.value, "version": charter.version, "at": charter.at}


def _naming_json(naming: Naming) -> dict[str, object]:
    return {"login": naming.login, "role": naming.role.value, "token": naming.token}


def _membership_json(word: Membership) -> dict[str, object]:
    return {
        "mentor": word.pairing.mentor,
        "mentee": word.pairing.mentee,
        "revision": word.revision,
        "standing": word.standing.value,
        "reason": word.reason,
        "token": word.token,
    }


def _role(value: object) -> Role | None:
    return next((role for role in Role if role.value == value), None)


def _card(fields: stored.Fields) -> Card | None:
    try:
        return checked_card(
            Card(
                name=stored.text(fields.get("name"), _MAX_CARD_TEXT),
                skills=_texts(fields.get("skills")),
                languages=_texts(fields.get("languages")),
                about=stored.text(fields.get("about"), _MAX_CARD_TEXT),
            )
        )
    except BadFields:
        return None


def _texts(value: object) -> tuple[str, ...]:
    texts = (stored.text(entry, _MAX_CARD_TEXT) for entry in stored.sequence(value))
    return tuple(filter(None, texts))


def _charter(fields: stored.Fields) -> CharterAcceptance | None:
    role, version = _role(fields.get("role")), stored.revision(fields.get("version"))
    at = stored.text(fields.get("at"), _MAX_ID)
    return CharterAcceptance(role, version, at) if role and version and at else None


def _naming(fields: stored.Fields) -> Naming | None:
    login, token = (stored.text(fields.get("login"), MAX_LOGIN), _token(fields))
    role = _role(fields.get("role"))
    return Naming(login, role, token) if login and role and token else None


def _token(fields: stored.Fields) -> str | None:
    return stored.text(fields.get("token"), _MAX_ID) or None


def _memberships(fields: stored.Fields, person: PersonId | None) -> dict[PairId, Membership]:
    words = (_membership(key, stored.mapping(value)) for key, value in fields.items())
    return {
        word.pairing.pair_id: word
        for word in words
        if word is not None and person is not None and word.pairing.includes(person)
    }


def _membership(key: str, fields: stored.Fields) -> Membership | None:
    pair_id = stored.text(key, _MAX_ID)
    mentor, mentee = (stored.text(fields.get(name), _MAX_ID) for name in ("mentor", "mentee"))
    revision = stored.revision(fields.get("revision"))
    standing = next((one for one in Standing if one.value == fields.get("standing")), None)
    if not (pair_id and mentor and mentee and revision and standing) or mentor == mentee:
        return None
    return Membership(
        Pairing(PairId(pair_id), PersonId(mentor), PersonId(mentee)),
        revision,
        standing,
        stored.text(fields.get("reason"), MAX_REASON),
        _token(fields),
    )
