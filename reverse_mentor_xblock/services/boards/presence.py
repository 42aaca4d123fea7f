"""Who is at a board right now, and where their cursor is. Lives in the cache only, never in a row.

Every entry is written by its own person's requests, so no two people overwrite each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.ports import BlockRef, Cache, Clock, Json

HERE_SECONDS = 40
"""A tab counts as open so long after its last request: two missed polls of somebody alone."""

TYPING_SECONDS = 10
"""Who types saves every few seconds: a tab that was closed over it must not go on typing."""

REMEMBERED_SECONDS = 7 * 24 * 3600
MAX_TABS = 8


@dataclass(frozen=True, slots=True)
class Tab:
    """One open page on a board."""

    client: int
    cursor: Mapping[str, str] | None
    typing: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """A person at a board."""

    here: bool = False
    last_seen: datetime | None = None
    tabs: tuple[Tab, ...] = ()

    @property
    def clients(self) -> frozenset[int]:
        """The Yjs client ids of the person's open tabs."""
        return frozenset(tab.client for tab in self.tabs)


@dataclass(frozen=True, slots=True)
class Presence:
    """The presence of people at the boards of one block."""

    cache: Cache
    clock: Clock
    block: BlockRef

    def note(self, pair: PairId, person: PersonId, tab: Tab | None) -> None:
        """Remember that a person is here; ``tab`` is None for a page without an editor."""
        now = self.clock.now().timestamp()
        tabs = {
            client: seen for client, seen in self._tabs(pair, person).items() if _is_open(seen, now)
        }
        if tab is not None:
            tabs[str(tab.client)] = {"cursor": tab.cursor, "typing": tab.typing, "at": now}
        newest = sorted(tabs.items(), key=lambda item: -item[1]["at"])[:MAX_TABS]
        entry = {"at": now, "tabs": dict(newest)}
        self.cache.set(self._key(pair, person), entry, REMEMBERED_SECONDS)

    def of(self, pair: PairId, person: PersonId) -> Seen:
        """Return where a person is now."""
        entry = self.cache.get(self._key(pair, person))
        if not entry:
            return Seen()
        now = self.clock.now().timestamp()
        tabs = tuple(
            Tab(int(client), seen["cursor"], _is_typing(seen, now))
            for client, seen in entry["tabs"].items()
            if _is_open(seen, now)
        )
        here = now - entry["at"] < HERE_SECONDS
        return Seen(here, datetime.fromtimestamp(entry["at"], UTC), tabs)

    def _tabs(self, pair: PairId, person: PersonId) -> dict[str, Json]:
        entry = self.cache.get(self._key(pair, person))
        return dict(entry["tabs"]) if entry else {}

    def _key(self, pair: PairId, person: PersonId) -> str:
        return f"presence:{self.block}:{pair}:{person}"


def _is_open(seen: Json, now: float) -> bool:
    return bool(now - seen["at"] < HERE_SECONDS)


def _is_typing(seen: Json, now: float) -> bool:
    return bool(seen["typing"]) and now - seen["at"] < TYPING_SECONDS
