"""Both sides of the wire speak of the same fields: ``static/src/contract`` and Python's models."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from reverse_mentor_xblock.blocks.contract.browsing import BrowseAnswer, WishAnswer
from reverse_mentor_xblock.blocks.contract.matching import (
    CensusModel,
    DirectoryPublishedModel,
    MatchingCommittedModel,
    ProposalModel,
)
from reverse_mentor_xblock.blocks.contract.module import ModulePage
from reverse_mentor_xblock.blocks.contract.overview import OverviewModel, PairDecidedModel
from reverse_mentor_xblock.blocks.contract.private_notes import PrivateNotesModel
from reverse_mentor_xblock.blocks.contract.program import ProgramPage
from reverse_mentor_xblock.blocks.contract.records import (
    DataPlacesModel,
    NotebookModel,
    RecapModel,
    ReviewsReceivedModel,
)
from reverse_mentor_xblock.blocks.contract.review import (
    ReviewDeskModel,
    ReviewGivenModel,
    TrainedModel,
)
from reverse_mentor_xblock.blocks.contract.review_staff import StaffChangedModel, StaffDeskModel
from reverse_mentor_xblock.blocks.matching_requests import (
    CensusRequest,
    CommitMatchingRequest,
    OverviewRequest,
    PairDecision,
    ProposeRequest,
    PublishDirectoryRequest,
    RematchRequest,
    StartPairRequest,
)
from reverse_mentor_xblock.blocks.pages.roster import RosterPreviewModel
from reverse_mentor_xblock.blocks.requests import SyncBody
from reverse_mentor_xblock.blocks.settings.form import StudioPage
from tests.blocks.board_tab import Open
from tests.blocks.campaign import COORDINATOR, Campaign
from tests.blocks.typescript import Contract, Shape

CONTRACT = Contract()

MODELS: dict[str, type[BaseModel]] = {
    "BrowseAnswer": BrowseAnswer,
    "CensusAnswer": CensusModel,
    "CensusRequest": CensusRequest,
    "CommitMatchingRequest": CommitMatchingRequest,
    "DirectoryPublished": DirectoryPublishedModel,
    "MatchingCommitted": MatchingCommittedModel,
    "ModulePage": ModulePage,
    "Overview": OverviewModel,
    "OverviewRequest": OverviewRequest,
    "PairDecided": PairDecidedModel,
    "PairDecision": PairDecision,
    "PrivateNotes": PrivateNotesModel,
    "ProgramPage": ProgramPage,
    "Proposal": ProposalModel,
    "ProposeRequest": ProposeRequest,
    "PublishDirectoryRequest": PublishDirectoryRequest,
    "RematchRequest": RematchRequest,
    "RosterPreview": RosterPreviewModel,
    "WishAnswer": WishAnswer,
    "StartPairRequest": StartPairRequest,
    "ReviewDesk": ReviewDeskModel,
    "ReviewGiven": ReviewGivenModel,
    "StaffChanged": StaffChangedModel,
    "StaffDesk": StaffDeskModel,
    "Recap": RecapModel,
    "ReviewsReceived": ReviewsReceivedModel,
    "Notebook": NotebookModel,
    "DataPlaces": DataPlacesModel,
    "StudioPage": StudioPage,
    "Trained": TrainedModel,
    "SyncRequest": SyncBody,
}


def shape_of(annotation: Any) -> Shape:
    """Return the shape of what a field of this type is on the wire."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        fields = annotation.model_fields.items()
        return {name: shape_of(field.annotation) for name, field in fields}
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return frozenset(member.value for member in annotation)
    if get_origin(annotation) is Literal:
        return frozenset(get_args(annotation))
    return _inner(annotation)


def _inner(annotation: Any) -> Shape:
    """Look into Optional, Annotated, tuple, list and the values of a dict."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return shape_of(parts[0])
    shapes = [shape_of(part) for part in (parts[1:] if origin is dict else parts)]
    return next((shape for shape in shapes if shape is not None), None)


def keys_of(value: Any) -> Any:
    """Return the names of all fields in an answer."""
    if isinstance(value, dict):
        return {name: keys_of(part) for name, part in value.items()}
    return keys_of(value[0]) if isinstance(value, list) and value else None


def names_only(shape: Shape) -> Any:
    """Return the names of all fields in a shape."""
    if isinstance(shape, dict):
        return {name: names_only(part) for name, part in shape.items()}
    return None


@pytest.mark.parametrize("name", MODELS)
def test_both_sides_name_the_same_fields(name: str) -> None:
    assert CONTRACT.shape(name) == shape_of(MODELS[name])


def test_a_syncs_answer_is_what_the_browser_expects(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    cursor = {"anchor": "{}", "head": "{}"}
    hers.sync(presence={"cursor": cursor, "typing": False})

    assert keys_of(his.sync()) == names_only(CONTRACT.shape("SyncAnswer"))


def test_a_commits_answer_is_what_the_browser_expects(campaign: Campaign) -> None:
    answer = campaign.commit("lea,marc")
    expected = CONTRACT.shape("RosterCommitted")

    assert isinstance(expected, dict)
    assert answer.keys() == expected.keys()
    assert answer["page"] == campaign.program_page(COORDINATOR)


def test_a_settings_answer_is_what_the_browser_expects(campaign: Campaign) -> None:
    answer = campaign.author(campaign.program, capacity=2)

    assert keys_of(answer) == names_only(CONTRACT.shape("SettingsSaved"))
