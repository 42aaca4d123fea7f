"""What a receiver is told of an event. Frozen, and free of personal data.

Beside each of these a signal carries a ``user``: an ``openedx_events.learning.data.UserData`` of
the person at whose request it happened, with what is personal in its ``pii``.
"""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class PlaceData:
    """Where it happened: the course and the block, each by the text of its key."""

    course_key: str
    usage_key: str
