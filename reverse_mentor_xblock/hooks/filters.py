"""Decisions that an operator may stop, as openedx-filters. See ``docs/hooks.md``.

A step raises the filter's own exception to stop the decision; the person who asked reads its
message. What steps return is not used: these filters allow or stop, and change nothing.
"""

from __future__ import annotations

from openedx_filters.exceptions import OpenEdxFilterException
from openedx_filters.tooling import OpenEdxPublicFilter

from reverse_mentor_xblock.hooks.requests import (
    DeliverableRequestData,
    PairingRequestData,
    ReviewRequestData,
)


class PairingRequested(OpenEdxPublicFilter):
    """Runs before a participant names a partner, and before a coordinator makes pairs."""

    filter_type = "org.openedx.learning.reverse_mentor.pairing.requested.v1"

    class PreventPairing(OpenEdxFilterException):
        """Raise it with the message to show: nobody is paired."""

    @classmethod
    def run_filter(cls, pairing: PairingRequestData) -> None:
        """Let every step see the request. Raises what a step raises."""
        super().run_pipeline(pairing=pairing)


class DeliverableSubmissionRequested(OpenEdxPublicFilter):
    """Runs before a deliverable is handed in, the first time and again."""

    filter_type = "org.openedx.learning.reverse_mentor.deliverable.submission.requested.v1"

    class PreventSubmission(OpenEdxFilterException):
        """Raise it with the message to show: nothing is handed in, the draft stays."""

    @classmethod
    def run_filter(cls, deliverable: DeliverableRequestData) -> None:
        """Let every step see the request. Raises what a step raises."""
        super().run_pipeline(deliverable=deliverable)


class ReviewSubmissionRequested(OpenEdxPublicFilter):
    """Runs before a review is handed in, of any kind."""

    filter_type = "org.openedx.learning.reverse_mentor.review.submission.requested.v1"

    class PreventSubmission(OpenEdxFilterException):
        """Raise it with the message to show: nothing is handed in, the draft stays."""

    @classmethod
    def run_filter(cls, review: ReviewRequestData) -> None:
        """Let every step see the request. Raises what a step raises."""
        super().run_pipeline(review=review)
