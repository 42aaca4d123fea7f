"""Erases a person from all courses, for an operator: the same as they could by themselves.

An account that is being retired can't send requests any more, and neither its partner nor the
platform may wait for one. So this is the one place where a row is written that is not its person's
own doing: the partner's copies of boards, as the partner's next request would write them, under the
same lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from reverse_mentor_xblock.core.board import erasure
from reverse_mentor_xblock.core.board.merge import Board
from reverse_mentor_xblock.core.board.replica import BrokenState, Replica
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.pairing.erasure import erased as participation_erased
from reverse_mentor_xblock.core.pairing.facts import Membership, PairId
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.verdict import PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.boards.sync import JOURNEY, WORKSPACE
from reverse_mentor_xblock.services.oneself.own_data import erased
from reverse_mentor_xblock.services.pairing.program_pairs import PARTICIPATION
from reverse_mentor_xblock.services.ports import Clock, Json, Locks
from reverse_mentor_xblock.services.row_ports import RowKey, StoredRows

BOARDS = (WORKSPACE, JOURNEY)

Change = Callable[[Mapping[str, Json]], Mapping[str, Json]]
"""Says what some fields of a row are to be, given all of them."""


@dataclass(frozen=True, slots=True)
class Retired:
    """How many rows were changed, or would be."""

    own: int
    partners: int


@dataclass(frozen=True, slots=True)
class Retirement:
    """``trial``: nothing is written."""

    rows: StoredRows
    locks: Locks
    clock: Clock
    trial: bool = False

    def retire(self, person: PersonId) -> Retired:
        """Erase a person everywhere. Calling again changes nothing, or goes on where it stopped.

        Raises Busy and NotSaved with some rows done and others not.
        """
        own = partners = 0
        now = self.clock.now()
        for key in self.rows.of(person):
            before = self.rows.read(key)
            # First the partners' copies: were the person's own row gone, nothing would name them.
            partners += sum(self._cleared(key, before, now))
            own += self._change(key, lambda fields: _erased(fields, now))
        return Retired(own, partners)

    def _cleared(self, key: RowKey, fields: Mapping[str, Json], now: datetime) -> Iterator[bool]:
        for field in BOARDS:
            for pair, board in _boards(fields.get(field)).items():
                gone = erasure.tombstone(board, now)
                for other in self.rows.naming(key.block, pair, key.person):
                    yield self._clear(other, field, pair, gone)

    def _clear(self, key: RowKey, field: str, pair: PairId, gone: Replica) -> bool:
        def change(fields: Mapping[str, Json]) -> Mapping[str, Json]:
            workspace = Workspace.from_json(fields.get(field))
            own = workspace.boards.get(pair)
            if own is None or not erasure.is_due(own, gone):
                return {}
            clear = erasure.cleared(own, gone, Board.of(own, gone).document.encode())
            return {field: workspace.with_board(pair, clear).to_json()}

        try:
            return self._change(key, change)
        except BrokenState:
            # It can be neither read nor shown, and is kept for an operator.
            return False

    def _change(self, key: RowKey, change: Change) -> bool:
        """Write what a change makes of a row as it stands; tell whether that is anything new."""
        with self.locks.hold(f"{key.block}:{key.person}"):
            before = self.rows.read(key)
            changed = {
                name: value for name, value in change(before).items() if before.get(name) != value
            }
            if changed and not self.trial:
                self.rows.write(key, changed)
            return bool(changed)


def _erased(fields: Mapping[str, Json], now: datetime) -> Mapping[str, Json]:
    return {
        name: _participation(value) if name == PARTICIPATION else erased(name, value, now=now)
        for name, value in fields.items()
    }


def _participation(stored: Json) -> Json:
    mine = Participation.from_json(stored)
    known = [_as_known(word) for word in mine.memberships.values() if not word.erased]
    left = replace(participation_erased(mine, known), retired=True)
    return stored if left == mine else left.to_json()


def _as_known(word: Membership) -> ResolvedPair:
    """Return a pair as the person's own word has it: whoever else speaks of it is not asked."""
    status = PairStatus.ACTIVE if word.joined else PairStatus.ENDED
    return ResolvedPair(word.pairing, status, word.revision)


def _boards(stored: Json) -> Mapping[PairId, Replica]:
    try:
        return Workspace.from_json(stored).boards
    except BrokenState:
        return {}
