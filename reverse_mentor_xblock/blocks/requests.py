"""What each handler accepts, exactly: a typo can't pass for a default."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from reverse_mentor_xblock.core.pairing.csv_cells import Separator
from reverse_mentor_xblock.core.pairing.transitions import BesideCard
from reverse_mentor_xblock.core.people import Card, Role

MAX_CLIENT_ID = 2**53 - 1
"""Yjs client ids are JavaScript safe integers."""

Login = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=1, max_length=254, pattern=r"^[^\x00-\x20\x7f]+$"
    ),
]
PairKey = Annotated[
    str, StringConstraints(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")
]
Base64 = Annotated[str, StringConstraints(max_length=400_000, pattern=r"^[A-Za-z0-9+/]*={0,2}$")]
Position = Annotated[str, StringConstraints(max_length=512)]


class Body(BaseModel):
    """Base of every request body."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Nothing(Body):
    """A request that only asks."""


class Cursor(Body):
    """A selection: two Yjs relative positions as JSON text, opaque to the server."""

    anchor: Position
    head: Position


class Presence(Body):
    """Where one tab's cursor is."""

    cursor: Cursor | None = None
    typing: bool = False


class SyncBody(Body):
    """One step of the board's anti-entropy: architecture section 5."""

    pair: PairKey
    state_vector: Base64
    update: Base64 = ""
    mark: Annotated[str, StringConstraints(max_length=64)] = ""
    client: Annotated[int, Field(ge=0, le=MAX_CLIENT_ID)] | None = None
    presence: Presence | None = None


class CardBody(Body):
    """A card as typed; ``core.pairing.cards`` has the real bounds of its fields."""

    name: Annotated[str, StringConstraints(max_length=1000)]
    skills: Annotated[
        list[Annotated[str, StringConstraints(max_length=1000)]], Field(max_length=100)
    ]
    languages: Annotated[
        list[Annotated[str, StringConstraints(max_length=20)]], Field(max_length=100)
    ]
    about: Annotated[str, StringConstraints(max_length=5000)]
    unit: Annotated[str, StringConstraints(max_length=1000)] = ""
    availability: Annotated[
        list[Annotated[str, StringConstraints(max_length=20)]], Field(max_length=100)
    ] = []

    def card(self) -> Card:
        """Return the card in core's words."""
        return Card(
            name=self.name,
            skills=tuple(self.skills),
            languages=tuple(self.languages),
            about=self.about,
            unit=self.unit,
            availability=tuple(self.availability),
        )


class RoleBody(Body):
    """Any request that says which role it is about."""

    # JSON has no enums: strict mode would refuse the text that names a role.
    role: Annotated[Role, Field(strict=False)]


class SaveCard(RoleBody):
    """Choose a role and fill in the card, and what is asked beside it.

    ``time_zone``: the browser's, for accounts without one.
    """

    card: CardBody
    reports_to: Annotated[str, StringConstraints(max_length=254)] = ""
    consent: bool = False
    time_zone: Annotated[str, StringConstraints(max_length=64)] = ""

    def beside(self) -> BesideCard:
        """Return what stands beside the card in core's words."""
        return BesideCard(self.reports_to, self.time_zone, self.consent)


class AcceptCharter(RoleBody):
    """Accept a role's charter, in the version that was shown."""

    version: Annotated[str, StringConstraints(min_length=1, max_length=64)]


class NamePartner(Body):
    """Name one's partner by login or e-mail."""

    login: Login


class Erase(Body):
    """Erase for good; said so that no other request can be taken for it."""

    confirmed: Literal[True]


class OnePair(Body):
    """A request about one of one's pairs."""

    pair: PairKey


class PlannedSession(OnePair):
    """A request about one session of a pair."""

    session: Annotated[
        str, StringConstraints(min_length=1, max_length=40, pattern=r"^[A-Za-z0-9_-]+$")
    ]


class ReadMessages(OnePair):
    """How far one has read a pair's messages, as a Yjs state vector."""

    read: Annotated[str, StringConstraints(max_length=8_000, pattern=r"^[A-Za-z0-9+/]*={0,2}$")]


class ReadNotebook(OnePair):
    """Read a pair's notebook, from a module on."""

    start: Annotated[int, Field(ge=0, le=10_000)] = 0


class LeavePair(OnePair):
    """Leave a pair, with a reason that may stay empty and may be kept from the partner."""

    reason: Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)] = ""
    private: bool = False


class Pause(Body):
    """Stop being matched for now, or go on."""

    paused: bool


Handle = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{24}$")]


class Browse(Body):
    """Find cards of the other side; "" asks nothing."""

    text: Annotated[str, StringConstraints(max_length=200)] = ""
    skill: Annotated[str, StringConstraints(max_length=200)] = ""
    language: Annotated[str, StringConstraints(max_length=40)] = ""
    start: Annotated[int, Field(ge=0, le=1_000_000)] = 0


class Wish(Body):
    """Rank wished partners, best first."""

    handles: Annotated[list[Handle], Field(max_length=10)]


class DismissTip(Body):
    """Show a tip no more, by its id."""

    tip: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]


class ChooseRole(RoleBody):
    """Choose a role, without a card yet."""


class AnswerClosing(Body):
    """Answer the closing question; an empty answer takes it back."""

    answer: Annotated[str, StringConstraints(max_length=5000)]


class PreviewRoster(Body):
    """Show what a pasted roster would do."""

    csv: Annotated[str, StringConstraints(max_length=2_000_000)]


class ExportPairs(Body):
    """Take all pairs away as a file."""

    separator: Annotated[Separator, Field(strict=False)]


class CommitRoster(PreviewRoster):
    """Commit a previewed roster, unless the roster has moved since ``revision``."""

    revision: Annotated[str, StringConstraints(max_length=64)]
