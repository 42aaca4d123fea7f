"""Everybody at once, as a coordinator's reading found them."""

from __future__ import annotations

from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.roster import Roster
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.coordinator.population import Enrolled, Population
from reverse_mentor_xblock.services.ports import Account
from tests.support.world import START, Program, block_ref

LEA, MARC = PersonId("1"), PersonId("2")
PAIR = PairId("rostered")


def population(*, retired: bool) -> Population:
    """Two people whom a roster has paired, and who have never looked."""
    people = {
        person: Enrolled(
            Account(person, login, ()), Participation(person, retired=retired and person is MARC)
        )
        for person, login in ((LEA, "lea"), (MARC, "marc"))
    }
    roster = Roster({PAIR: RosterEntry(Pairing(PAIR, LEA, MARC))})
    return Population(people, roster, Program(block_ref("program")), START)


def test_a_retired_member_counts_as_gone() -> None:
    assert population(retired=False).pairs[PAIR].status is PairStatus.ACTIVE
    assert population(retired=True).pairs[PAIR].status is PairStatus.PARTNER_GONE
    assert MARC not in population(retired=True).candidates
