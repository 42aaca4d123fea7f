"""Reads what a pair has written, on any of the blocks where it has a board."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.board.merge import Board
from reverse_mentor_xblock.core.board.notes import Node, read_notes
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.services.board_sync import WORKSPACE
from reverse_mentor_xblock.services.pairs import KnownPair
from reverse_mentor_xblock.services.ports import BlockRef, PeopleState, Visitor


@dataclass(frozen=True, slots=True)
class Notebook:
    """The boards of one of the visitor's pairs, be it active or ended. Writes nothing."""

    visitor: Visitor
    pair: KnownPair
    people: PeopleState

    def board(self, block: BlockRef) -> Board:
        """Return the pair's board on a module block.

        Raises Unsupported where rows can't be read, BrokenState for a row that nobody wrote.
        """
        return Board.of(
            self._replica(self.visitor.login, block), self._replica(self.pair.partner_login, block)
        )

    def notes(self, block: BlockRef) -> tuple[Node, ...]:
        """Return the notes on a module block. Raises as ``board`` does."""
        return self.board(block).document.look(read_notes)

    def _replica(self, login: str, block: BlockRef) -> Replica:
        if not login:
            return EMPTY
        stored = self.people.read(login, block).get(WORKSPACE)
        return Workspace.from_json(stored).board(self.pair.pair_id)
