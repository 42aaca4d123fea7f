"""What an operator tunes, in ``XBLOCK_SETTINGS["reverse_mentor_xblock"]``."""

from __future__ import annotations

import math
from typing import Any


class RuntimeSettings:
    """The bucket of the ``settings`` service that the block's ``block_settings_key`` names."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def number(self, name: str, default: float) -> float:
        """Return a positive number, or the default when unset or not a positive number."""
        value = self._bucket().get(name)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return default
        return value if math.isfinite(value) and value > 0 else default

    def _bucket(self) -> dict[str, Any]:
        service = self._block.runtime.service(self._block, "settings")
        bucket = None if service is None else service.get_settings_bucket(self._block)
        return bucket if isinstance(bucket, dict) else {}
