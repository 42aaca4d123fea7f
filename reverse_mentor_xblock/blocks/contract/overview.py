"""What a coordinator is told of the program's pairs."""

from __future__ import annotations

from typing import Literal

from reverse_mentor_xblock.blocks.contract.matching import MatchPersonModel
from reverse_mentor_xblock.blocks.contract.shared import Model, PairStatus


class OverviewMemberModel(Model):
    """A member of a pair; all but the handle is "" for one who is not enrolled any more.

    ``closing``: what they answered to the closing question.
    """

    handle: str
    name: str
    login: str
    closing: str


class OverviewPairModel(Model):
    """A pair, as coordinators see it."""

    pair: str
    mentor: OverviewMemberModel
    mentee: OverviewMemberModel
    status: PairStatus
    starts: str
    ended_by: Literal["mentor", "mentee", "coordinator"] | None
    reason: str


class OverviewModel(Model):
    """A page of the overview."""

    pairs: tuple[OverviewPairModel, ...]
    pairs_total: int
    people: tuple[MatchPersonModel, ...]
    people_total: int
    next: int | None
    revision: str


class PairDecidedModel(Model):
    """What became of a pair."""

    pair: OverviewPairModel
    made: OverviewPairModel | None
    revision: str
