"""What a board costs the server: time to merge, encode and receive, and bytes to store.

The board is typed a key at a time by two authors in turns, with typos; see
``benchmarks.support.authors``. Times are medians in milliseconds of CPU time.
"""

from __future__ import annotations

import json

from benchmarks.support.authors import NOTHING_KNOWN, NOW, TypedBoard, small_edit, typed_board
from benchmarks.support.report import Result, options, report
from benchmarks.support.timing import cpu_ms
from reverse_mentor_xblock.core.board.merge import receive
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.pairing.facts import PairId

BUDGETS = {"merge_encode_ms": 5}


def measure(size: int, rounds: int) -> Result:
    """Return the costs of a board of ``size`` bytes."""
    board = typed_board(size)
    edit = small_edit(board)
    return {
        "board_bytes": len(board.merged.lacking(NOTHING_KNOWN)),
        "typed_chars": board.typed,
        "merge_encode_ms": round(cpu_ms(lambda: board.merged.lacking(NOTHING_KNOWN), rounds), 3),
        "receive_ms": round(cpu_ms(lambda: _receive(board, edit), rounds), 3),
        "stored_bytes_per_char": round(_stored_bytes(board) / board.typed, 3),
    }


def _receive(board: TypedBoard, edit: bytes) -> None:
    received = receive(board.mine, board.theirs, edit, frozenset(), NOW)
    assert received.changed


def _stored_bytes(board: TypedBoard) -> int:
    """Return the size of one member's row: base64 in JSON. The other member's is as large."""
    return len(json.dumps(Workspace({PairId("0" * 32): board.mine}).to_json()))


def main() -> None:
    """Measure and report."""
    asked = options(__doc__, bytes=50_000, rounds=200)
    report(measure(asked.bytes, asked.rounds), BUDGETS, as_json=asked.json)


if __name__ == "__main__":
    main()
