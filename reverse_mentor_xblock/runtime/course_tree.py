"""Finds blocks near a block."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from typing import Any

from xblock.plugin import PluginMissingError

log = logging.getLogger(__name__)

MAX_NODES = 2_000
"""So many blocks are looked at before a search gives up: a large course has some thousands."""


def block_type_of(runtime: Any, usage: Any) -> str:
    """Return the type of a block without loading it.

    Platform keys carry it; elsewhere the runtime's id reader knows. May raise NoSuchUsage.
    """
    named = getattr(usage, "block_type", None)
    if named is not None:
        return str(named)
    return str(runtime.id_reader.get_block_type(runtime.id_reader.get_definition_id(usage)))


def load(runtime: Any, usage: Any) -> Any | None:
    """Return a block, or None when it is gone or the visitor may not see it."""
    try:
        return runtime.get_block(usage)
    except Exception:
        # The platform's ItemNotFoundError has no base but Exception and can't be imported here.
        log.info("Could not load %s", usage, exc_info=True)
        return None


def near(block: Any, block_type: str) -> Iterator[Any]:
    """Yield the usage ids of the blocks of a type in the course of a block, the nearest first.

    Looks below each ancestor in turn, upwards, breadth first, and loads only containers.
    """
    for looked_at, usage in enumerate(_outwards(block)):
        if looked_at == MAX_NODES:
            log.warning("Gave up looking for a %s near %s", block_type, block.scope_ids.usage_id)
            return
        if block_type_of(block.runtime, usage) == block_type:
            yield usage


def all_of(block: Any, block_type: str) -> Iterator[tuple[Any, tuple[str, ...]]]:
    """Yield every block of a type in the course of a block, in course order, with where it stands.

    That is the titles of the containers around it, the outermost below the course first. Loads the
    containers and the blocks found, as the visitor may see them, and looks at MAX_NODES at most.
    """
    top = block
    while (above := _parent(top)) is not None:
        top = above
    # A stack rather than recursion: one can stop after so many nodes.
    stack: list[tuple[Any, tuple[str, ...]]] = [(usage, ()) for usage in reversed(_children(top))]
    for _ in range(MAX_NODES):
        if not stack:
            return
        usage, path = stack.pop()
        wanted = block_type_of(block.runtime, usage) == block_type
        found = (
            load(block.runtime, usage) if wanted or _is_container(block.runtime, usage) else None
        )
        if found is None:
            continue
        if wanted:
            yield found, path
        else:
            inside = (*path, str(getattr(found, "display_name", None) or ""))
            stack += [(child, inside) for child in reversed(_children(found))]
    log.warning("Gave up looking for every %s near %s", block_type, block.scope_ids.usage_id)


def place_of(block: Any) -> tuple[int, ...]:
    """Return which child each container around a block, and the block, is; the outermost first.

    Loads only what is above the block. One that its parent doesn't list counts as the first.
    """
    place: list[int] = []
    while (above := _parent(block)) is not None:
        children, usage = _children(above), block.scope_ids.usage_id
        place.append(children.index(usage) if usage in children else 0)
        block = above
    return tuple(reversed(place))


def _outwards(block: Any) -> Iterator[Any]:
    searched, ancestor = block.scope_ids.usage_id, _parent(block)
    while ancestor is not None:
        yield from _below(ancestor, besides=searched)
        searched, ancestor = ancestor.scope_ids.usage_id, _parent(ancestor)


def _parent(block: Any) -> Any | None:
    return None if block.parent is None else load(block.runtime, block.parent)


def _below(ancestor: Any, besides: Any) -> Iterator[Any]:
    queue = deque(_children(ancestor))
    while queue:
        usage = queue.popleft()
        if usage == besides:
            continue
        yield usage
        if _is_container(ancestor.runtime, usage):
            block = load(ancestor.runtime, usage)
            queue.extend(_children(block) if block is not None else ())


def _children(block: Any) -> tuple[Any, ...]:
    return tuple(getattr(block, "children", None) or ())


def _is_container(runtime: Any, usage: Any) -> bool:
    try:
        block_class = runtime.load_block_type(block_type_of(runtime, usage))
    except PluginMissingError:
        return False
    return bool(block_class.has_children)
