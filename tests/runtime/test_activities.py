"""What stands beside a module in its unit, and where links lead."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import NoReverseMatch

from reverse_mentor_xblock.core.board.standard_agenda import Activity
from reverse_mentor_xblock.runtime import activities
from reverse_mentor_xblock.runtime.activities import UnitActivities
from tests.support.course_tree import Tree


@pytest.fixture
def tree() -> Tree:
    return Tree()


def add_module(tree: Tree, unit: Any) -> UnitActivities:
    return UnitActivities(tree.add("reverse_mentor", "module", unit))


def test_the_other_blocks_of_the_unit_in_their_order(tree: Tree) -> None:
    unit = tree.add("vertical", "v")
    tree.add("video", "Watch this", unit)
    module = add_module(tree, unit)
    tree.add("problem", " Quiz ", unit)
    tree.add("reverse_mentor_program", "program", unit)

    assert module.beside() == [
        Activity("Watch this", "/jump_to_id/Watch this"),
        Activity("Quiz", "/jump_to_id/ Quiz "),
    ]


def test_a_place_is_told_level_by_level(tree: Tree) -> None:
    course = tree.add("course", "course")
    tree.add("chapter", "first", course)
    chapter = tree.add("chapter", "second", course)
    unit = tree.add("vertical", "v", tree.add("sequential", "s", chapter))
    tree.add("video", "Watch this", unit)
    module = add_module(tree, unit)

    assert module.place() == (1, 0, 0, 1)
    unit.children.clear()
    assert module.place() == (1, 0, 0, 0)


def test_what_has_no_title_or_may_not_be_seen_is_left_out(tree: Tree) -> None:
    unit = tree.add("vertical", "v")
    for name in ("untitled", "hidden", "gone", "fine"):
        tree.add("html", name, unit)
    by_name = {block.display_name: usage for usage, block in tree.blocks.items()}
    tree.blocks[by_name["untitled"]].display_name = None
    tree.hidden.add(by_name["hidden"])
    del tree.blocks[by_name["gone"]]

    assert [one.title for one in add_module(tree, unit).beside()] == ["fine"]


def test_a_module_without_a_unit_has_nothing_beside_it(tree: Tree) -> None:
    assert add_module(tree, None).beside() == []


@pytest.mark.parametrize("link", ["", "https://a.example/x", "/courses/c/about"])
def test_most_links_lead_where_they_say(tree: Tree, link: str) -> None:
    assert add_module(tree, None).address(link) == link


def test_a_block_is_found_by_its_id(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    def reverse(name: str, kwargs: dict[str, str]) -> str:
        return f"/courses/{kwargs['course_id']}/{name}/{kwargs['module_id']}"

    monkeypatch.setattr(activities, "reverse", reverse)

    address = add_module(tree, None).address("/jump_to_id/quiz")
    assert address.endswith("/jump_to_id/quiz")
    assert address.startswith("/courses/")


def test_where_the_platform_has_no_such_address_there_is_no_link(
    tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reverse(name: str, **_where: object) -> str:
        raise NoReverseMatch(name)

    monkeypatch.setattr(activities, "reverse", reverse)

    assert add_module(tree, None).address("/jump_to_id/quiz") == ""
