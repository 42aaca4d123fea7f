"""Reads what a pair has written, on any of the blocks where it has a board."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.board.merge import Board
from reverse_mentor_xblock.core.board.notes import Node, read_notes
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.services.boards.partner_rows import PartnerRows
from reverse_mentor_xblock.services.boards.sync import JOURNEY, WORKSPACE
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import BlockRef, Json, PeopleState, Visitor


@dataclass(frozen=True, slots=True)
class Notebook:
    """The boards of one of the visitor's pairs, be it active or ended. Writes nothing."""

    visitor: Visitor
    pair: KnownPair
    people: PeopleState
    partners: PartnerRows

    def board(self, block: BlockRef) -> Board:
        """Return the pair's board on a module block.

        Raises Unsupported where rows can't be read, BrokenState for a row that nobody wrote.
        """
        return self._board(block, WORKSPACE)

    def journey(self, block: BlockRef) -> Board:
        """Return the pair's journey board on a program block. Raises as ``board`` does."""
        return self._board(block, JOURNEY)

    def notes(self, block: BlockRef) -> tuple[Node, ...]:
        """Return the notes on a module block. Raises as ``board`` does."""
        return self.board(block).document.look(read_notes)

    def row(self, login: str, block: BlockRef) -> Mapping[str, Json]:
        """Return what a member's row on a block holds; {} for a partner who is not enrolled."""
        return self.people.read(login, block) if login else {}

    def _board(self, block: BlockRef, field: str) -> Board:
        stored = self.row(self.visitor.login, block).get(field)
        own = Workspace.from_json(stored).board(self.pair.pair_id)
        return Board.of(own, self.partners.replica(self.pair, block, field))
