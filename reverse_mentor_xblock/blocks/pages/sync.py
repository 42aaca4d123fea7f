"""The wire form of one sync: base64 outside, bytes inside."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from dataclasses import asdict
from typing import Any

from reverse_mentor_xblock.blocks.requests import SyncBody
from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.limits import Limits
from reverse_mentor_xblock.services.boards.presence import Tab
from reverse_mentor_xblock.services.boards.sync import SyncAnswer, SyncRequest
from reverse_mentor_xblock.services.pairing.pairs import KnownPair

SYNC_LIMIT = Limits().update_bytes * 4 // 3 + 32 * 1024
"""Bytes of a body: the largest update in base64, a state vector, and a cursor."""


def sync_request(body: SyncBody) -> SyncRequest:
    """Return what a browser sent. Raises BadUpdate for bytes that are no base64."""
    return SyncRequest(
        state_vector=bytes_of(body.state_vector),
        update=bytes_of(body.update),
        mark=body.mark,
        tab=_tab(body),
    )


def sync_answer(answer: SyncAnswer, pair: KnownPair) -> dict[str, Any]:
    """Return what the browser is told."""
    seen = answer.partner
    return {
        "update": b64encode(answer.update).decode(),
        "state_vector": b64encode(answer.state_vector).decode(),
        "mark": answer.mark,
        "saved": answer.saved,
        "presence": {
            "here": seen.here,
            "last_seen": seen.last_seen.isoformat() if seen.last_seen else None,
            "tabs": [
                {"client": tab.client, "cursor": tab.cursor, "typing": tab.typing}
                for tab in seen.tabs
            ],
        },
        "progress": {"mine": asdict(answer.mine), "partner": asdict(answer.theirs)},
        "authors": {
            "mine": sorted(answer.authors.mine),
            "theirs": sorted(answer.authors.theirs),
        },
        "read": None if answer.read is None else b64encode(answer.read).decode(),
        "status": pair.status.value,
        "poll_ms": answer.poll_ms,
    }


def _tab(body: SyncBody) -> Tab | None:
    if body.client is None:
        return None
    presence = body.presence
    cursor = presence.cursor.model_dump() if presence and presence.cursor else None
    return Tab(body.client, cursor, presence.typing if presence else False)


def bytes_of(text: str) -> bytes:
    """Return what base64 carries. Raises BadUpdate for anything else."""
    try:
        return b64decode(text, validate=True)
    except binascii.Error as error:
        raise BadUpdate("no base64") from error
