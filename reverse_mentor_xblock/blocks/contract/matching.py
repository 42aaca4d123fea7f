"""What a coordinator is told of a matching."""

from __future__ import annotations

from typing import Literal

from reverse_mentor_xblock.blocks.contract.shared import Model
from reverse_mentor_xblock.core.matching.criteria import Rule
from reverse_mentor_xblock.core.matching.proposal import Obstacle, Reason
from reverse_mentor_xblock.core.people import Role


class CensusModel(Model):
    """How far a reading of the program is."""

    run: str
    cursor: str | None
    read: int
    participants: int
    total: int
    done: bool


class MatchPersonModel(Model):
    """A participant, as coordinators see them."""

    handle: str
    name: str
    login: str
    role: Role
    unit: str
    skills: tuple[str, ...]
    languages: tuple[str, ...]
    standing: Literal["ready", "paused", "not_ready"]
    wishes: tuple[str, ...]
    pairs: int
    room: int


class RunnerUpModel(Model):
    """Somebody else who would have done."""

    handle: str
    fit: float


class PartsModel(Model):
    """What each part adds to a fit."""

    skills: float
    language: float
    availability: float
    unit: float
    wishes: float


class ProposedPairModel(Model):
    """A proposed pair with its reasons."""

    mentor: str
    mentee: str
    fit: float
    parts: PartsModel
    why: str
    fixed: bool
    breaks: tuple[Rule, ...]
    warnings: tuple[str, ...]
    for_mentor: tuple[RunnerUpModel, ...]
    for_mentee: tuple[RunnerUpModel, ...]


class LeftPersonModel(Model):
    """Somebody in no proposed pair."""

    handle: str
    reason: Reason
    rules: tuple[Rule, ...]
    message: str


class RefusedCoupleModel(Model):
    """A couple that can't be paired."""

    mentor: str
    mentee: str
    obstacle: Obstacle
    message: str


class ProposalModel(Model):
    """A whole proposal."""

    run: str
    seed: str
    revision: str
    people: tuple[MatchPersonModel, ...]
    pairs: tuple[ProposedPairModel, ...]
    left: tuple[LeftPersonModel, ...]
    refused: tuple[RefusedCoupleModel, ...]
    one_each: bool


class BrokenRulesModel(Model):
    """A couple that was paired against hard rules."""

    mentor: str
    mentee: str
    breaks: tuple[Rule, ...]
    warnings: tuple[str, ...]


class MatchingCommittedModel(Model):
    """What a commit did."""

    paired: int
    refused: tuple[RefusedCoupleModel, ...]
    broken: tuple[BrokenRulesModel, ...]
    revision: str


class DirectoryPublishedModel(Model):
    """What was published."""

    published_at: str
    cards: int
