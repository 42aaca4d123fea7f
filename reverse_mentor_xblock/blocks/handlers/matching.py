"""What a coordinator's desk asks for when people are matched."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.contract.matching import DirectoryPublishedModel
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.matching_requests import (
    MATCH_LIMIT,
    CensusRequest,
    CommitMatchingRequest,
    ProposeRequest,
    PublishDirectoryRequest,
)
from reverse_mentor_xblock.blocks.pages.matching import MatchModels, census_model
from reverse_mentor_xblock.blocks.wiring.coordinator import census_of, match_desk
from reverse_mentor_xblock.services.coordinator.census import Cursor


@door(CensusRequest, admits=Admits.COORDINATOR)
def read_census(_block: Any, visit: Visit[CensusRequest]) -> Any:
    """Read one more page of the program; without a run, begin one."""
    reading = census_of(visit.wiring, visit.visitor)
    run = reading.run(visit.body.run) if visit.body.run else reading.begin()
    return census_model(reading.step(run, Cursor.parse(visit.body.cursor))).model_dump(mode="json")


@door(ProposeRequest, admits=Admits.COORDINATOR, limit=MATCH_LIMIT)
def propose(_block: Any, visit: Visit[ProposeRequest]) -> Any:
    """Propose pairs for everybody a finished run has read."""
    body = visit.body
    proposed = match_desk(visit.wiring, visit.visitor).propose(
        body.run, seed=body.seed, fixed=body.fixed, forbidden=body.forbidden
    )
    models = MatchModels.of(proposed.population, visit.wiring.translator)
    return models.proposal(body.run, proposed).model_dump(mode="json")


@door(CommitMatchingRequest, admits=Admits.COORDINATOR, limit=MATCH_LIMIT)
def commit_matching(_block: Any, visit: Visit[CommitMatchingRequest]) -> Any:
    """Pair the couples that a coordinator has settled on, all or none."""
    body = visit.body
    committed = match_desk(visit.wiring, visit.visitor).commit(body.run, body.pairs, body.revision)
    models = MatchModels.of(committed.population, visit.wiring.translator)
    return models.committed(committed).model_dump(mode="json")


@door(PublishDirectoryRequest, admits=Admits.COORDINATOR)
def publish_directory(_block: Any, visit: Visit[PublishDirectoryRequest]) -> Any:
    """Let the other side browse the cards of those who agreed."""
    directory = match_desk(visit.wiring, visit.visitor).publish(visit.body.run)
    told = DirectoryPublishedModel(
        published_at=directory.published_at, cards=len(directory.entries)
    )
    return told.model_dump(mode="json")
