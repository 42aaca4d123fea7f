"""A course tree without a runtime's weight, with usage keys as on the platform or plain ids."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from xblock.exceptions import NoSuchUsage
from xblock.plugin import PluginMissingError

CONTAINERS = {"course", "chapter", "sequential", "vertical"}
UNKNOWN_TYPE = "of_a_removed_package"


@dataclass(frozen=True, slots=True)
class CourseKey:
    """The platform's name of a course run."""

    run: str

    def make_usage_key(self, block_type: str, block_id: str) -> UsageKey:
        return UsageKey(self, block_type, block_id)


@dataclass(frozen=True, slots=True)
class UsageKey:
    """The platform's name of a block."""

    context_key: CourseKey
    block_type: str
    block_id: str

    def __str__(self) -> str:
        return (
            f"block-v1:Demo+RM+{self.context_key.run}+type@{self.block_type}+block@{self.block_id}"
        )


class ItemNotFoundError(Exception):
    """The platform's own, which has no base in common with XBlock's."""


@dataclass(slots=True)
class Tree:
    """A runtime over one course; ``plain_ids`` makes it name blocks as the workbench does."""

    plain_ids: bool = False
    run: str = "1"
    blocks: dict[Any, Any] = field(default_factory=dict)
    types: dict[Any, str] = field(default_factory=dict)
    loads: list[str] = field(default_factory=list)
    hidden: set[Any] = field(default_factory=set)
    """Blocks the visitor may not see: the platform loads None for them."""

    def add(self, block_type: str, name: str, parent: Any = None, **fields: Any) -> Any:
        """Add a block below another; return it."""
        usage: Any = CourseKey(self.run).make_usage_key(block_type, name)
        if self.plain_ids:
            usage = f"demo.{block_type}.{name}"
        ids = SimpleNamespace(usage_id=usage, block_type=block_type)
        block = SimpleNamespace(
            runtime=self,
            scope_ids=ids,
            parent=None if parent is None else parent.scope_ids.usage_id,
            children=[],
            display_name=name,
            **fields,
        )
        self.blocks[usage], self.types[usage] = block, block_type
        if parent is not None:
            parent.children.append(usage)
        return block

    def add_path(self, names: Iterable[str], parent: Any) -> Any:
        """Add a chapter, a sequential and a vertical; return the vertical."""
        for block_type, name in zip(("chapter", "sequential", "vertical"), names, strict=True):
            parent = self.add(block_type, name, parent)
        return parent

    def get_block(self, usage: Any) -> Any:
        self.loads.append(str(usage))
        if usage in self.hidden:
            return None
        if usage not in self.blocks:
            raise NoSuchUsage(usage) if self.plain_ids else ItemNotFoundError(usage)
        return self.blocks[usage]

    def load_block_type(self, block_type: str) -> Any:
        if block_type == UNKNOWN_TYPE:
            raise PluginMissingError(block_type)
        return SimpleNamespace(has_children=block_type in CONTAINERS)

    @property
    def id_reader(self) -> Any:
        if not self.plain_ids:
            raise NotImplementedError("some modulestores can't tell definitions")
        return SimpleNamespace(get_definition_id=lambda usage: usage, get_block_type=self.types.get)

    def handler_url(self, block: Any, name: str) -> str:
        return f"/handler/{block.scope_ids.usage_id}/{name}"
