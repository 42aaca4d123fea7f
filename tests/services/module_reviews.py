"""Pairs on a roster who hand in and review in one module, over a platform in memory."""

from __future__ import annotations

from dataclasses import dataclass, field

from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.pairing.roster import Roster, add_pairs, end_pair
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.people import PersonId, Role
from reverse_mentor_xblock.core.review.default_rubrics import DEFAULT_RUBRICS
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.review import Judgement
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.pairing.program_pairs import ROSTER
from reverse_mentor_xblock.services.reviews.deliverables import Deliverables
from reverse_mentor_xblock.services.reviews.own_reviews import OwnReviews
from reverse_mentor_xblock.services.reviews.pair_ring import PairRing
from reverse_mentor_xblock.services.reviews.party import ReviewParty
from reverse_mentor_xblock.services.reviews.rows import REVIEWS, ReviewRows
from reverse_mentor_xblock.services.reviews.rules import ReviewRules
from reverse_mentor_xblock.services.reviews.writing import ReviewWriting
from tests.support.port_set import PortSet, fakes_for
from tests.support.world import Program, World, block_ref

PROGRAM, MODULE = block_ref("program"), block_ref("module")
PEER = DEFAULT_RUBRICS[ReviewKind.PEER]


@dataclass(slots=True)
class Module:
    """So many pairs, m0 and e0 to m9 and e9, say, paired by camille's roster."""

    size: int
    rules: ReviewRules = field(default_factory=lambda: rules(2))
    world: World = field(default_factory=World)
    pairings: list[Pairing] = field(init=False)

    def __post_init__(self) -> None:
        self.world.program = Program(PROGRAM, coordinators=("camille",))
        camille = self.world.add("camille")
        couples = [(self.world.add(f"m{n}"), self.world.add(f"e{n}")) for n in range(self.size)]
        roster = add_pairs(Roster(), couples, token="t")
        self.world.write(camille, PROGRAM, {ROSTER: roster.to_json()})
        self.pairings = [entry.pairing for entry in roster.entries.values()]

    def ring(self, person: PersonId, team_set: str = "") -> PairRing:
        """Return what finds the pairs, as a request of this person begins."""
        return ring_of(fakes_for(self.world, person, MODULE), team_set)

    def party(self, pairing: Pairing, role: Role) -> ReviewParty:
        """Return a member as a request of theirs begins."""
        person = pairing.member(role)
        ports = fakes_for(self.world, person, MODULE)
        rows = ReviewRows(
            MODULE, ports.people_state, ports.enrollments, ports.accounts, ports.cache
        )
        visitor = self.world.visitor(person)
        row = OwnRow(ports.own_field(REVIEWS), ports.locks, f"row of {person}")
        return ReviewParty(
            visitor=visitor,
            pair=_known(self.world, pairing, role),
            block=MODULE,
            rules=self.rules,
            own=OwnReviews(visitor, row, rows),
            rows=rows,
            pairs=ring_of(ports),
            handles=ports.handles,
            clock=ports.clock,
        )

    def end(self, pairing: Pairing) -> None:
        """Let camille end a pair, and nobody remember it as it was."""
        camille = next(one for one in self.world.people.values() if one.visitor.login == "camille")
        person = camille.visitor.person
        roster = Roster.from_json(self.world.row(person, PROGRAM)[ROSTER])
        ended = end_pair(roster, pairing, reason="", seen=1)
        self.world.write(person, PROGRAM, {ROSTER: ended.to_json()})
        self.world.cached.clear()

    def hand_in(self, pairing: Pairing) -> None:
        """Let the mentee of a pair hand in."""
        party = self.party(pairing, Role.MENTEE)
        ports = fakes_for(self.world, pairing.mentee, MODULE)
        Deliverables(party, ports.events, ports.filters).submit(f"By {pairing.pair_id}", [])

    def writing(self, pairing: Pairing, role: Role) -> ReviewWriting:
        """Return what a member reviews with."""
        ports = fakes_for(self.world, pairing.member(role), MODULE)
        party = self.party(pairing, role)
        return ReviewWriting(party, ports.events, ports.filters, ports.randomness)

    def review(self, pairing: Pairing, role: Role, of: PairId) -> None:
        """Let a member review another pair's deliverable, with the best of all levels."""
        points = {criterion.id: criterion.most for criterion in PEER.criteria}
        comment = f"This is what I make of the work called {of}: it is clear, and I would try it."
        writing = self.writing(pairing, role)
        judgement = Judgement(points, {}, comment)
        writing.give(ReviewKind.PEER, writing.party.handle(of), PEER.fingerprint, judgement)


def rules(reviews: int = 2, days: int = 5) -> ReviewRules:
    """Return the rules of a module where something is handed in."""
    return ReviewRules("Show it", "mentee", None, reviews, days, DEFAULT_RUBRICS)


def _known(world: World, pairing: Pairing, role: Role) -> KnownPair:
    partner = pairing.member(role.other)
    return KnownPair(
        pair_id=pairing.pair_id,
        my_role=role,
        status=PairStatus.ACTIVE,
        partner=partner,
        partner_login=world.visitor(partner).login,
        partner_card=None,
    )


def ring_of(ports: PortSet, team_set: str = "") -> PairRing:
    """Return what finds the pairs, as a request on the module begins."""
    return PairRing(
        programs=ports.programs,
        people=ports.people_state,
        enrollments=ports.enrollments,
        teams=ports.teams,
        cache=ports.cache,
        block=MODULE,
        team_set=team_set,
    )
