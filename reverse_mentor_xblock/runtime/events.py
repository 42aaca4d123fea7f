"""Tells the platform what happened: its tracking log, and whoever listens for openedx-events."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from reverse_mentor_xblock.hooks.signals import SIGNALS
from reverse_mentor_xblock.runtime.acting_person import place_of, user_of
from reverse_mentor_xblock.services.ports import Json

log = logging.getLogger(__name__)


class RuntimeEvents:
    """The runtime's ``publish``, which Studio drops, and the public signal of the same name."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def publish(self, name: str, data: Mapping[str, Json]) -> None:
        """Tell of one domain event of the current person. What a receiver raises stays here."""
        self._block.runtime.publish(self._block, f"reverse_mentor.{name}", dict(data))
        try:
            self._send(name, data)
        except Exception:
            # What happened has been saved: whoever asked must not be told that it failed. With
            # DEBUG set, openedx-events lets a receiver's own error through.
            log.exception("Could not send the signal of %s", name)

    def _send(self, name: str, data: Mapping[str, Json]) -> None:
        signal = SIGNALS[name]
        if not signal.has_listeners():
            # Who acts costs a query, which most sites need not pay.
            return
        told = payload(name, {"place": place_of(self._block), **data})
        signal.send_event(user=user_of(self._block), **told)


def payload(name: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return what an event's signal carries beside the user. Raises TypeError for other fields."""
    (about,) = SIGNALS[name].init_data.keys() - {"user"}
    return {about: SIGNALS[name].init_data[about](**fields)}
