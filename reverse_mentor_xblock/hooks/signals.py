"""What happened, as openedx-events. See ``docs/hooks.md``.

The last parts of a name are those of the event in the tracking log; the version counts up when a
receiver would have to change.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from openedx_events.learning.data import UserData
from openedx_events.tooling import OpenEdxPublicSignal

from reverse_mentor_xblock.hooks import data

NAMESPACE = "org.openedx.learning.reverse_mentor."
"""Reverse domain, architecture subdomain and subject (OEP-41, openedx-events ADR 2)."""


def _signal(name: str, **about: type) -> OpenEdxPublicSignal:
    return OpenEdxPublicSignal(f"{NAMESPACE}{name}.v1", data={"user": UserData, **about})


CARD_SAVED = _signal("card.saved", card=data.CardData)
"""A participant wrote or changed their card."""

ROLE_CHOSEN = _signal("role.chosen", card=data.CardData)
"""A participant chose a role without writing a card."""

CHARTER_ACCEPTED = _signal("charter.accepted", charter=data.CharterData)
"""A participant accepted the charter of their role."""

PARTNER_NAMED = _signal("partner.named", naming=data.NamingData)
"""A participant named their partner."""

NAMING_WITHDRAWN = _signal("naming.withdrawn", naming=data.NamingData)
"""A participant names nobody any more."""

PARTICIPATION_PAUSED = _signal("participation.paused", participation=data.ParticipationData)
"""A participant takes a break from being matched."""

PARTICIPATION_RESUMED = _signal("participation.resumed", participation=data.ParticipationData)
"""A participant takes part again."""

WISHES_SAVED = _signal("wishes.saved", wishes=data.WishesData)
"""A participant ranked the partners they would like."""

CLOSING_ANSWERED = _signal("closing.answered", closing=data.ParticipationData)
"""A participant answered the closing question, or took the answer back."""

PAIR_ACKNOWLEDGED = _signal("pair.acknowledged", pair=data.PairData)
"""A member's own state now says what stands or ended; sent for each of the two."""

PAIR_FORMED = _signal("pair.formed", pair=data.PairStandingData)
"""A pair stands. Sent when the first of its members writes down so."""

PAIR_LEFT = _signal("pair.left", pair=data.PairData)
"""A member left a pair, one that had ended already perhaps."""

PAIR_ENDED = _signal("pair.ended", pair=data.PairStandingData)
"""A member or a coordinator ended a pair."""

ROSTER_COMMITTED = _signal("roster.committed", roster=data.RosterData)
"""A coordinator made pairs, by a list or by matching."""

ROSTER_CHANGED = _signal("roster.changed", change=data.RosterChangeData)
"""A coordinator ended, reopened, scheduled or re-matched a pair."""

DIRECTORY_PUBLISHED = _signal("directory.published", directory=data.DirectoryData)
"""A coordinator published the cards of those who agreed to it."""

SESSION_LOGGED = _signal("session.logged", session=data.SessionData)
"""A pair noted that a session was held."""

DELIVERABLE_SUBMITTED = _signal("deliverable.submitted", deliverable=data.DeliverableData)
"""A deliverable was handed in, for the first time or again."""

REVIEW_SUBMITTED = _signal("review.submitted", review=data.ReviewData)
"""A review was handed in."""

REVIEW_ANSWERED = _signal("review.answered", answer=data.ReviewAnswerData)
"""A reviewed person said how much a review helped."""

REVIEW_FLAGGED = _signal("review.flagged", flag=data.ReviewFlagData)
"""A reviewed person asked staff to look at a review, or took that back."""

MODULE_COMPLETED = _signal("module.completed", module=data.ModuleData)
"""A participant met the conditions the author set for a module."""


def _short(signal: OpenEdxPublicSignal) -> str:
    return str(signal.event_type).removeprefix(NAMESPACE).rpartition(".")[0]


SIGNALS: Mapping[str, OpenEdxPublicSignal] = MappingProxyType(
    {_short(one): one for one in vars().copy().values() if isinstance(one, OpenEdxPublicSignal)}
)
"""Every signal by its short name, such as ``pair.formed``."""
