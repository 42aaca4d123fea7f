"""The desks of a program's coordinator, made of the ports of one request."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.services.coordinator.census import CENSUS, Census
from reverse_mentor_xblock.services.coordinator.match_desk import MatchDesk
from reverse_mentor_xblock.services.coordinator.pair_desk import PairDesk
from reverse_mentor_xblock.services.coordinator.roster import RosterDesk
from reverse_mentor_xblock.services.coordinator.shared_roster import SharedRoster
from reverse_mentor_xblock.services.pairing.program_pairs import DIRECTORY, ROSTER
from reverse_mentor_xblock.services.ports import Visitor


def census_of(wiring: Wiring, visitor: Visitor) -> Census:
    """Return a coordinator's reading of this program."""
    return Census(
        visitor=visitor,
        row=wiring.own_row(CENSUS, visitor),
        pairs=wiring.program_pairs,
        enrollments=wiring.enrollments,
        cache=wiring.cache,
        settings=wiring.settings,
        clock=wiring.clock,
        randomness=wiring.randomness,
    )


def match_desk(wiring: Wiring, visitor: Visitor) -> MatchDesk:
    """Return the desk at which a coordinator matches this program's people."""
    return MatchDesk(
        census=census_of(wiring, visitor),
        roster=_shared_roster(wiring, visitor),
        directory=wiring.own_row(DIRECTORY, visitor),
        clock=wiring.clock,
        randomness=wiring.randomness,
        events=wiring.events,
        filters=wiring.filters,
    )


def pair_desk(wiring: Wiring, visitor: Visitor) -> PairDesk:
    """Return the desk at which a coordinator decides on single pairs."""
    return PairDesk(
        match=match_desk(wiring, visitor),
        roster=_shared_roster(wiring, visitor),
        enrollments=wiring.enrollments,
        cache=wiring.cache,
        randomness=wiring.randomness,
        events=wiring.events,
        filters=wiring.filters,
    )


def roster_desk(wiring: Wiring, visitor: Visitor) -> RosterDesk:
    """Return the desk at which a coordinator works on this program's roster."""
    return RosterDesk(
        shared=_shared_roster(wiring, visitor),
        program=wiring.program,
        pairs=wiring.program_pairs,
        enrollments=wiring.enrollments,
        accounts=wiring.accounts,
        seals=wiring.seals,
        randomness=wiring.randomness,
        events=wiring.events,
        filters=wiring.filters,
    )


def _shared_roster(wiring: Wiring, visitor: Visitor) -> SharedRoster:
    row = wiring.own_row(ROSTER, visitor)
    return SharedRoster(row, wiring.program_pairs, wiring.locks, wiring.cache, wiring.randomness)
