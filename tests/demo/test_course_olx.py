"""The demo course has to import as it stands, with the blocks where an author would place them.

Studio reports most OLX mistakes in a log nobody reads (a missing file becomes an error block, an
orphan file is skipped, a second block of one name replaces the first), so they are caught here.
"""

from __future__ import annotations

import json
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reverse_mentor_xblock.core.review.default_rubrics import DEFAULT_RUBRICS
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from tests.demo.olx import (
    COURSE,
    FIXED_FILES,
    MODULE,
    PROGRAM,
    RUN,
    Node,
    load_course,
    orphans,
    policy,
    texts,
)

MODULES = [1, 2, 3, 4, 5]
COORDINATOR = "camille"
REVIEW = {
    "deliverable_prompt",
    "deliverable_by",
    "peer_reviews",
    "example_text",
    "example_points",
    "example_comment",
}
"""What a module may say of its deliverable and its reviews."""


@pytest.fixture(scope="module")
def course() -> Node:
    return load_course(COURSE)


@pytest.fixture
def course_copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(COURSE, tmp_path / "course"))


def test_every_file_is_reached_from_course_xml() -> None:
    """Loading follows every pointer, so what is left over would silently not be imported."""
    assert orphans(COURSE) == set()
    assert all((COURSE / path).is_file() for path in FIXED_FILES)


@pytest.mark.parametrize(
    "path", ["vertical/module_3_unit.xml", "html/module_2_fr.xml", "html/module_2_fr.html"]
)
def test_a_missing_file_is_noticed(course_copy: Path, path: str) -> None:
    """The check above is worth nothing if it cannot fail."""
    (course_copy / path).unlink()
    with pytest.raises(FileNotFoundError):
        load_course(course_copy)


def test_an_orphan_file_is_noticed(course_copy: Path) -> None:
    """Likewise for a file that nothing points to."""
    (course_copy / "vertical" / "stray.xml").write_text("<vertical/>", encoding="utf-8")
    assert orphans(course_copy) == {"vertical/stray.xml"}


def test_the_course_pointer_names_the_run() -> None:
    """The importer finds the policy folder by this url_name."""
    expected = {"url_name": RUN, "org": "ReverseMentor", "course": "DigitalPractice"}
    assert ET.parse(COURSE / "course.xml").getroot().attrib == expected


def test_url_names_are_unique(course: Node) -> None:
    """A second block of the same name replaces the first without an error."""
    counts = Counter(node.url_name for node in course.walk())
    assert [name for name, count in counts.items() if count > 1] == []


def test_no_comments() -> None:
    """The importer takes a comment among the children of a unit for a block, and logs an error."""
    assert [path for path, text in texts().items() if "<!--" in text] == []


def test_one_program_block_in_the_first_section(course: Node) -> None:
    """Participants have to fill in a card and find their partner before module 1."""
    assert len(course.find(PROGRAM)) == 1
    assert len(course.children[0].find(PROGRAM)) == 1
    assert course.children[0].find(MODULE) == []


def test_one_module_block_per_module(course: Node) -> None:
    """Every module carries the pair, once: after the text, since reading comes before meeting."""
    for number, chapter in zip(MODULES, course.children[1:], strict=True):
        assert [len(chapter.find(tag)) for tag in ("sequential", "vertical", MODULE)] == [1, 1, 1]
        (unit,) = chapter.find("vertical")
        inside = [node.url_name for node in unit.children]
        assert inside == [f"module_{number}_en", f"module_{number}_fr", f"board_{number}"]
        assert [node.tag for node in unit.children] == ["html", "html", MODULE]


def test_module_blocks_name_the_program_block(course: Node) -> None:
    """The blocks are linked by block id, so that the course can be re-run under another key."""
    (program,) = course.find(PROGRAM)
    assert {node.attributes["program"] for node in course.find(MODULE)} == {program.url_name}


def test_what_pairs_review_is_said_in_both_languages(course: Node) -> None:
    """Without dates: a course that is run again would begin past due."""
    reviewed = [node for node in course.find(MODULE) if "peer_reviews" in node.attributes]
    assert [node.url_name for node in reviewed] == ["board_2", "board_3", "board_4", "board_5"]
    for node in reviewed:
        for name in ("deliverable_prompt", "example_text", "example_comment"):
            text = node.attributes.get(name)
            assert text is None or len(text.split(" / ")) == 2


def test_the_example_is_judged_by_every_criterion_of_the_rubric(course: Node) -> None:
    rubric = DEFAULT_RUBRICS[ReviewKind.PEER]
    (points,) = [
        json.loads(node.attributes["example_points"])
        for node in course.find(MODULE)
        if "example_points" in node.attributes
    ]
    for criterion, given in zip(rubric.criteria, points, strict=True):
        assert criterion.level(int(given)) is not None


def test_every_block_has_a_title(course: Node) -> None:
    """Without one, Studio and the outline fall back to the url_name."""
    blocks = [node for chapter in course.children for node in chapter.walk()]
    assert [node.url_name for node in blocks if not node.attributes.get("display_name")] == []


def test_policy_enables_both_blocks_and_opens_the_course() -> None:
    """Studio offers a block only if advanced_modules lists it; before the start nobody learns."""
    settings = policy("policy.json")[f"course/{RUN}"]
    assert settings["advanced_modules"] == [PROGRAM, MODULE]
    assert settings["display_name"] == "Reverse mentoring: digital practice in five modules"
    assert settings["language"] == "en"
    assert datetime.fromisoformat(settings["start"]) < datetime.now(UTC)


def test_grading_counts_the_subsections_the_course_has(course: Node) -> None:
    """A wrong min_count would fill the progress page with assignments that do not exist."""
    graders = policy("grading_policy.json")["GRADER"]
    formats = Counter(node.attributes.get("format") for node in course.find("sequential"))
    del formats[None]
    assert formats == {grader["type"]: grader["min_count"] for grader in graders}
    assert sum(grader["weight"] for grader in graders) == 1


def test_settings_hold_no_person_but_the_coordinator(course: Node) -> None:
    """Settings leave with every OLX export, so the name of a participant in them would leak."""
    (program,) = course.find(PROGRAM)
    assert json.loads(program.attributes["coordinators"]) == [COORDINATOR]
    assert set(program.attributes) == {"url_name", "display_name", "coordinators", "languages"}
    for node in course.find(MODULE):
        assert set(node.attributes) - REVIEW == {"url_name", "display_name", "program", "agenda"}
    assert set(policy("policy.json")) == {f"course/{RUN}"}


def test_no_file_holds_an_email_address_and_one_holds_a_login() -> None:
    """The coordinator's login is a setting of the program block and belongs nowhere else."""
    assert [path for path, text in texts().items() if "@" in text] == []
    with_login = [path for path, text in texts().items() if COORDINATOR in text.lower()]
    assert with_login == ["vertical/welcome_unit.xml"]
