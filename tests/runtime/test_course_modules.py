"""Finding the modules of a program, in the order of the course."""

from __future__ import annotations

from typing import Any

import pytest

from reverse_mentor_xblock.runtime import course_tree
from reverse_mentor_xblock.runtime.course_modules import MODULE_TYPE, ProgramModules
from reverse_mentor_xblock.runtime.program_directory import PROGRAM_TYPE
from tests.support.course_tree import Tree


@pytest.fixture(params=[False, True], ids=["platform keys", "plain ids"])
def tree(request: pytest.FixtureRequest) -> Tree:
    return Tree(plain_ids=request.param)


def course_of(tree: Tree, *parts: str) -> tuple[Any, list[Any]]:
    """A course with a program in its first part, and a unit in each of the others."""
    course = tree.add("course", "c")
    first = tree.add_path(["welcome", "s", "u"], course)
    program = tree.add(PROGRAM_TYPE, "program", first)
    units = [tree.add_path([part, f"s {part}", f"u {part}"], course) for part in parts]
    return program, units


def add_module(tree: Tree, unit: Any, name: str, program: str = "") -> Any:
    return tree.add(MODULE_TYPE, name, unit, program=program)


def test_modules_come_in_course_order_titled_by_the_outermost_part(tree: Tree) -> None:
    program, units = course_of(tree, "one", "two", "three")
    for place in (2, 0, 1):
        add_module(tree, units[place], f"m{place}")

    found = ProgramModules(program).in_order()

    assert [module.title for module in found] == ["one", "two", "three"]
    assert str(found[0].block).endswith("m0")
    assert found[0].handler_url("erase").endswith("m0/erase")


def test_a_module_of_another_program_is_left_out(tree: Tree) -> None:
    program, (unit,) = course_of(tree, "one")
    own = str(getattr(program.scope_ids.usage_id, "block_id", program.scope_ids.usage_id))
    for name, named in (("a", own), ("b", "another"), ("c", f"x@{own}"), ("d", "")):
        add_module(tree, unit, name, named)

    names = [str(module.block)[-1] for module in ProgramModules(program).in_order()]
    assert names == ["a", "c", "d"]


def test_what_the_visitor_may_not_see_is_left_out(tree: Tree) -> None:
    program, (one, two) = course_of(tree, "one", "two")
    tree.hidden.add(add_module(tree, one, "a").scope_ids.usage_id)
    add_module(tree, two, "b")
    tree.hidden.add(two.scope_ids.usage_id)

    assert ProgramModules(program).in_order() == []


def test_a_search_of_an_endless_course_ends(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(course_tree, "MAX_NODES", 9)
    program, (one, two) = course_of(tree, "one", "two")
    add_module(tree, one, "a")
    add_module(tree, two, "b")

    assert [module.title for module in ProgramModules(program).in_order()] == ["one"]


def test_an_untitled_part_leaves_the_title_to_the_module(tree: Tree) -> None:
    program = tree.add(PROGRAM_TYPE, "program", tree.add("course", "c"))
    del program
    course = next(iter(tree.blocks.values()))
    add_module(tree, course, "on its own")

    (module,) = ProgramModules(tree.blocks[course.children[0]]).in_order()
    assert module.title == "on its own"
