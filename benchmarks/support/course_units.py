"""A unit with our module block, and its twin with the empty block instead."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.runtime import WorkbenchRuntime

from benchmarks.support import empty_block
from demo.workbench.course import course


@dataclass(frozen=True, slots=True)
class Unit:
    """A page of the course by the usage ids of the page and of the block on it that counts."""

    page: str
    block: str


def program_block() -> str:
    """Return the usage id of the course's program block."""
    (program,) = course().units[0].blocks
    return program


def module_unit() -> Unit:
    """Return the first unit that has a module block, with its readings."""
    unit = course().units[1]
    (module,) = unit.blocks
    return Unit(unit.usage, module)


def empty_twin(of: Unit) -> Unit:
    """Make a unit with the same readings and an empty block where the other has its own."""
    empty_block.register()
    runtime = WorkbenchRuntime()
    runtime.id_generator.set_scenario(course().id)
    page = runtime.parse_xml_string(f"<vertical_demo><{empty_block.BLOCK_TYPE}/></vertical_demo>")
    twin = runtime.get_block(page)
    (empty,) = twin.children
    siblings = runtime.get_block(of.page).children
    twin.children = [empty if usage == of.block else usage for usage in siblings]
    twin.save()
    return Unit(page, empty)
