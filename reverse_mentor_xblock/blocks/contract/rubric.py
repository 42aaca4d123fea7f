"""A rubric on the wire, as authors edit it and reviewers read it."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.contract.shared import Model
from reverse_mentor_xblock.core.review.rubric import Rubric


class LevelModel(Model):
    """One answer to a criterion."""

    points: int
    title: str
    description: str
    feedback: str


class CriterionModel(Model):
    """One question of a rubric."""

    id: str
    title: str
    description: str
    weight: float
    levels: tuple[LevelModel, ...]


class RubricModel(Model):
    """Criteria in the order they are asked in."""

    criteria: tuple[CriterionModel, ...]


def rubric_model(rubric: Rubric) -> RubricModel:
    """Return a rubric as the browser gets it."""
    return RubricModel.model_validate(rubric.to_json())
