"""A participant looks through the other side's cards, and wishes for partners."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reverse_mentor_xblock.core.errors import (
    BadFields,
    CardGone,
    IdentityUnclear,
    NoDirectory,
    RoleNeeded,
)
from reverse_mentor_xblock.core.pairing import directory as directories
from reverse_mentor_xblock.core.pairing.browsing import Found, Question, Shelf
from reverse_mentor_xblock.core.pairing.directory import Directory, DirectoryEntry
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.services.oneself.own_participation import OwnParticipation
from reverse_mentor_xblock.services.ports import Json


@dataclass(frozen=True, slots=True)
class Wish:
    """A wished partner; ``entry`` is None for one who is not in the directory any more."""

    handle: str
    entry: DirectoryEntry | None


@dataclass(frozen=True, slots=True)
class Browsed:
    """What a participant finds in the directory as it was published."""

    published_at: str
    found: Found
    skills: tuple[str, ...]
    languages: tuple[str, ...]
    wishes: tuple[Wish, ...]


@dataclass(frozen=True, slots=True)
class Browsing:
    """The newest directory of all coordinators, as one participant may see it."""

    own: OwnParticipation

    def search(self, question: Question) -> Browsed:
        """Look through the other side's cards. Raises RoleNeeded, NoDirectory, Unsupported."""
        mine = self._mine()
        published_at, shelf = self._shelf(mine)
        skills = mine.card.skills if mine.card else ()
        withdrawn = self.own.withdrawals.handles()
        # Oneself too: whoever has changed sides stands on the other one since it was published.
        hidden = withdrawn | {self.own.handle}
        return Browsed(
            published_at=published_at,
            found=shelf.search(question, skills=skills, hidden=hidden),
            skills=shelf.skills,
            languages=shelf.languages,
            wishes=_wishes(mine.wishes, shelf, withdrawn),
        )

    def wish(self, handles: Sequence[str]) -> tuple[Wish, ...]:
        """Rank wished partners, best first. Raises RoleNeeded, NoDirectory, BadFields, CardGone.

        Only somebody the reader can see may be wished for, or was wished for before. A card that
        its person has erased since it was published can't be: CardGone.
        """
        mine = self._mine()
        _at, shelf = self._shelf(mine)
        for handle in handles:
            if handle not in mine.wishes:
                entry = shelf.entry(handle)
                if entry is None:
                    raise BadFields("wishes")
                if not self._stands(entry):
                    raise CardGone(handle)
        self.own.wish(handles, own=self.own.handle)
        return _wishes(handles, shelf, self.own.withdrawals.handles())

    def _stands(self, entry: DirectoryEntry) -> bool:
        # Costs the reading of a row, so it is asked of who is wished for, not of all one looks at.
        if entry.person is None:
            return True
        pairs = self.own.pairs
        account = pairs.enrollments.by_person(entry.person)
        try:
            return account is not None and pairs.participation_of(account.login).card is not None
        except IdentityUnclear:
            return False

    def _mine(self) -> Participation:
        return Participation.from_json(self.own.row.read())

    def _shelf(self, mine: Participation) -> tuple[str, Shelf]:
        if mine.role is None:
            raise RoleNeeded
        stored = directories.newest(self.own.pairs.directories())
        if stored is None:
            raise NoDirectory
        return directories.published(stored), _opened(_Stored(stored), mine.role.other)


class _Stored:
    """A stored directory, told apart by its text: inflating it takes longer than all else."""

    def __init__(self, value: Json) -> None:
        self.value = value
        self._key = (str(value.get("at")), str(value.get("cards")))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Stored) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


@lru_cache(maxsize=8)
def _opened(stored: _Stored, role: Role) -> Shelf:
    """Return one side of a directory. Kept per process: what it holds is the same for everybody."""
    return Shelf(Directory.from_json(stored.value) or Directory(""), role)


def _wishes(handles: Sequence[str], shelf: Shelf, withdrawn: Collection[str]) -> tuple[Wish, ...]:
    return tuple(
        Wish(handle, None if handle in withdrawn else shelf.entry(handle)) for handle in handles
    )
