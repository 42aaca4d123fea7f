"""Which posture tips a person dismissed in one module, before that counted in all of them.

They are dismissed through the program block since, where each module's page finds them with what
else the person has stated. What stands in the rows of modules is still heeded there.
"""

from __future__ import annotations

from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.tips import tip_ids
from reverse_mentor_xblock.services.own_state import OwnRow

TIPS = "dismissed_tips"
"""The module block's ``user_state`` field."""

VERSION = 1


def dismissed_here(row: OwnRow) -> tuple[str, ...]:
    """Return the ids of tips dismissed in the module, as the request began with them."""
    fields = stored.opened(row.as_begun(), version=VERSION, upgrades={})
    return tip_ids(fields.get("dismissed"))
