"""One person's copy of a board, as it stands in their own row."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from reverse_mentor_xblock.core.board.reader import CLIENT_BOUND
from reverse_mentor_xblock.core.errors import TryAgain
from reverse_mentor_xblock.core.pairing import stored

VERSION = 1
UPGRADES: Mapping[int, stored.Upgrade] = {}


class BrokenState(TryAgain):
    """A stored board is not what any version wrote.

    To count it as absent would overwrite it at the next save; so it is kept, for an operator.
    """

    code = "broken_state"


@dataclass(frozen=True, slots=True)
class Replica:
    """A person's copy of the pair's board and what they know about who wrote it."""

    update: bytes = b""
    """The whole board as known at the last save, as one Yjs update; b"" before the first."""

    mine: frozenset[int] = frozenset()
    """Yjs client ids this person has written under. Nobody else may go on writing under them."""

    theirs: frozenset[int] = frozenset()
    """The partner's as of the last save: kept here too, so that a lost partner's row frees none."""

    partner_mark: str = ""
    """The fingerprint of the partner's replica that ``update`` holds all of; "" before any."""

    erased: frozenset[int] = frozenset()
    """Ids this person has written under and whose words they have erased since."""

    cleared: frozenset[int] = frozenset()
    """Erased ids, one's own or the partner's, under which ``update`` holds no word any more."""

    erased_at: str | None = None
    """When the person last erased what they wrote: ISO 8601, UTC."""

    opened_at: str | None = None
    """When the person first opened the board: ISO 8601, UTC."""

    wrote_at: str | None = None
    """When the person last changed the board, likewise."""

    def opened(self, now: datetime) -> Replica:
        """Note the first look; later ones change nothing, so that looking costs no write."""
        return self if self.opened_at else replace(self, opened_at=timestamp(now))


EMPTY = Replica()


def timestamp(now: datetime) -> str:
    """Return an aware UTC time the way replicas keep it."""
    return now.isoformat(timespec="seconds")


def to_json(replica: Replica) -> dict[str, object]:
    """Return plain JSON that ``from_json`` reads back to an equal value."""
    return {
        "v": VERSION,
        "update": base64.b64encode(replica.update).decode("ascii"),
        "mine": sorted(replica.mine),
        "theirs": sorted(replica.theirs),
        "partner_mark": replica.partner_mark,
        "erased": sorted(replica.erased),
        "cleared": sorted(replica.cleared),
        "erased_at": replica.erased_at,
        "opened_at": replica.opened_at,
        "wrote_at": replica.wrote_at,
    }


def from_json(value: object) -> Replica:
    """Read what a row stores; EMPTY for None, defaults for missing keys.

    Raises NewerState for what a later version wrote, BrokenState for what none wrote.
    """
    if not isinstance(value, dict | None):
        raise BrokenState(f"a replica is no {type(value).__name__}")
    fields = stored.opened(value, version=VERSION, upgrades=UPGRADES)
    return Replica(
        update=_bytes(fields.get("update", "")),
        mine=_clients(fields.get("mine", [])),
        theirs=_clients(fields.get("theirs", [])),
        partner_mark=stored.text(fields.get("partner_mark"), 64),
        erased=_clients(fields.get("erased", [])),
        cleared=_clients(fields.get("cleared", [])),
        erased_at=_time(fields.get("erased_at")),
        opened_at=_time(fields.get("opened_at")),
        wrote_at=_time(fields.get("wrote_at")),
    )


def _bytes(value: object) -> bytes:
    if not isinstance(value, str):
        raise BrokenState("an update is no text")
    try:
        return base64.b64decode(value, validate=True)
    except ValueError as error:
        raise BrokenState(f"an update is no base64: {error}") from error


def _clients(value: object) -> frozenset[int]:
    if not isinstance(value, list) or not all(map(_is_client, value)):
        raise BrokenState("client ids are no list of integers")
    return frozenset(value)


def _is_client(value: object) -> bool:
    return type(value) is int and 0 <= value < CLIENT_BOUND


def _time(value: object) -> str | None:
    if not isinstance(value, str | None):
        raise BrokenState("a time is no text")
    return value
