"""What a file keeps of a pair, so that a roster can be restored from its own export.

The id has to survive, for a board is found by it; and nobody may write one into a file to read the
board of others. So each id comes with a seal over it and its two people, which the server made.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing import text
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry

STATUS, REASON, STARTS, REVISION, PAIR = "status", "reason", "starts", "revision", "pair"
"""The columns of an export beside the two people."""

ACTIVE, ENDED = "active", "ended"

_MARK = re.compile(r"([A-Za-z0-9_-]{1,64})~([0-9a-f]{8,64})")
_REVISION = re.compile(r"[1-9][0-9]{0,14}")

Seal = Callable[[str], str]
"""Makes the seal of a text: lowercase hexadecimal digits."""


@dataclass(frozen=True, slots=True)
class KeptPair:
    """A pair as a file has it. ``seal``: claimed, not proved."""

    pair_id: PairId
    seal: str
    revision: int
    ended: bool
    reason: str
    starts: str = ""

    def entry(self, pairing: Pairing) -> RosterEntry:
        """Return the roster's word on the pair of these two people."""
        return RosterEntry(pairing, self.revision, self.ended, self.reason, self.starts)


def kept_pair(fields: Mapping[str, str]) -> KeptPair | None:
    """Read the cells of a pair by their columns' names; None when they say nothing clear."""
    mark = _MARK.fullmatch(fields.get(PAIR, ""))
    revision = fields.get(REVISION, "")
    status = fields.get(STATUS, "").casefold()
    if mark is None or not _REVISION.fullmatch(revision) or status not in (ACTIVE, ENDED):
        return None
    try:
        reason = text.reason(fields.get(REASON, ""))
        starts = text.day(fields.get(STARTS, ""))
    except BadFields:
        return None
    return KeptPair(PairId(mark[1]), mark[2], int(revision), status == ENDED, reason, starts)


def kept_cells(entry: RosterEntry, seal: Seal) -> dict[str, str]:
    """Return the cells that ``kept_pair`` reads back."""
    pairing = entry.pairing
    return {
        STATUS: ENDED if entry.ended else ACTIVE,
        REASON: entry.reason,
        STARTS: entry.starts,
        REVISION: str(entry.revision),
        PAIR: f"{pairing.pair_id}~{seal(sealed_text(pairing))}",
    }


def sealed_text(pairing: Pairing) -> str:
    """Return what a seal is over: the id and its two people, each by their ids."""
    return json.dumps([pairing.pair_id, pairing.mentor, pairing.mentee])
