"""Every change a participant can make to their own state.

Each takes a state and returns a new one, or the same when there is nothing to change.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.charter import Charters
from reverse_mentor_xblock.core.errors import (
    AlreadyPaired,
    BadFields,
    CardNeeded,
    CharterNeeded,
    IdentityUnclear,
    NotYourPair,
    OwnLogin,
    RoleNeeded,
)
from reverse_mentor_xblock.core.pairing import text
from reverse_mentor_xblock.core.pairing.cards import checked_card
from reverse_mentor_xblock.core.pairing.directory import is_handle
from reverse_mentor_xblock.core.pairing.facts import Membership, Naming, PairId, Standing
from reverse_mentor_xblock.core.pairing.participation import (
    MAX_CLOSING,
    MAX_WISHES,
    CharterAcceptance,
    Closing,
    Participation,
    time_zone,
)
from reverse_mentor_xblock.core.people import Card, PersonId, Role


def written_by(state: Participation, person: PersonId) -> Participation:
    """Record whose state this is, and that they are here.

    Raises IdentityUnclear when it is somebody else's.
    """
    if state.person not in (None, person):
        raise IdentityUnclear("the row was written by another person")
    return replace(state, person=person, retired=False)


def choose_role_and_card(
    state: Participation, role: Role, card: Card, *, held: Collection[Role]
) -> Participation:
    """Choose one's side and write one's card; what was said from the other side is withdrawn.

    ``held``: the roles this participant has in active pairs. Raises BadFields for the card,
    AlreadyPaired when an active pair rests on another role.
    """
    return replace(choose_role(state, role, held=held), card=checked_card(card))


def choose_role(state: Participation, role: Role, *, held: Collection[Role]) -> Participation:
    """Choose one's side, as above; the card, if there is one, stays as it is.

    Raises AlreadyPaired.
    """
    if role is state.role:
        return state
    if held and (role not in held or state.role in held):
        raise AlreadyPaired("an active pair rests on the other role")
    return replace(state, role=role, naming=None, wishes=())


@dataclass(frozen=True, slots=True)
class BesideCard:
    """What a participant says together with their card, and their partner is not shown.

    As ``Participation`` has them.
    """

    reports_to: str = ""
    time_zone: str = ""
    consent: bool = False


def say_beside_card(state: Participation, said: BesideCard) -> Participation:
    """Take down what stands beside the card. Raises BadFields for what can't be a login."""
    manager = text.login(said.reports_to) if said.reports_to.strip() else ""
    zone = time_zone(said.time_zone)
    return replace(state, reports_to=manager, time_zone=zone, consent=said.consent)


def accept_charter(
    state: Participation, role: Role, version: str, *, at: str, charters: Charters
) -> Participation:
    """Accept the charter that was shown. ``at``: now, ISO 8601, UTC.

    Raises RoleNeeded, BadFields for the other role's charter, CharterNeeded when the text has
    changed since it was shown.
    """
    if state.role is None:
        raise RoleNeeded
    if role is not state.role:
        raise BadFields("role")
    if version != charters[role].version:
        raise CharterNeeded(f"version {version} was shown")
    if state.has_accepted(charters):
        return state
    return replace(state, charter=CharterAcceptance(role, version, at))


@dataclass(frozen=True, slots=True)
class Terms:
    """What a naming must keep to.

    The program's charters, how many active pairs the participant has, and how many one may have.
    """

    charters: Charters
    active: int = 0
    capacity: int = 1


def name_partner(
    state: Participation, login: str, *, token: str, own_logins: Collection[str], terms: Terms
) -> Participation:
    """Name one's partner; an earlier naming is replaced. ``token``: fresh and random.

    Naming the same person again keeps a naming that no pair has come from yet: the partner may be
    reading it. Raises RoleNeeded, CardNeeded, CharterNeeded, BadFields, OwnLogin, AlreadyPaired.
    """
    role = _ready_role(state, terms.charters)
    named = text.login(login)
    if text.login_key(named) in map(text.login_key, own_logins):
        raise OwnLogin
    if _names(state, named, role) and _open_token(state):
        return state
    if terms.active >= terms.capacity:
        raise AlreadyPaired(f"{terms.active} of {terms.capacity} pairs")
    return replace(state, naming=Naming(named, role, token))


def withdraw_naming(state: Participation) -> Participation:
    """Name nobody. Pairs that both members have acknowledged stand without their namings."""
    return replace(state, naming=None)


def acknowledge(state: Participation, word: Membership) -> Participation:
    """Write down what one has seen of a pair (``Resolution.to_acknowledge``).

    The resolution may be older than ``state``: a word that a later one outweighs, or out of a
    naming that has been withdrawn or has served since, changes nothing. Raises NotYourPair.
    """
    pair_id = word.pairing.pair_id
    if state.person is None or not word.pairing.includes(state.person):
        raise NotYourPair(pair_id)
    held = state.memberships.get(pair_id)
    if held is None or held.pairing != word.pairing:
        return _with(state, word) if word.token in (None, _open_token(state)) else state
    erased = held.erased and not word.joined
    seen = replace(word, token=held.token, erased=erased, reason="" if erased else word.reason)
    return _with(state, seen) if word.outweighs(held) else state


def leave(
    state: Participation, pair_id: PairId, *, revision: int, reason: str, private: bool = False
) -> Participation:
    """Leave a pair for good. ``revision``: the highest seen of the pair in a fresh resolution.

    ``private``: the reason is for the coordinators, and not for the partner.

    What is due must be acknowledged before. A pair that this state says has ended stays as it is.
    Raises NotYourPair for a pair this state says nothing of, BadFields for the reason.
    """
    held = state.memberships.get(pair_id)
    if held is None:
        raise NotYourPair(pair_id)
    if not held.joined and held.revision >= revision:
        return state
    beyond = max(held.revision, revision) + 1
    left = replace(
        held,
        revision=beyond,
        standing=Standing.LEFT,
        reason=text.reason(reason),
        private=private,
    )
    return _with(state, left)


def pause(state: Participation, *, paused: bool) -> Participation:
    """Stop being matched for now, or go on. Pairs that stand are not touched."""
    return replace(state, paused=paused)


def wish(state: Participation, handles: Collection[str], *, own: str) -> Participation:
    """Say whom one would like for a partner, best first. ``own``: one's own handle.

    Raises RoleNeeded, BadFields for more than MAX_WISHES, a repeated one, or oneself.
    """
    if state.role is None:
        raise RoleNeeded
    wished = tuple(handles)
    if len(wished) > MAX_WISHES or len(set(wished)) < len(wished) or own in wished:
        raise BadFields("wishes")
    if not all(map(is_handle, wished)):
        raise BadFields("wishes")
    return replace(state, wishes=wished)


def answer_closing(state: Participation, answer: str, *, at: str) -> Participation:
    """Answer the closing question, or take the answer back by an empty one. ``at``: now.

    Raises RoleNeeded for somebody who never took part, BadFields for a longer one.
    """
    if state.role is None:
        raise RoleNeeded
    said = text.bounded(text.several_lines(answer), MAX_CLOSING, "closing")
    if state.closing is not None and state.closing.answer == said:
        return state
    return replace(state, closing=Closing(said, at) if said else None)


def _ready_role(state: Participation, charters: Charters) -> Role:
    if state.role is None:
        raise RoleNeeded
    if state.card is None:
        raise CardNeeded
    if not state.has_accepted(charters):
        raise CharterNeeded
    return state.role


def _names(state: Participation, login: str, role: Role) -> bool:
    naming = state.naming
    if naming is None or naming.role is not role:
        return False
    return text.login_key(naming.login) == text.login_key(login)


def _open_token(state: Participation) -> str | None:
    token = state.naming.token if state.naming else None
    return None if token in state.used_tokens else token


def _with(state: Participation, word: Membership) -> Participation:
    return replace(state, memberships={**state.memberships, word.pairing.pair_id: word})
