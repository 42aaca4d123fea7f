"""Tells the platform what happened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reverse_mentor_xblock.services.ports import Json


class RuntimeEvents:
    """The tracking log, through the runtime's ``publish``. Studio drops what is published."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def publish(self, name: str, data: Mapping[str, Json]) -> None:
        """Send one domain event of the current person to the tracking log."""
        self._block.runtime.publish(self._block, f"reverse_mentor.{name}", dict(data))
