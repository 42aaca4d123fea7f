"""Reads what people wrote in a module's reviews, without asking the platform for it every time.

A desk looks at the rows of a dozen people or more, and each costs the platform some queries. So
what was read is kept in the cache for two minutes, and whoever writes a row puts it there. A
reading that a write overtook may hide a review for that long; it loses none. Decisions rest on a
row read directly.
"""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import IdentityUnclear
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.services.ports import Accounts, BlockRef, Cache, Enrollments, PeopleState

REVIEWS = "reviews"
"""The module block's ``user_state`` field with what a person wrote in its reviews."""

SECONDS = 120
LOGIN_SECONDS = 300

NOTHING = Reviews()


@dataclass(frozen=True, slots=True)
class ReviewRows:
    """The records of reviews of anybody on one block. Authorises nothing."""

    block: BlockRef
    people: PeopleState
    enrollments: Enrollments
    accounts: Accounts
    cache: Cache

    def of(self, person: PersonId) -> Reviews:
        """Return what a person wrote, as it was within the last two minutes.

        Also of somebody who has left the course since: others' results rest on it.
        """
        login = self.login(person)
        return self.of_login(login) if login else NOTHING

    def of_login(self, login: str) -> Reviews:
        """Return what somebody wrote, likewise, by their login exactly as it is spelt."""
        stored = self.cache.get(self._key(login))
        if stored is not None:
            return Reviews.from_json(stored)
        record = self.fresh(login)
        # Not over what its writer has kept since: it may be newer than what was just read.
        if self.cache.get(self._key(login)) is None:
            self.keep(login, record)
        return record

    def fresh(self, login: str) -> Reviews:
        """Return what somebody wrote as it is now."""
        try:
            return Reviews.from_json(self.people.read(login, self.block).get(REVIEWS))
        except IdentityUnclear:
            # Counts as nobody, or whoever takes such a name could close the reviews for all.
            return NOTHING

    def keep(self, login: str, record: Reviews) -> None:
        """Let everybody find a record that has just been read or written."""
        self.cache.set(self._key(login), record.to_json(), SECONDS)

    def login(self, person: PersonId) -> str:
        """Return a person's login, "" once they have no account any more."""
        key = f"login:{self.block.course}:{person}"
        known = self.cache.get(key)
        if isinstance(known, str):
            return known
        account = self.enrollments.by_person(person)
        if account is None:
            account = self.accounts.by_people((person,)).get(person)
        login = account.login if account is not None else ""
        self.cache.set(key, login, LOGIN_SECONDS)
        return login

    def _key(self, login: str) -> str:
        return _key(self.block, login)


def forget_reviews(cache: Cache, block: BlockRef, login: str) -> None:
    """Let nobody find any more what somebody wrote before they erased it."""
    cache.set(_key(block, login), None, 1)


def _key(block: BlockRef, login: str) -> str:
    return f"reviews:{block}:{login}"
