"""What others hear of, and what they may stop: see docs/hooks.md."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from reverse_mentor_xblock.services.ports import Json


class Events(Protocol):
    """Tells the platform what happened."""

    def publish(self, name: str, data: Mapping[str, Json]) -> None:
        """Tell of one domain event of the current person, once it is saved. Never fails.

        ``name`` and the fields of ``data`` are those of a signal in ``hooks.signals``, without its
        ``user`` and ``place``: others rest on them, so they hold neither names nor free text.
        """


class Filters(Protocol):
    """The operator's own rules."""

    def allow(self, decision: str, data: Mapping[str, Json]) -> None:
        """Ask whether a decision may go ahead. Raises Stopped with the operator's message.

        Ask before anything is written and outside of any lock: a rule may take its time. What is
        told is plain JSON, by decision:

        ``pairing_requested``: ``way`` (``naming``, ``roster``, ``matching``) and either
        ``partner_login`` or ``couples``, a list of (mentor id, mentee id).
        ``deliverable_submission_requested``: ``pair`` (an id), ``text``, ``links`` (a list).
        ``review_submission_requested``: ``pair`` (the id of the pair reviewed), ``kind``, ``texts``
        (every free text in it).
        """
