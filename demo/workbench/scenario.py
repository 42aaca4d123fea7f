"""Loads the course into the workbench of this process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workbench.runtime import ID_MANAGER, WORKBENCH_KVS, WorkbenchRuntime
from workbench.scenarios import SCENARIOS, add_xml_scenario, get_scenarios

from demo.workbench.course import course

SCENARIO = "reverse_mentoring"


def load_course() -> None:
    """Make the course the workbench's only scenario.

    Writes authored values, so one process does it before others start; they inherit the usage ids,
    which the workbench keeps in memory only.
    """
    WORKBENCH_KVS.prep_for_scenario_loading()
    ID_MANAGER.clear()
    SCENARIOS.clear()
    add_xml_scenario(SCENARIO, course().title, course().xml)
    get_scenarios.initialized = True
    _make_authored_rows()


def _make_authored_rows() -> None:
    """Read every field once for nobody: the sdk makes a missing row even when it only reads.

    Rows of nobody have no constraint, so two processes reading first would make two of them.
    """
    for block in _tree(WorkbenchRuntime().get_block(SCENARIOS[SCENARIO].usage_id)):
        for field in block.fields.values():
            field.read_from(block)


def _tree(block: Any) -> Iterator[Any]:
    yield block
    for child in getattr(block, "children", ()):
        yield from _tree(block.runtime.get_block(child))
