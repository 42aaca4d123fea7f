"""Short-lived values in the runtime's ``cache`` service."""

from __future__ import annotations

import logging
from typing import Any

from reverse_mentor_xblock.runtime.keys import cache_key
from reverse_mentor_xblock.services.ports import Json

log = logging.getLogger(__name__)


class RuntimeCache:
    """The runtime's cache; forgetful where there is none or where it fails."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def get(self, key: str) -> Json:
        """Return the value or None."""
        service = self._service()
        if service is None:
            return None
        try:
            return service.get(cache_key("value", key))
        except Exception:
            # Each backend has errors of its own, and all mean the same here: forgotten.
            log.warning("Could not read the cache", exc_info=True)
            return None

    def set(self, key: str, value: Json, seconds: int) -> None:
        """Remember the value for at most so many seconds."""
        service = self._service()
        if service is None:
            return
        try:
            service.set(cache_key("value", key), value, timeout=seconds)
        except Exception:
            log.warning("Could not write the cache", exc_info=True)

    def _service(self) -> Any | None:
        return self._block.runtime.service(self._block, "cache")
