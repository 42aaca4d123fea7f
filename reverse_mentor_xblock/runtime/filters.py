"""Asks the operator's own rules, through openedx-filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from openedx_filters.exceptions import OpenEdxFilterException

from reverse_mentor_xblock.core.errors import Stopped
from reverse_mentor_xblock.core.pairing.text import several_lines
from reverse_mentor_xblock.hooks import filters, requests
from reverse_mentor_xblock.runtime.acting_person import place_of, user_of
from reverse_mentor_xblock.services.ports import Json

MAX_MESSAGE = 500
"""Characters of a step's message that a person reads: a few sentences beside a control."""


class RuntimeFilters:
    """The pipelines in the operator's ``OPEN_EDX_FILTERS_CONFIG``; none of them allows all."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def allow(self, decision: str, data: Mapping[str, Json]) -> None:
        """Let the decision's pipeline see it. Raises Stopped with the message of a step.

        A step that breaks is passed over, unless the operator chose ``fail_silently: False``: then
        the decision is stopped, too, in words of our own.
        """
        asked = DECISIONS[decision]
        told = asked.told(data)
        pipeline, *_ = asked.public_filter.get_pipeline_configuration()
        if not pipeline:
            # Who asks costs a query, which most sites need not pay.
            return
        request = asked.request(place=place_of(self._block), user=user_of(self._block), **told)
        try:
            asked.public_filter.run_filter(request)
        except OpenEdxFilterException as stop:
            raise Stopped(_plain(getattr(stop, "message", ""))) from stop
        except Exception as failure:
            # openedx-filters has logged it.
            raise Stopped from failure


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision's filter, and what the steps of that are told.

    ``public_filter``: an OpenEdxPublicFilter whose ``run_filter`` takes the request.
    """

    public_filter: Any
    request: Callable[..., Any]
    told: Callable[[Mapping[str, Json]], dict[str, Any]]


def _plain(message: object) -> str:
    """Return a step's message fit to show: it may be lazily translated, or not text at all."""
    return several_lines(str(message or ""))[:MAX_MESSAGE]


def _pairing(data: Mapping[str, Json]) -> dict[str, Any]:
    couples = tuple(
        requests.CoupleData(mentor=int(mentor), mentee=int(mentee))
        for mentor, mentee in data.get("couples", ())
    )
    pii = requests.PairingPersonalData(partner_login=data.get("partner_login", ""))
    return {"way": data["way"], "couples": couples, "pii": pii}


def _deliverable(data: Mapping[str, Json]) -> dict[str, Any]:
    content = requests.DeliverableContentData(text=data["text"], links=tuple(data["links"]))
    return {"pair": data["pair"], "content": content}


def _review(data: Mapping[str, Json]) -> dict[str, Any]:
    content = requests.ReviewContentData(texts=tuple(data["texts"]))
    return {"pair": data["pair"], "kind": data["kind"], "content": content}


DECISIONS: Mapping[str, Decision] = {
    "pairing_requested": Decision(filters.PairingRequested, requests.PairingRequestData, _pairing),
    "deliverable_submission_requested": Decision(
        filters.DeliverableSubmissionRequested, requests.DeliverableRequestData, _deliverable
    ),
    "review_submission_requested": Decision(
        filters.ReviewSubmissionRequested, requests.ReviewRequestData, _review
    ),
}
"""By the name under which ``Filters`` is asked."""
