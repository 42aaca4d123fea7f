"""How a block is named to services, state and caches."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.services.ports import BlockRef


def course_of(block: Any) -> Any:
    """Return the course of a block as the runtime's own services want it.

    That is the usage key's learning context on the platform, and the name of the scenario (a str)
    in a runtime whose usage ids are plain text.
    """
    usage = block.scope_ids.usage_id
    course = getattr(usage, "context_key", None)
    return course if course is not None else str(usage).partition(".")[0]


def ref_of(block: Any) -> BlockRef:
    """Return the name of a block for other people's state and for cache keys."""
    return BlockRef(usage=block.scope_ids.usage_id, course=str(course_of(block)))
