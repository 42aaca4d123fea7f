"""xAPI statements of what happened, for event-routing-backends. Imported only where that is there.

Only for events that the operator lists in ``EVENT_TRACKING_BACKENDS_ALLOWED_XAPI_EVENTS``: nobody's
learning is sent to a record store unasked. Verbs and the activity type are of public vocabularies.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from event_routing_backends.processors.xapi import constants
from event_routing_backends.processors.xapi.registry import XApiTransformersRegistry
from event_routing_backends.processors.xapi.transformer import XApiTransformer
from tincan import Activity, ActivityDefinition, Extensions, LanguageMap, Verb

TRACKED_AS = "reverse_mentor."
"""What the tracking log's names begin with."""

_EXTENSION = "https://w3id.org/xapi/openedx/extension/reverse-mentor-"


class _Said(NamedTuple):
    iri: str
    display: str


VERBS: Mapping[str, _Said] = {
    "pair.formed": _Said("http://activitystrea.ms/schema/1.0/join", "joined"),
    "pair.ended": _Said("http://activitystrea.ms/schema/1.0/leave", "left"),
    "session.logged": _Said("http://activitystrea.ms/schema/1.0/attend", "attended"),
    "deliverable.submitted": _Said("http://activitystrea.ms/schema/1.0/submit", "submitted"),
    "review.submitted": _Said(constants.XAPI_VERB_EVALUATED, constants.EVALUATED),
    "review.answered": _Said("http://adlnet.gov/expapi/verbs/responded", "responded"),
    "review.flagged": _Said(constants.XAPI_VERB_REPORTED, constants.REPORTED),
    "module.completed": _Said(constants.XAPI_VERB_COMPLETED, constants.COMPLETED),
}
"""By the short name of the event; the others have no statement."""


class ReverseMentorTransformer(XApiTransformer):
    """The actor did something in one of our blocks; what exactly is in the extensions."""

    def get_verb(self) -> Verb:
        """Return what the actor did."""
        said = VERBS[self.get_data("name", True).removeprefix(TRACKED_AS)]
        return Verb(id=said.iri, display=LanguageMap({constants.EN: said.display}))

    def get_object(self) -> Activity:
        """Return the block in which it was done."""
        usage_key = self.get_data("context.module.usage_key", True)
        return Activity(
            id=self.get_object_iri("xblock", usage_key),
            definition=ActivityDefinition(type=constants.XAPI_ACTIVITY_MODULE),
        )

    def get_context_extensions(self) -> Extensions:
        """Return the event's own fields beside what every statement has: ids and codes, no text."""
        extensions = super().get_context_extensions()
        for field, value in self.event.get("data", {}).items():
            extensions[_EXTENSION + field.replace("_", "-")] = value
        return extensions


for _name in VERBS:
    XApiTransformersRegistry.register(TRACKED_AS + _name)(ReverseMentorTransformer)
