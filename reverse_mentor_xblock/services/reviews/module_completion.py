"""Tells the platform that a participant is done with a module, once all conditions hold."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.board.agenda import Step, agenda
from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.journey import sessions
from reverse_mentor_xblock.core.board.replica import Replica
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.completion import Condition
from reverse_mentor_xblock.services.boards.sync import JOURNEY, WORKSPACE
from reverse_mentor_xblock.services.hook_ports import Events
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import (
    BlockRef,
    Cache,
    Completion,
    Json,
    PeopleState,
    Visitor,
)
from reverse_mentor_xblock.services.program_ports import ProgramDirectory
from reverse_mentor_xblock.services.reviews.assignments import Assignments, Why
from reverse_mentor_xblock.services.reviews.missing_session import MissingSession
from reverse_mentor_xblock.services.reviews.party import ReviewParty


@dataclass(frozen=True, slots=True)
class ModuleCompletion:
    """One member of a pair in one module.

    ``row``: the field with the replicas, which also notes that the platform has been told. What an
    author set is read only when it is needed: most requests have nothing to tell.
    """

    visitor: Visitor
    pair: KnownPair
    conditions: Callable[[], Collection[Condition]]
    authored: Callable[[], Sequence[Step]]
    party: Callable[[], ReviewParty]
    people: PeopleState
    block: BlockRef
    programs: ProgramDirectory
    row: OwnRow
    completion: Completion
    cache: Cache
    events: Events

    def look(self) -> None:
        """Tell the platform if all holds by now. Once it has been told, nothing is read."""
        if not Workspace.from_json(self.row.as_begun()).completed:
            own, partner = self._replicas(self.block, WORKSPACE)
            used = own.wrote_at is not None and partner.wrote_at is not None
            self.consider(used=used, document=Document(own.update, partner.update))

    def consider(self, *, used: bool, document: Document) -> None:
        """Do the same for who knows the board: whether both have written on it, and what."""
        if not self._met(used=used, document=document):
            return
        self.completion.complete()
        self.row.change(_completed)
        self.events.publish("module.completed", {})

    def _met(self, *, used: bool, document: Document) -> bool:
        """Ask in the order of what an answer costs."""
        asked: dict[Condition, Callable[[], bool]] = {
            Condition.BOARD: lambda: used,
            Condition.AGENDA: lambda: self._agenda_done(document),
            Condition.DELIVERABLE: self._handed_in,
            Condition.REVIEWS: self._reviews_given,
            Condition.SESSION: self._session_held,
        }
        wanted = self.conditions() or (Condition.BOARD,)
        return all(met() for condition, met in asked.items() if condition in wanted)

    def _agenda_done(self, document: Document) -> bool:
        return all(step.done is not None for step in agenda(document, self.authored()))

    def _session_held(self) -> bool:
        program = self.programs.find()
        if program is None:
            return True
        missing = MissingSession(self.cache, program.block, self.pair.pair_id)
        if missing.is_known():
            return False
        own, partner = self._replicas(program.block, JOURNEY)
        journey = Document(own.update, partner.update)
        held = any(session.held is not None for session in sessions(journey))
        if not held:
            missing.note()
        return held

    def _replicas(self, block: BlockRef, field: str) -> tuple[Replica, Replica]:
        pair, logins = self.pair, (self.visitor.login, self.pair.partner_login)
        rows = (self.people.read(login, block) if login else {} for login in logins)
        own, partner = (Workspace.from_json(row.get(field)).board(pair.pair_id) for row in rows)
        return own, partner

    def _handed_in(self) -> bool:
        party = self.party()
        return not party.rules.prompt or party.reviews.handed_in is not None

    def _reviews_given(self) -> bool:
        """Tell whether the pair gave as many as it was asked for, or when due all there are."""
        party = self.party()
        if not party.rules.asks_peers:
            return True
        assignments = Assignments(party)
        every = assignments.all()
        asked = [one for one in every if one.why is Why.RING]
        missing = [one for one in every if assignments.given(one.pair_id) is None]
        if len(every) - len(missing) >= len(asked):
            return True
        over = party.rules.over(party.clock.now())
        return over and all(one.deliverable is None for one in missing if one in asked)


def _completed(stored: Json) -> Json:
    workspace = Workspace.from_json(stored)
    return stored if workspace.completed else replace(workspace, completed=True).to_json()
