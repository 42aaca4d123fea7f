"""Finding the program of a module, by name and by nearness."""

from __future__ import annotations

from typing import Any

import pytest

from reverse_mentor_xblock.runtime import course_tree
from reverse_mentor_xblock.runtime.program_directory import (
    PROGRAM_TYPE,
    CourseProgramDirectory,
    ThisProgram,
)
from tests.support.course_tree import UNKNOWN_TYPE, Tree

SETTINGS = {
    "coordinators": [" camille ", "", "Sam"],
    "languages": ["fr"],
    "capacity": 2,
    "team_set": " pairs ",
}


@pytest.fixture(params=[False, True], ids=["platform keys", "plain ids"])
def tree(request: pytest.FixtureRequest) -> Tree:
    return Tree(plain_ids=request.param)


def add_program(tree: Tree, name: str, parent: Any) -> Any:
    return tree.add(PROGRAM_TYPE, name, parent, **SETTINGS)


def add_module(tree: Tree, parent: Any, program: str = "") -> Any:
    return tree.add("reverse_mentor", "module", parent, program=program)


def found(module: Any) -> Any:
    program = CourseProgramDirectory(module).find()
    return None if program is None else program.block.usage


def test_a_program_tells_its_settings(tree: Tree) -> None:
    program = ThisProgram(add_program(tree, "p", tree.add("vertical", "v"))).find()

    assert program.coordinators == ("camille", "Sam")
    assert (program.languages, program.capacity, program.team_set) == (("fr",), 2, "pairs")
    assert program.acknowledge_url.endswith("/acknowledge")


def test_the_nearest_program_is_found(tree: Tree) -> None:
    course = tree.add("course", "c")
    far = tree.add_path(["welcome", "s0", "v0"], course)
    near = tree.add_path(["one", "s1", "v1"], course)
    sibling = tree.add("vertical", "v2", tree.blocks[near.parent])
    add_program(tree, "far", far)
    expected = add_program(tree, "near", sibling)

    module = add_module(tree, near)

    assert found(module) == expected.scope_ids.usage_id
    titles = [title for _, title in CourseProgramDirectory(module).choices()]
    assert titles == ["near", "far"]


def test_searching_loads_containers_only(tree: Tree) -> None:
    course = tree.add("course", "c")
    vertical = tree.add_path(["one", "s1", "v1"], course)
    tree.add("problem", "dear", vertical)
    add_program(tree, "p", tree.add_path(["zero", "s0", "v0"], course))

    found(add_module(tree, vertical))

    assert not [usage for usage in tree.loads if "problem" in usage]


def test_without_a_program_nothing_is_found(tree: Tree) -> None:
    vertical = tree.add_path(["one", "s1", "v1"], tree.add("course", "c"))
    tree.add(UNKNOWN_TYPE, "u", vertical)

    module = add_module(tree, vertical)

    assert found(module) is None
    assert CourseProgramDirectory(module).choices() == []


def test_what_may_not_be_seen_is_not_found(tree: Tree) -> None:
    vertical = tree.add_path(["one", "s1", "v1"], tree.add("course", "c"))
    program = add_program(tree, "p", vertical)
    tree.hidden.add(program.scope_ids.usage_id)

    assert found(add_module(tree, vertical)) is None


def test_a_program_is_found_by_what_a_choice_stores(tree: Tree) -> None:
    course = tree.add("course", "c")
    add_program(tree, "near", tree.add("vertical", "v", course))
    chosen = add_program(tree, "chosen", tree.add("vertical", "w", course))
    module = add_module(tree, tree.blocks[course.children[0]])

    stored = {title: key for key, title in CourseProgramDirectory(module).choices()}
    module.program = stored["chosen"]

    assert found(module) == chosen.scope_ids.usage_id


@pytest.mark.parametrize("named", ["gone", "module", " gone "])
def test_a_named_program_that_is_gone_is_not_replaced(tree: Tree, named: str) -> None:
    course = tree.add("course", "c")
    add_program(tree, "other", course)

    assert found(add_module(tree, course, program=named)) is None


def test_a_usage_key_of_an_earlier_run_still_finds_its_program() -> None:
    tree = Tree(run="2")
    program = add_program(tree, "p", tree.add("course", "c"))
    earlier = str(program.scope_ids.usage_id).replace("+2+", "+1+")

    module = add_module(tree, tree.blocks[program.parent], program=earlier)

    assert found(module) == program.scope_ids.usage_id


def test_a_block_of_another_type_is_no_program() -> None:
    tree = Tree(plain_ids=True)
    vertical = tree.add("vertical", "v")

    module = add_module(tree, vertical, program=vertical.scope_ids.usage_id)

    assert found(module) is None


def test_the_search_is_bounded(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(course_tree, "MAX_NODES", 10)
    course = tree.add("course", "c")
    vertical = tree.add("vertical", "v", course)
    for number in range(10):
        tree.add("problem", f"problem{number}", course)
    add_program(tree, "p", course)

    assert found(add_module(tree, vertical)) is None
