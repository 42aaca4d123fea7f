"""All that one block holds of the person behind the request: to take away, and to erase."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from reverse_mentor_xblock.core.board.replica import BrokenState
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.review import erasure as review_erasure
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.services.boards.marks import BoardMarks, Mark
from reverse_mentor_xblock.services.boards.sync import JOURNEY, WORKSPACE
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.program_pairs import DIRECTORY, PARTICIPATION, ROSTER
from reverse_mentor_xblock.services.ports import BlockRef, Cache, Clock, Json, PeopleState, Visitor
from reverse_mentor_xblock.services.reviews.rows import REVIEWS, forget_reviews

OF_OFFICE = frozenset({ROSTER, DIRECTORY})
"""What a coordinator keeps for the program: facts about others, by ids, and cards of others."""

Rule = Callable[[Json, datetime], Json]


def _board_erased(stored: Json, now: datetime) -> Json:
    try:
        return Workspace.from_json(stored).erased(now).to_json()
    except BrokenState:
        # Nobody can read it, so there is nothing that the partner's copy could be told by it.
        return {}


def _reviews_erased(stored: Json, _now: datetime) -> Json:
    return review_erasure.erased(Reviews.from_json(stored)).to_json()


RULES: Mapping[str, Rule] = {
    WORKSPACE: _board_erased,
    JOURNEY: _board_erased,
    REVIEWS: _reviews_erased,
}
"""What is left of a field, where it is more than nothing: what others' work rests on."""


def erased(name: str, stored: Json, *, now: datetime) -> Json:
    """Return what is left of a stored field once its person has erased it."""
    if not stored or name in OF_OFFICE:
        return stored
    return RULES[name](stored, now) if name in RULES else {}


@dataclass(frozen=True, slots=True)
class OwnData:
    """One person's row on one block. ``fields``: all of the block's that are kept by person."""

    visitor: Visitor
    block: BlockRef
    fields: Collection[str]
    row: Callable[[str], OwnRow]
    people: PeopleState
    cache: Cache
    clock: Clock

    def stored(self) -> Mapping[str, Json]:
        """Return the raw value of every field that is the person's own. Raises Unsupported."""
        row = self.people.read(self.visitor.login, self.block)
        return {name: row[name] for name in self.fields if name in row and name not in OF_OFFICE}

    def erase(self) -> tuple[PairId, ...]:
        """Erase every field but the participation, which its own service erases, as pairs need it.

        Returns the pairs whose boards there were. Raises Busy and NotSaved with some fields erased
        and some not: calling again goes on.
        """
        now = self.clock.now()
        pairs: list[PairId] = []
        for name in self.fields:
            if name == PARTICIPATION:
                continue
            left = self.row(name).change(partial(erased, name, now=now))
            if name == REVIEWS:
                forget_reviews(self.cache, self.block, self.visitor.login)
            if name in (WORKSPACE, JOURNEY):
                pairs += self._told(Workspace.from_json(left))
        return tuple(pairs)

    def _told(self, workspace: Workspace) -> Collection[PairId]:
        """Let polls know at once that these boards have changed."""
        for pair_id, board in workspace.boards.items():
            marks = BoardMarks(self.cache, self.block, pair_id)
            marks.replace(self.visitor.person, Mark.of(board))
        return workspace.boards.keys()
