"""The platform's own record of what a learner has done."""

from __future__ import annotations

from typing import Any


class RuntimeCompletion:
    """Completion of a block by the person it is bound to."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def complete(self) -> None:
        """Mark the current block complete; nothing happens where the platform doesn't track that.

        Untracked, the LMS would file the event in its tracking log instead.
        """
        service = self._block.runtime.service(self._block, "completion")
        if service is not None and service.completion_tracking_enabled():
            self._block.runtime.publish(self._block, "completion", {"completion": 1.0})
