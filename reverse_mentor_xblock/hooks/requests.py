"""What a filter step is told of a decision it may stop. Frozen; personal data stands apart."""

from __future__ import annotations

import attrs
from openedx_events.learning.data import UserData

from reverse_mentor_xblock.hooks.data import PlaceData


@attrs.frozen(kw_only=True)
class CoupleData:
    """Two people who are to be a pair, by their user ids."""

    mentor: int
    mentee: int


@attrs.frozen(kw_only=True)
class PairingPersonalData:
    """Whom a participant names: a login or an e-mail address as typed, which nobody may have."""

    partner_login: str = ""


@attrs.frozen(kw_only=True)
class PairingRequestData:
    """Somebody asks for one pair or more.

    ``way``: ``naming`` (a participant names their partner; ``pii`` says whom, ``couples`` is empty
    since nothing is known of that login yet), ``roster`` or ``matching`` (a coordinator pairs the
    ``couples``, all or none of them).
    """

    place: PlaceData
    user: UserData
    way: str
    couples: tuple[CoupleData, ...] = ()
    pii: PairingPersonalData = PairingPersonalData()


@attrs.frozen(kw_only=True)
class DeliverableContentData:
    """What a participant hands in: free text, in which people may be named."""

    text: str = ""
    links: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class DeliverableRequestData:
    """A participant asks to hand in the deliverable of a pair, given by its id, in a module."""

    place: PlaceData
    user: UserData
    pair: str
    content: DeliverableContentData = DeliverableContentData()


@attrs.frozen(kw_only=True)
class ReviewContentData:
    """The free text of a review, one piece for each criterion and for the whole."""

    texts: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class ReviewRequestData:
    """A participant asks to hand in a review.

    ``pair``: the id of the pair reviewed. ``kind``: ``coaching``, ``posture``, ``self``, ``peer``
    or ``staff``.
    """

    place: PlaceData
    user: UserData
    pair: str
    kind: str
    content: ReviewContentData = ReviewContentData()
