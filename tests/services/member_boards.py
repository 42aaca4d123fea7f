"""Two members of a pair at their board, over a platform in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.completion import Condition
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.people import PersonId, Role
from reverse_mentor_xblock.services.boards.marks import BoardMarks
from reverse_mentor_xblock.services.boards.pace import journey_polling, polling
from reverse_mentor_xblock.services.boards.partner_rows import PartnerRows
from reverse_mentor_xblock.services.boards.presence import Presence
from reverse_mentor_xblock.services.boards.presence import Tab as OpenTab
from reverse_mentor_xblock.services.boards.sync import (
    JOURNEY,
    WORKSPACE,
    BoardSync,
    SyncAnswer,
    SyncRequest,
)
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import BlockRef
from reverse_mentor_xblock.services.reviews.module_completion import ModuleCompletion
from reverse_mentor_xblock.services.reviews.party import ReviewParty
from tests.services.tab import Tab
from tests.support.port_set import fakes_for
from tests.support.world import World, block_ref

PAIR = PairId("lea-and-marc")


@dataclass(slots=True)
class Boards:
    """lea, the mentor, and marc, the mentee, at one board: a module's or that of their journey."""

    kept_in: str = WORKSPACE
    world: World = field(default_factory=World)
    block: BlockRef = field(default_factory=block_ref)
    pair: PairId = PAIR
    status: PairStatus = PairStatus.ACTIVE
    lea: PersonId = field(init=False)
    marc: PersonId = field(init=False)

    def __post_init__(self) -> None:
        self.lea, self.marc = self.world.add("lea"), self.world.add("marc")

    def begin(self, person: PersonId) -> BoardSync:
        """Return the use case as a request of this person begins."""
        ports = fakes_for(self.world, person, self.block)
        is_module = self.kept_in == WORKSPACE
        return BoardSync(
            visitor=self.world.visitor(person),
            pair=self.known_by(person),
            block=self.block,
            field=self.kept_in,
            row=OwnRow(ports.own_field(self.kept_in), ports.locks, f"row of {person}"),
            partners=PartnerRows(ports.people_state, ports.accounts),
            presence=Presence(ports.cache, ports.clock, self.block),
            marks=BoardMarks(ports.cache, self.block, self.pair),
            completion=self.done(person) if is_module else None,
            pace=(polling if is_module else journey_polling)(ports.settings),
            clock=ports.clock,
        )

    def done(self, person: PersonId) -> ModuleCompletion:
        """Return what tells the platform that this person is done with the module."""
        ports = fakes_for(self.world, person, self.block)

        def party() -> ReviewParty:
            raise AssertionError("nothing of reviews is asked for here")

        return ModuleCompletion(
            visitor=self.world.visitor(person),
            pair=self.known_by(person),
            conditions=lambda: (Condition.BOARD,),
            authored=lambda: (),
            party=party,
            people=ports.people_state,
            block=self.block,
            programs=ports.programs,
            row=OwnRow(ports.own_field(WORKSPACE), ports.locks, f"row of {person}"),
            completion=ports.completion,
            cache=ports.cache,
            events=ports.events,
        )

    def known_by(self, person: PersonId) -> KnownPair:
        """Return the pair as one member sees it."""
        partner = self.marc if person == self.lea else self.lea
        return KnownPair(
            pair_id=self.pair,
            my_role=Role.MENTOR if person == self.lea else Role.MENTEE,
            status=self.status,
            partner=partner,
            partner_login=self.world.visitor(partner).login,
            partner_card=None,
        )

    def sync(self, person: PersonId, tab: Tab, *, at: BoardSync | None = None) -> SyncAnswer:
        """Sync a tab; ``at`` is a request that has begun earlier."""
        answer = (at or self.begin(person)).sync(request_of(tab))
        tab.hear(answer.update, answer.state_vector, answer.mark)
        return answer

    def workspace(self, person: PersonId) -> Workspace:
        """Return what is stored of a person on the module."""
        return Workspace.from_json(self.world.row(person, self.block).get(self.kept_in))

    def row(self, person: PersonId) -> str | None:
        """Return a person's row as text."""
        return self.world.rows.get((person, str(self.block)))


KINDS = (WORKSPACE, JOURNEY)
"""What holds of one kind of board holds of the other."""


def request_of(tab: Tab, **changes: object) -> SyncRequest:
    """Return what a tab sends next."""
    request = SyncRequest(
        state_vector=tab.state_vector,
        update=tab.update(),
        mark=tab.mark,
        tab=OpenTab(tab.client, None, typing=False),
    )
    return replace(request, **changes)  # type: ignore[arg-type]  # any of its fields
