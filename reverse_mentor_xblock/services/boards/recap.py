"""What a pair has done so far, over all modules of its program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reverse_mentor_xblock.core.board.errors import BadUpdate
from reverse_mentor_xblock.core.board.journey import Goal, Session, goals, sessions
from reverse_mentor_xblock.core.board.notes import Node
from reverse_mentor_xblock.core.board.replica import BrokenState
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.services.boards.marks import Progress
from reverse_mentor_xblock.services.boards.notebook import Notebook
from reverse_mentor_xblock.services.boards.sync import WORKSPACE
from reverse_mentor_xblock.services.ports import BlockRef, Json
from reverse_mentor_xblock.services.program_ports import CourseModule, CourseModules
from reverse_mentor_xblock.services.reviews.rows import REVIEWS

PAGE = 20
"""So many modules are read for one answer: each costs two rows and the merge of two replicas."""


@dataclass(frozen=True, slots=True)
class ModuleRecap:
    """How far the two are in a module.

    ``done``: all holds that its author ticked. ``reviews``: how many the visitor has given there.
    """

    module: CourseModule
    mine: Progress
    theirs: Progress
    done: bool
    handed_in: bool
    reviews: int


@dataclass(frozen=True, slots=True)
class Chapter:
    """What the two have written in a module; ``notes`` is None where a board can't be read."""

    title: str
    notes: tuple[Node, ...] | None


@dataclass(frozen=True, slots=True)
class Recap:
    """The whole way of one of the visitor's pairs. Writes nothing."""

    notebook: Notebook
    modules: CourseModules
    program: BlockRef

    def by_module(self) -> list[ModuleRecap]:
        """Return every module in course order: one row a member and module. Raises Unsupported."""
        return [self._module(module) for module in self.modules.in_order()]

    def journey(self) -> tuple[Sequence[Goal], Sequence[Session]]:
        """Return the pair's goals and sessions; none where the journey board can't be read."""
        try:
            document = self.notebook.journey(self.program).document
            told = sessions(document)
            return goals(document), tuple(one for one in told if one.cancelled is None)
        except (BrokenState, BadUpdate):
            return (), ()

    def chapters(self, start: int) -> tuple[list[Chapter], int | None]:
        """Return PAGE modules' notes from a place on, and the place to go on from, if any."""
        modules = self.modules.in_order()
        some = modules[start : start + PAGE]
        after = start + PAGE
        return [self._chapter(module) for module in some], after if after < len(modules) else None

    def _module(self, module: CourseModule) -> ModuleRecap:
        pair = self.notebook.pair
        mine = self.notebook.row(self.notebook.visitor.login, module.block)
        theirs = self.notebook.row(pair.partner_login, module.block)
        my_work, their_work = _workspace(mine), _workspace(theirs)
        my_steps, their_steps = (
            Progress.of(work.board(pair.pair_id)) for work in (my_work, their_work)
        )
        reviews = [Reviews.from_json(row.get(REVIEWS)) for row in (mine, theirs)]
        handed_in = any(pair.pair_id in one.deliverables for one in reviews)
        begun = my_steps.wrote or their_steps.wrote or handed_in
        return ModuleRecap(
            module=module,
            mine=my_steps,
            theirs=their_steps,
            done=begun and (my_work.completed or their_work.completed),
            handed_in=handed_in,
            reviews=len(reviews[0].given),
        )

    def _chapter(self, module: CourseModule) -> Chapter:
        try:
            return Chapter(module.title, self.notebook.notes(module.block))
        except (BrokenState, BadUpdate):
            return Chapter(module.title, None)


def _workspace(row: Mapping[str, Json]) -> Workspace:
    try:
        return Workspace.from_json(row.get(WORKSPACE))
    except BrokenState:
        return Workspace()
