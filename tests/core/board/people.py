"""A pair at a board, as tests of the rules see it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from reverse_mentor_xblock.core.board.merge import Board, Received, receive
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from tests.core.board.tabs import Tab

NOON = datetime(2025, 3, 1, 12, 0, tzinfo=UTC)
LATER = datetime(2025, 3, 2, 12, 0, tzinfo=UTC)
NOBODY: frozenset[int] = frozenset()


def take(
    own: Replica, partner: Replica, update: bytes, partner_here: frozenset[int] = NOBODY
) -> Received:
    return receive(own, partner, update, partner_here, NOON)


def saved(tab: Tab, partner: Replica = EMPTY, own: Replica = EMPTY) -> Replica:
    """The person's replica once everything in their tab is saved."""
    received = take(own, partner, tab.content())
    assert received.complete
    return received.replica


def wrote(text: str, client: int) -> Replica:
    """The replica of somebody who wrote a paragraph, and nothing else."""
    tab = Tab(client)
    tab.add_paragraph(text)
    return saved(tab)


def seen_by(client: int, own: Replica, partner: Replica) -> Tab:
    """A new tab that has caught up with the board."""
    tab = Tab(client)
    tab.take(Board.of(own, partner).lacking(tab.state_vector()))
    return tab


def without_update(replica: Replica) -> Replica:
    return replace(replica, update=b"")
