"""One step of a board's anti-entropy: take what a browser adds, give what it lacks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reverse_mentor_xblock.core.board.merge import Board, receive
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.errors import PairEnded
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairs import KnownPair
from reverse_mentor_xblock.services.ports import (
    BlockRef,
    Clock,
    Completion,
    Json,
    OperatorSettings,
    PeopleState,
    Visitor,
)
from reverse_mentor_xblock.services.presence import Presence, Seen, Tab

WORKSPACE = "workspace"
"""The module block's one ``user_state`` field."""
