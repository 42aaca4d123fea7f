"""What a receiver is told of an event. Frozen, and free of personal data and of free text.

Beside each of these a signal carries a ``user``: an ``openedx_events.learning.data.UserData`` of
the person at whose request it happened, with what is personal in its ``pii``.

The event bus derives its schema from the annotations, so they have to be types, not text: no
``from __future__ import annotations`` here.
"""

import attrs


@attrs.frozen(kw_only=True)
class PlaceData:
    """Where it happened: the course and the block, each by the text of its key."""

    course_key: str
    usage_key: str


@attrs.frozen(kw_only=True)
class CardData:
    """A participant's card. ``role``: ``mentor`` or ``mentee``."""

    place: PlaceData
    role: str


@attrs.frozen(kw_only=True)
class CharterData:
    """A charter that was accepted, by its role and the version of its text."""

    place: PlaceData
    role: str
    version: str


@attrs.frozen(kw_only=True)
class NamingData:
    """That somebody names a partner, or names nobody any more; whom stays between the two."""

    place: PlaceData


@attrs.frozen(kw_only=True)
class ParticipationData:
    """That somebody said something of their own taking part; what they said stays theirs."""

    place: PlaceData


@attrs.frozen(kw_only=True)
class WishesData:
    """How many partners somebody wishes for; whom stays between them and the coordinators."""

    place: PlaceData
    wishes: int


@attrs.frozen(kw_only=True)
class PairData:
    """A pair, by its id."""

    place: PlaceData
    pair: str


@attrs.frozen(kw_only=True)
class PairStandingData:
    """A pair that stands or has ended as of a revision, which counts up with each change of that.

    ``ended_by``: ``mentor``, ``mentee`` or ``coordinator``, empty while it stands.
    """

    place: PlaceData
    pair: str
    revision: int
    ended_by: str = ""


@attrs.frozen(kw_only=True)
class RosterData:
    """A list of pairs that a coordinator committed. ``pairs``: how many are new."""

    place: PlaceData
    pairs: int


@attrs.frozen(kw_only=True)
class RosterChangeData:
    """What a coordinator decided on a pair.

    ``change``: ``ended``, ``reopened``, ``scheduled`` (a start date) or ``rematched``.
    ``made``: the id of the pair that a re-match made, else empty.
    """

    place: PlaceData
    pair: str
    change: str
    made: str = ""


@attrs.frozen(kw_only=True)
class DirectoryData:
    """A directory that was published. ``cards``: how many it shows."""

    place: PlaceData
    cards: int


@attrs.frozen(kw_only=True)
class SessionData:
    """A session that a pair has held, by its id on the pair's journey board."""

    place: PlaceData
    pair: str
    session_id: str


@attrs.frozen(kw_only=True)
class DeliverableData:
    """What a pair handed in. ``revision`` counts from 1 over both members."""

    place: PlaceData
    pair: str
    revision: int


@attrs.frozen(kw_only=True)
class ReviewData:
    """A review. ``pair``: the pair reviewed.

    ``kind``: ``coaching``, ``posture``, ``self``, ``peer`` or ``staff``.
    """

    place: PlaceData
    pair: str
    kind: str


@attrs.frozen(kw_only=True)
class ReviewAnswerData:
    """How much a review helped whom it was for: ``yes``, ``partly`` or ``no``."""

    place: PlaceData
    pair: str
    kind: str
    helpful: str


@attrs.frozen(kw_only=True)
class ReviewFlagData:
    """That staff is asked to look at a review, or (``raised`` is False) need not any more."""

    place: PlaceData
    pair: str
    kind: str
    raised: bool


@attrs.frozen(kw_only=True)
class ModuleData:
    """A module that a participant has completed."""

    place: PlaceData
