"""What a board costs the server: time to open, merge, encode and receive, and bytes to store.

The board is typed a key at a time by two authors in turns, with typos; see
``benchmarks.support.authors``. Times are medians in milliseconds of CPU time. ``growth`` tells what
so many edits leave behind: keys in the notes, ticks set and taken back on the agenda, messages.
"""

from __future__ import annotations

import json
from base64 import b64encode

from benchmarks.support.authors import NOTHING_KNOWN, NOW, TypedBoard, small_edit, typed_board
from benchmarks.support.growth import growth
from benchmarks.support.report import Result, options, report
from benchmarks.support.timing import cpu_ms
from reverse_mentor_xblock.core.board.merge import Board, receive
from reverse_mentor_xblock.core.board.replica import Replica
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.pairing.facts import PairId

BUDGETS = {"merge_encode_ms": 5}
PAIR = PairId("0" * 32)


def measure(size: int, rounds: int, edits: int) -> Result:
    """Return the costs of a board of ``size`` bytes, and what ``edits`` edits leave behind."""
    board = typed_board(size)
    edit = small_edit(board)
    return {
        "board_bytes": len(board.merged.lacking(NOTHING_KNOWN)),
        "typed_chars": board.typed,
        "merge_encode_ms": round(cpu_ms(lambda: board.merged.lacking(NOTHING_KNOWN), rounds), 3),
        "receive_ms": round(cpu_ms(lambda: _receive(board, edit), rounds), 3),
        "open_ms": round(cpu_ms(lambda: _open(board), rounds), 3),
        "stored_bytes_per_char": round(_stored_bytes(board) / board.typed, 3),
        "growth": growth(edits),
    }


def _open(board: TypedBoard) -> str:
    """Do for a browser that has nothing yet what a request does beside reading two rows."""
    rows = [json.dumps(_row(replica)) for replica in (board.mine, board.theirs)]
    mine, theirs = (Workspace.from_json(json.loads(row)).board(PAIR) for row in rows)
    return b64encode(Board.of(mine, theirs).lacking(NOTHING_KNOWN)).decode()


def _receive(board: TypedBoard, edit: bytes) -> None:
    received = receive(board.mine, board.theirs, edit, frozenset(), NOW)
    assert received.changed


def _stored_bytes(board: TypedBoard) -> int:
    """Return the size of one member's row: base64 in JSON. The other member's is as large."""
    return len(json.dumps(_row(board.mine)))


def _row(replica: Replica) -> dict[str, object]:
    return Workspace({PAIR: replica}).to_json()


def main() -> None:
    """Measure and report."""
    asked = options(__doc__, bytes=50_000, rounds=200, edits=10_000)
    report(measure(asked.bytes, asked.rounds, asked.edits), BUDGETS, as_json=asked.json)


if __name__ == "__main__":
    main()
