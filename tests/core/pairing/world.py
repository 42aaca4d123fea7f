"""A small program: a few people and two coordinators, each writing a state of their own.

Every state keeps its history, so that anybody can be made to look at old ones: caches, slow
requests and second tabs do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.errors import ReverseMentorError
from reverse_mentor_xblock.core.pairing.facts import Membership, PairId, Pairing
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.resolution import Resolution, partners_to_read, resolve
from reverse_mentor_xblock.core.pairing.roster import (
    Roster,
    add_pairs,
    end_pair,
    merge,
    reopen_pair,
)
from reverse_mentor_xblock.core.pairing.transitions import (
    Terms,
    accept_charter,
    acknowledge,
    choose_role_and_card,
    leave,
    name_partner,
    withdraw_naming,
    written_by,
)
from reverse_mentor_xblock.core.people import Card, PersonId, Role

Value = TypeVar("Value")

CAPACITY = 3
COORDINATORS = (0, 1)
PEOPLE = tuple(PersonId(number) for number in "123")
PROGRAM = "program"


def login_of(person: PersonId) -> str:
    return f"login-{person}"


@dataclass
class World:
    states: dict[PersonId, list[Participation]] = field(
        default_factory=lambda: {person: [Participation()] for person in PEOPLE}
    )
    rosters: dict[int, list[Roster]] = field(
        default_factory=lambda: {number: [Roster()] for number in COORDINATORS}
    )
    unread: set[int] = field(default_factory=set)
    """Coordinators whose roster is lost: nobody reads it."""
    gone: set[PersonId] = field(default_factory=set)
    """People who are not enrolled."""
    tokens: int = 0

    def present(self) -> list[PersonId]:
        return [person for person in PEOPLE if person not in self.gone]

    def roster(self, age: int = 0) -> Roster:
        read = [number for number in COORDINATORS if number not in self.unread]
        return merge(*(_aged(self.rosters[number], age) for number in read))

    def look(self, me: PersonId, *, own_age: int = 0, age: int = 0) -> Resolution:
        """Resolve as ``me``, reading one's own state and everybody else's so many versions ago."""
        state, roster = _aged(self.states[me], own_age), self.roster(age)
        read = set(partners_to_read(me, state, roster))
        named = state.naming.login if state.naming else ""
        read |= {person for person in PEOPLE if login_of(person) == named}
        partners = {person: self.participant(person, age) for person in read - self.gone}
        return resolve(self.participant(me, own_age), partners, roster, program=PROGRAM)

    def participant(self, person: PersonId, age: int = 0) -> Participant:
        return Participant(person, {login_of(person)}, _aged(self.states[person], age))

    def words_of(self, person: PersonId) -> list[Membership]:
        return list(self.states[person][-1].memberships.values())

    def acknowledge(self, me: PersonId, resolution: Resolution) -> None:
        for word in resolution.to_acknowledge:
            self._write(me, partial(acknowledge, word=word))

    def visit(self, me: PersonId) -> Resolution:
        """Do what a page view does: look, and write down what is new."""
        resolution = self.look(me)
        self.acknowledge(me, resolution)
        return resolution

    def choose(self, me: PersonId, role: Role) -> None:
        held = self.look(me).held_roles(me)
        version = CHARTERS[role].version
        self._write(me, lambda state: choose_role_and_card(state, role, Card("A"), held=held))
        self._write(
            me, lambda state: accept_charter(state, role, version, at="now", charters=CHARTERS)
        )

    def name(self, me: PersonId, other: PersonId) -> bool:
        terms = Terms(CHARTERS, len(self.look(me).active), CAPACITY)
        token = self._token()
        return self._write(
            me,
            lambda state: name_partner(
                state, login_of(other), token=token, own_logins={login_of(me)}, terms=terms
            ),
        )

    def withdraw(self, me: PersonId) -> None:
        self._write(me, withdraw_naming)

    def leave(self, me: PersonId, pair_id: PairId) -> None:
        revision = self.visit(me).pair(pair_id).revision
        self._write(me, lambda state: leave(state, pair_id, revision=revision, reason="over"))

    def add(self, coordinator: int, mentor: PersonId, mentee: PersonId) -> Roster:
        token = self._token()
        return self._rewrite(
            coordinator, lambda own: add_pairs(own, [(mentor, mentee)], token=token)
        )

    def end(self, coordinator: int, pairing: Pairing) -> Roster:
        seen = self.seen(pairing.pair_id)
        return self._rewrite(coordinator, lambda own: end_pair(own, pairing, reason="x", seen=seen))

    def reopen(self, coordinator: int, pairing: Pairing) -> Roster:
        seen = self.seen(pairing.pair_id)
        return self._rewrite(
            coordinator, lambda own: reopen_pair(own, pairing, reason="", seen=seen)
        )

    def restore(self, coordinator: int, age: int) -> None:
        """Bring a roster back, perhaps out of an old backup."""
        self.unread.discard(coordinator)
        self.rosters[coordinator].append(_aged(self.rosters[coordinator], age))

    def seen(self, pair_id: PairId) -> int:
        """Return the highest revision in any fact of a pair that can be read now."""
        words = (self.states[person][-1].memberships.get(pair_id) for person in PEOPLE)
        told = [word.revision for word in words if word is not None]
        return max([self.roster().revision_of(pair_id), *told])

    def pairings(self) -> list[Pairing]:
        """Return every pair that anybody's present facts speak of."""
        listed = (pair.pairing for person in PEOPLE for pair in self.look(person).pairs)
        return sorted(set(listed), key=lambda pairing: (pairing.pair_id, pairing.mentor))

    def settle(self) -> None:
        """Let everybody look until nobody has anything new to write down."""
        for _ in range(4):
            for person in self.present():
                self.visit(person)

    def _token(self) -> str:
        self.tokens += 1
        return f"token-{self.tokens}"

    def _write(self, me: PersonId, change: Callable[[Participation], Participation]) -> bool:
        try:
            after = change(written_by(self.states[me][-1], me))
        except ReverseMentorError:
            return False
        self.states[me].append(after)
        return True

    def _rewrite(self, coordinator: int, change: Callable[[Roster], Roster]) -> Roster:
        after = change(self.rosters[coordinator][-1])
        self.rosters[coordinator].append(after)
        return after


def _aged(history: list[Value], age: int) -> Value:
    return history[max(len(history) - 1 - age, 0)]
