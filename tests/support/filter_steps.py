"""Rules of an operator, as openedx-filters runs them."""

from __future__ import annotations

from typing import Any

from openedx_filters import PipelineStep
from openedx_filters.exceptions import OpenEdxFilterException

from reverse_mentor_xblock.runtime.filters import DECISIONS


class Stop(PipelineStep):
    """Stops every decision with the message that it is configured with."""

    def run_filter(self, **_told: Any) -> dict[str, Any]:
        """Stop."""
        raise OpenEdxFilterException(self.extra_config["message"])


def stopping(decision: str, message: str) -> dict[str, Any]:
    """Return the ``OPEN_EDX_FILTERS_CONFIG`` under which a decision is stopped."""
    step = f"{Stop.__module__}.{Stop.__qualname__}"
    return {DECISIONS[decision].public_filter.filter_type: {"pipeline": [step], "message": message}}
