"""The operator's pipelines, through openedx-filters."""

from __future__ import annotations

from typing import Any

import pytest
from openedx_filters import PipelineStep

from reverse_mentor_xblock.core.errors import Stopped
from reverse_mentor_xblock.hooks.filters import (
    DeliverableSubmissionRequested,
    PairingRequested,
    ReviewSubmissionRequested,
)
from reverse_mentor_xblock.hooks.requests import CoupleData
from reverse_mentor_xblock.runtime.filters import MAX_MESSAGE, RuntimeFilters
from tests.support.stub_runtime import stub_block, user_service

NAMING = {"way": "naming", "partner_login": "marc"}
ASKED: dict[str, tuple[Any, dict[str, Any]]] = {
    "pairing_requested": (PairingRequested, NAMING),
    "deliverable_submission_requested": (
        DeliverableSubmissionRequested,
        {"pair": "p", "text": "Draft", "links": ["https://example.com"]},
    ),
    "review_submission_requested": (
        ReviewSubmissionRequested,
        {"pair": "p", "kind": "peer", "texts": ["Good", "Clear"]},
    ),
}
every_decision = pytest.mark.parametrize("decision", ASKED)

seen: list[Any] = []


class Listens(PipelineStep):
    """Keeps what it is told."""

    def run_filter(self, **told: Any) -> dict[str, Any]:
        seen.append(told)
        return {}


class Stops(PipelineStep):
    """Says no, in the words of the configuration."""

    def run_filter(self, **_told: Any) -> dict[str, Any]:
        raise PairingRequested.PreventPairing(self.extra_config["says"])


class Breaks(PipelineStep):
    """A step with a bug."""

    def run_filter(self, **_told: Any) -> dict[str, Any]:
        raise ZeroDivisionError


class GivesUp(PipelineStep):
    """Ends the pipeline, so that later steps are not asked."""

    def run_filter(self, **_told: Any) -> None:
        return None


class Operator:
    """Configures pipelines of the steps above."""

    def __init__(self, settings: Any) -> None:
        self._settings = settings

    def runs(self, decision: str, *steps: type, **more: Any) -> None:
        pipeline = [f"{__name__}.{step.__name__}" for step in steps]
        filter_type = ASKED[decision][0].filter_type
        self._settings.OPEN_EDX_FILTERS_CONFIG = {filter_type: {"pipeline": pipeline, **more}}


@pytest.fixture
def operator(settings: Any) -> Operator:
    seen.clear()
    return Operator(settings)


def allow(decision: str, data: dict[str, Any] | None = None) -> None:
    user = user_service(
        full_name="Léa",
        emails=["lea@example.com"],
        is_authenticated=True,
        user_id=7,
        username="lea",
    )
    RuntimeFilters(stub_block(7, user=user)).allow(decision, data or ASKED[decision][1])


@every_decision
def test_without_a_rule_all_is_allowed(decision: str) -> None:
    allow(decision)


@every_decision
def test_a_step_is_told_who_asks_and_where(decision: str, operator: Operator) -> None:
    operator.runs(decision, Listens)

    allow(decision)

    (request,) = seen[0].values()
    assert (request.user.id, request.user.is_active) == (7, True)
    assert (request.user.pii.username, request.user.pii.name) == ("lea", "Léa")
    assert request.user.pii.email == "lea@example.com"
    assert request.place.usage_key == "stub.probe.d0.u0"
    assert request.place.course_key == "stub"


def test_a_step_is_told_what_is_asked(operator: Operator) -> None:
    told: dict[str, Any] = {}
    for decision in ASKED:
        operator.runs(decision, Listens)
        allow(decision)
        told |= seen.pop()

    assert told["pairing"].pii.partner_login == "marc"
    assert told["pairing"].couples == ()
    assert told["deliverable"].content.links == ("https://example.com",)
    assert (told["review"].kind, told["review"].content.texts) == ("peer", ("Good", "Clear"))


def test_a_step_is_told_whom_a_roster_pairs(operator: Operator) -> None:
    operator.runs("pairing_requested", Listens)

    allow("pairing_requested", {"way": "roster", "couples": [["1", "2"], ["3", "4"]]})

    couples = (CoupleData(mentor=1, mentee=2), CoupleData(mentor=3, mentee=4))
    assert seen[0]["pairing"].couples == couples


@pytest.mark.parametrize("silently", [True, False])
@every_decision
def test_a_step_stops_with_its_own_words(decision: str, silently: bool, operator: Operator) -> None:
    operator.runs(decision, Stops, Listens, says="Come back\non Monday.", fail_silently=silently)

    with pytest.raises(Stopped) as stopped:
        allow(decision)
    assert stopped.value.message == "Come back\non Monday."
    assert seen == []


@pytest.mark.parametrize(
    ("says", "message"),
    [("", ""), ("a\u202eb\x00", "ab"), ("x" * 900, "x" * MAX_MESSAGE)],
)
def test_what_a_step_says_is_plain_and_short(says: str, message: str, operator: Operator) -> None:
    operator.runs("pairing_requested", Stops, says=says)

    with pytest.raises(Stopped) as stopped:
        allow("pairing_requested")
    assert stopped.value.message == message


def test_a_broken_step_is_passed_over(operator: Operator) -> None:
    operator.runs("pairing_requested", Breaks, Listens)

    allow("pairing_requested")

    assert len(seen) == 1


def test_a_broken_step_stops_where_the_operator_wants_it_to(operator: Operator) -> None:
    operator.runs("pairing_requested", Breaks, Listens, fail_silently=False)

    with pytest.raises(Stopped) as stopped:
        allow("pairing_requested")
    assert (stopped.value.message, seen) == ("", [])


def test_a_step_may_end_the_pipeline(operator: Operator) -> None:
    operator.runs("pairing_requested", GivesUp, Listens)

    allow("pairing_requested")

    assert seen == []
