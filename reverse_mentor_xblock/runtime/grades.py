"""The platform's own record of how well a learner did."""

from __future__ import annotations

from typing import Any


class RuntimeGrades:
    """Grades of a block for the person it is bound to. Studio drops what is published."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def publish(self, share: float) -> None:
        """Set the current person's grade, from 0 to 1; nothing where the block has no score."""
        most = self._block.max_score()
        if most is None:
            return
        event = {"value": share * most, "max_value": most}
        self._block.runtime.publish(self._block, "grade", event)
