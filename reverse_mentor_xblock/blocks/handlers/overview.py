"""What a coordinator's desk asks about the program's pairs, and decides on them."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.matching_requests import (
    OverviewRequest,
    PairDecision,
    RematchRequest,
    StartPairRequest,
)
from reverse_mentor_xblock.blocks.pages.overview import decided_model, overview_model
from reverse_mentor_xblock.blocks.wiring.coordinator import match_desk, pair_desk
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.services.coordinator.pair_desk import Decided


@door(OverviewRequest, admits=Admits.COORDINATOR)
def overview(_block: Any, visit: Visit[OverviewRequest]) -> Any:
    """Show all pairs and everybody without one."""
    population = match_desk(visit.wiring, visit.visitor).population(visit.body.run)
    reader, wiring = visit.visitor.person, visit.wiring
    page = overview_model(population, reader, visit.body.offset, wiring.translator)
    return page.model_dump(mode="json")


@door(PairDecision, admits=Admits.COORDINATOR)
def end_pair(_block: Any, visit: Visit[PairDecision]) -> Any:
    """End a pair for good."""
    body, desk = visit.body, pair_desk(visit.wiring, visit.visitor)
    return _told(visit, desk.end(body.run, PairId(body.pair), body.reason))


@door(PairDecision, admits=Admits.COORDINATOR)
def reopen_pair(_block: Any, visit: Visit[PairDecision]) -> Any:
    """Let an ended pair go on."""
    body, desk = visit.body, pair_desk(visit.wiring, visit.visitor)
    return _told(visit, desk.reopen(body.run, PairId(body.pair), body.reason))


@door(StartPairRequest, admits=Admits.COORDINATOR)
def start_pair(_block: Any, visit: Visit[StartPairRequest]) -> Any:
    """Set the day from which a pair is to meet."""
    body, desk = visit.body, pair_desk(visit.wiring, visit.visitor)
    return _told(visit, desk.start(body.run, PairId(body.pair), body.starts))


@door(RematchRequest, admits=Admits.COORDINATOR)
def rematch(_block: Any, visit: Visit[RematchRequest]) -> Any:
    """End a pair and make another at once."""
    body, desk = visit.body, pair_desk(visit.wiring, visit.visitor)
    return _told(visit, desk.rematch(body.run, PairId(body.pair), body.reason, body.couple))


def _told(visit: Visit[Any], decided: Decided) -> Any:
    block, reader = str(visit.wiring.block), visit.visitor.person
    return decided_model(block, reader, decided).model_dump(mode="json")
