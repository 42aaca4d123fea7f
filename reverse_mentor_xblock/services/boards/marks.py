"""Tells from the cache alone that a board has not changed since a browser last heard of it.

Most polls bring nothing new, yet reading the partner's row costs the platform three queries. So
every replica has a *mark*, a fingerprint, in the cache; an answer carries the mark of the board,
and a poll that returns it while both replicas' marks stand is answered without reading a row. A
forgotten mark costs a reading. A wrong one, left by a reading that a save overtook, delays an
edit's arrival until the mark expires; no edit is lost by it, because what is saved is always merged
with one's own row as it stands.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import sha256

from reverse_mentor_xblock.core.board.replica import Replica, to_json
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.ports import BlockRef, Cache

SECONDS = 60
"""How long a mark is believed."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a member has come on a board."""

    opened: bool
    wrote: bool

    @classmethod
    def of(cls, replica: Replica) -> Progress:
        """Return what a replica tells."""
        return cls(replica.opened_at is not None, replica.wrote_at is not None)


@dataclass(frozen=True, slots=True)
class Mark:
    """The fingerprint of one replica, and what a poll is told of it."""

    print: str
    progress: Progress

    @classmethod
    def of(cls, replica: Replica) -> Mark:
        """Return the mark of a replica."""
        stored = json.dumps(to_json(replica), sort_keys=True)
        return cls(sha256(stored.encode()).hexdigest()[:24], Progress.of(replica))


def board_mark(one: Mark, other: Mark) -> str:
    """Return the mark of the board that two replicas make, the same for both members."""
    return sha256("".join(sorted((one.print, other.print))).encode()).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class BoardMarks:
    """The marks of one pair's board on one block."""

    cache: Cache
    block: BlockRef
    pair: PairId

    def of(self, person: PersonId) -> Mark | None:
        """Return the mark of a member's replica, if it is still remembered."""
        entry = self.cache.get(self._key(person))
        return Mark(entry[0], Progress(*entry[1:])) if entry else None

    def replace(self, person: PersonId, mark: Mark) -> None:
        """Remember a replica that has just been saved."""
        entry = [mark.print, mark.progress.opened, mark.progress.wrote]
        self.cache.set(self._key(person), entry, SECONDS)

    def supply(self, person: PersonId, mark: Mark) -> None:
        """Remember a replica that was read, unless a mark of it is known already."""
        if self.cache.get(self._key(person)) is None:
            self.replace(person, mark)

    def state_vector(self, board: str) -> bytes | None:
        """Return the state vector of a marked board, if it is still remembered."""
        stored = self.cache.get(f"{self._key(board)}:sv")
        return None if stored is None else b64decode(stored)

    def keep_state_vector(self, board: str, state_vector: bytes) -> None:
        """Remember the state vector of a marked board."""
        self.cache.set(f"{self._key(board)}:sv", b64encode(state_vector).decode(), SECONDS)

    def _key(self, what: str) -> str:
        return f"mark:{self.block}:{self.pair}:{what}"
