"""A coordinator's roster as a file: looked at, committed, and taken away."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks import requests
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.matching_requests import ExportParticipants
from reverse_mentor_xblock.blocks.pages.program_page import program_page
from reverse_mentor_xblock.blocks.pages.roster import preview_model
from reverse_mentor_xblock.blocks.wiring.coordinator import match_desk, roster_desk
from reverse_mentor_xblock.services.coordinator.participants_file import participants_csv

ROSTER_LIMIT = 2_500_000
"""Bytes: 10,000 exported pairs, as JSON. Django may refuse 2.5 MiB in words of its own."""


@door(requests.PreviewRoster, admits=Admits.COORDINATOR, limit=ROSTER_LIMIT)
def preview_roster(_block: Any, visit: Visit[requests.PreviewRoster]) -> Any:
    """Tell what committing a roster would do."""
    preview = roster_desk(visit.wiring, visit.visitor).preview(visit.body.csv)
    return preview_model(preview, visit.wiring.translator).model_dump(mode="json")


@door(requests.CommitRoster, admits=Admits.COORDINATOR, limit=ROSTER_LIMIT)
def commit_roster(block: Any, visit: Visit[requests.CommitRoster]) -> Any:
    """Commit a previewed roster."""
    desk = roster_desk(visit.wiring, visit.visitor)
    done = desk.commit(visit.body.csv, visit.body.revision)
    page = program_page(block, visit.wiring).model_dump(mode="json")
    return {"page": page, "paired": done.paired, "restored": done.restored}


@door(ExportParticipants, admits=Admits.COORDINATOR)
def export_participants(_block: Any, visit: Visit[ExportParticipants]) -> Any:
    """Return everybody a finished reading found taking part, as a CSV file's text."""
    population = match_desk(visit.wiring, visit.visitor).population(visit.body.run)
    return {"csv": participants_csv(population, visit.body.separator)}


@door(requests.ExportPairs, admits=Admits.COORDINATOR)
def export_pairs(_block: Any, visit: Visit[requests.ExportPairs]) -> Any:
    """Return all pairs as a CSV file's text."""
    return {"csv": roster_desk(visit.wiring, visit.visitor).export(visit.body.separator)}
