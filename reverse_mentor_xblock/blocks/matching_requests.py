"""What the coordinator's matching and overview ask, exactly."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from reverse_mentor_xblock.blocks.requests import Body, ExportPairs, PairKey

MATCH_LIMIT = 2 * 1024 * 1024
"""Bytes: 10,000 couples of handles take 0.6 MB. Django may refuse 2.5 MB in words of its own."""

MOST_COUPLES = 10_000

RunName = Annotated[str, StringConstraints(max_length=64, pattern=r"^[A-Za-z0-9_-]*$")]
Handle = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{24}$")]
Couple = tuple[Handle, Handle]
Couples = Annotated[list[Couple], Field(max_length=MOST_COUPLES)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
CursorText = Annotated[
    str, StringConstraints(max_length=64, pattern=r"^([0-9]{0,18}-[0-9]{1,9}-[0-9]{1,9})?$")
]


class CensusRequest(Body):
    """Read on; without ``run`` begin anew."""

    run: RunName = ""
    cursor: CursorText = ""


class ProposeRequest(Body):
    """Propose over a finished run."""

    run: RunName
    seed: Annotated[str, StringConstraints(max_length=64)] = ""
    fixed: Couples = Field(default_factory=list)
    forbidden: Couples = Field(default_factory=list)


class CommitMatchingRequest(Body):
    """Pair these couples, unless the roster has moved since ``revision``."""

    run: RunName
    pairs: Couples
    revision: Annotated[str, StringConstraints(max_length=64)]


class PublishDirectoryRequest(Body):
    """Publish the cards of a finished run."""

    run: RunName


class ExportParticipants(ExportPairs):
    """Take everybody in a finished run away as a file."""

    run: RunName


class OverviewRequest(Body):
    """Show pairs and people without one, from an offset on."""

    run: RunName
    offset: Annotated[int, Field(ge=0, le=1_000_000)] = 0


class PairDecision(Body):
    """End a pair, or let it go on."""

    run: RunName = ""
    pair: PairKey
    reason: Reason = ""


class StartPairRequest(Body):
    """Set the day from which a pair is to meet, "" for none."""

    run: RunName = ""
    pair: PairKey
    starts: Annotated[str, StringConstraints(pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")]


class RematchRequest(PairDecision):
    """End a pair and make another at once: the couple's, or the same two afresh."""

    couple: Couple | None = None
