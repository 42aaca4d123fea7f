"""Asks the operator's own rules, through openedx-filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from openedx_events.learning.data import UserData
from openedx_filters.exceptions import OpenEdxFilterException

from reverse_mentor_xblock.core.errors import Stopped
from reverse_mentor_xblock.core.pairing.text import several_lines
from reverse_mentor_xblock.hooks import filters, requests
from reverse_mentor_xblock.hooks.data import PlaceData
from reverse_mentor_xblock.runtime.acting_person import place_of, user_of
from reverse_mentor_xblock.services.ports import Json

MAX_MESSAGE = 500
"""Characters of a step's message that a person reads: a few sentences beside a control."""

Told = Callable[[PlaceData, UserData, Mapping[str, Json]], Any]


class RuntimeFilters:
    """The pipelines in the operator's ``OPEN_EDX_FILTERS_CONFIG``; none of them allows all."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def allow(self, decision: str, data: Mapping[str, Json]) -> None:
        """Let the decision's pipeline see it. Raises Stopped with the message of a step.

        A step that breaks is passed over, unless the operator chose ``fail_silently: False``: then
        the decision is stopped, too, in words of our own.
        """
        public_filter, told = FILTERS[decision]
        request = told(place_of(self._block), user_of(self._block), data)
        try:
            public_filter.run_filter(request)
        except OpenEdxFilterException as stop:
            raise Stopped(_plain(getattr(stop, "message", ""))) from stop
        except Exception as failure:
            # openedx-filters has logged it.
            raise Stopped from failure


def _plain(message: object) -> str:
    """Return a step's message fit to show: it may be lazily translated, or not text at all."""
    return several_lines(str(message or ""))[:MAX_MESSAGE]


def _pairing(place: PlaceData, user: UserData, data: Mapping[str, Json]) -> Any:
    couples = tuple(
        requests.CoupleData(mentor=int(mentor), mentee=int(mentee))
        for mentor, mentee in data.get("couples", ())
    )
    pii = requests.PairingPersonalData(partner_login=data.get("partner_login", ""))
    return requests.PairingRequestData(
        place=place, user=user, way=data["way"], couples=couples, pii=pii
    )


def _deliverable(place: PlaceData, user: UserData, data: Mapping[str, Json]) -> Any:
    content = requests.DeliverableContentData(text=data["text"], links=tuple(data["links"]))
    return requests.DeliverableRequestData(
        place=place, user=user, pair_id=data["pair"], content=content
    )


def _review(place: PlaceData, user: UserData, data: Mapping[str, Json]) -> Any:
    content = requests.ReviewContentData(texts=tuple(data["texts"]))
    return requests.ReviewRequestData(
        place=place, user=user, pair_id=data["pair"], kind=data["kind"], content=content
    )


FILTERS: Mapping[str, tuple[Any, Told]] = {
    "pairing_requested": (filters.PairingRequested, _pairing),
    "deliverable_submission_requested": (filters.DeliverableSubmissionRequested, _deliverable),
    "review_submission_requested": (filters.ReviewSubmissionRequested, _review),
}
"""By the name of the decision: its filter, and what the steps of that are told."""
