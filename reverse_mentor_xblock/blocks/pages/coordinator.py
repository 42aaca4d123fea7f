"""What the program page carries for a coordinator."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.contract.coordinator import CoordinatorModel, CoordinatorUrls
from reverse_mentor_xblock.blocks.pages.match_terms import match_terms
from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.blocks.wording.coordinator import coordinator_words
from reverse_mentor_xblock.core.pairing.roster import mark_of, standing_count
from reverse_mentor_xblock.services.ports import Visitor
from reverse_mentor_xblock.services.program_ports import is_coordinator

HANDLERS = (
    "preview_roster",
    "commit_roster",
    "export_pairs",
    "export_participants",
    "read_census",
    "propose",
    "commit_matching",
    "publish_directory",
    "overview",
    "end_pair",
    "reopen_pair",
    "start_pair",
    "rematch",
)


def coordinator_model(block: Any, wiring: Wiring, visitor: Visitor) -> CoordinatorModel | None:
    """Return what the desk starts from; None for a visitor who is no coordinator."""
    program = wiring.programs.find()
    if program is None or not is_coordinator(program, visitor):
        return None
    rosters = wiring.program_pairs.rosters()
    return CoordinatorModel(
        pairs=standing_count(rosters),
        revision=mark_of(rosters),
        by_teams=bool(program.team_set),
        terms=match_terms(block, wiring.translator),
        urls=_urls(block),
        strings=coordinator_words(wiring.translator),
    )


def _urls(block: Any) -> CoordinatorUrls:
    part = block.runtime.local_resource_url(block, "public/coordinator.js")
    urls = {name: block.runtime.handler_url(block, name) for name in HANDLERS}
    return CoordinatorUrls(part=part, **urls)
