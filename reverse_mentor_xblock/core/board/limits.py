"""How large a board and an update may be."""

from __future__ import annotations

from dataclasses import dataclass

UPDATE_BYTES = 256 * 1024
BOARD_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What ``receive`` holds an update, and the board it makes, to."""

    update_bytes: int = UPDATE_BYTES
    """One update as a browser sends it; checked before anything is decoded."""

    board_bytes: int = BOARD_BYTES
    """The whole board, encoded: what a person's row stores, before base64."""

    structs: int = 10_000
    """Pieces a board is made of; those of real boards take some 30 bytes each. Two interleaved runs
    of n pieces take n * n steps of 0.1 µs to integrate, and deleting n nested ones n stack frames:
    this bounds the first to seconds and the second to a third of the usual stack."""

    clients: int = 2_000
    """Yjs client ids on a board: one for every page load that wrote something."""

    seconds: float = 0.25
    """CPU time that reading the board back may take; 50 kB of text take 0.002."""
