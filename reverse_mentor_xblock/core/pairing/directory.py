"""The directory: cards that people agreed to show to the other side, as one run published them.

A coordinator's run reads everybody and publishes what it saw, in the coordinator's own state;
participants browse the newest directory of all coordinators. To them it names people by handles
only; the server also finds there whose card it is, to see whether they have one still.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.cards import card_from_json, card_to_json
from reverse_mentor_xblock.core.people import Card, PersonId, Role

VERSION = 2
UPGRADES: Mapping[int, stored.Upgrade] = {1: lambda fields: fields}
"""Version 1 did not keep whose card it is; those entries are read without."""

MAX_BYTES = 16 * 1024 * 1024
"""Of a directory's JSON once inflated: 5,000 full cards take about 9 MB."""

_MAX_AT = 40
_MAX_ID = 64
_HANDLE = re.compile("[0-9a-f]{24}")


def handle_of(program: str, person: PersonId) -> str:
    """Return what names a person in one program's directory: 24 hexadecimal digits.

    Tells neither login nor name, differs between programs, and stays the same from run to run, so
    that wishes outlive a new directory.
    """
    parts = json.dumps(["directory", program, person])
    return hashlib.sha256(parts.encode()).hexdigest()[:24]


def is_handle(text: str) -> bool:
    """Tell whether a text has the form of a handle."""
    return _HANDLE.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """One card that may be browsed. ``person``: for the server only, None where it was not kept."""

    handle: str
    role: Role
    card: Card
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Directory:
    """Everybody who may be browsed. ``published_at``: ISO 8601, UTC."""

    published_at: str
    entries: tuple[DirectoryEntry, ...] = ()

    def to_json(self) -> dict[str, object]:
        """Return JSON whose cards are one compressed text: 5,000 cards take well under 1 MB."""
        rows = json.dumps([_row(entry) for entry in self.entries], separators=(",", ":"))
        packed = base64.b64encode(zlib.compress(rows.encode(), 9)).decode()
        return {"v": VERSION, "at": self.published_at, "cards": packed}

    @classmethod
    def from_json(cls, value: object) -> Directory | None:
        """Read a stored directory; None when there is none that can be read. Raises NewerState."""
        published_at = published(value)
        if not published_at:
            return None
        rows = _unpacked(stored.mapping(value).get("cards"))
        entries = (_entry(row) for row in rows)
        return cls(published_at, tuple(entry for entry in entries if entry is not None))


def published(value: object) -> str:
    """Return when a stored directory was published, without inflating it; "" for none.

    Raises NewerState.
    """
    fields = stored.opened(value, version=VERSION, upgrades=UPGRADES)
    return stored.text(fields.get("at"), _MAX_AT)


def newest(values: Iterable[object]) -> object | None:
    """Return the stored directory published last, None when there is none. Raises NewerState."""
    dated = [(at, value) for value in values if (at := published(value))]
    return max(dated, key=lambda pair: pair[0])[1] if dated else None


def _row(entry: DirectoryEntry) -> list[object]:
    return [entry.handle, entry.role.value, card_to_json(entry.card), entry.person]


def _entry(row: object) -> DirectoryEntry | None:
    parts = stored.sequence(row)
    if len(parts) not in (3, 4):
        return None
    handle = stored.text(parts[0], 24)
    role = next((one for one in Role if one.value == parts[1]), None)
    card = card_from_json(stored.mapping(parts[2]))
    if not is_handle(handle) or role is None or card is None:
        return None
    person = PersonId(stored.text(parts[3], _MAX_ID)) if len(parts) == 4 else None
    return DirectoryEntry(handle, role, card, person or None)


def _unpacked(value: object) -> list[object]:
    """Inflate the cards; [] for anything damaged, or larger than MAX_BYTES."""
    if not isinstance(value, str):
        return []
    try:
        inflating = zlib.decompressobj()
        raw = inflating.decompress(base64.b64decode(value, validate=True), MAX_BYTES)
        return stored.sequence(json.loads(raw)) if inflating.eof else []
    except (binascii.Error, zlib.error, ValueError, RecursionError):
        return []
