"""The demo course has to import as it stands, with the blocks where an author would place them.

Studio reports most OLX mistakes in a log nobody reads (a missing file becomes an error block, an
orphan file is skipped, a second block of one name replaces the first), so they are caught here.
"""

import json
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

COURSE = Path(__file__).resolve().parents[2] / "demo" / "course"
RUN = "demo"
PROGRAM, MODULE = "reverse_mentor_program", "reverse_mentor"
INLINE = {PROGRAM, MODULE}
FIXED_FILES = {
    "course.xml",
    "about/overview.html",
    f"policies/{RUN}/policy.json",
    f"policies/{RUN}/grading_policy.json",
}
MODULES = [1, 2, 3, 4, 5]
LANGUAGES = ["en", "fr"]
COORDINATOR = "camille"
HTML_TAGS = {"div", "section", "h2", "h3", "p", "ul", "ol", "li", "strong"}


@dataclass
class Node:
    """One block: where the outline names it, what its file says, and the blocks inside."""

    tag: str
    url_name: str
    attributes: dict[str, str]
    children: list["Node"] = field(default_factory=list)
    files: list[str] = field(default_factory=list)

    def walk(self) -> Iterator["Node"]:
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, tag: str) -> list["Node"]:
        return [node for node in self.walk() if node.tag == tag]


def load(root: Path, pointer: ET.Element) -> Node:
    """Follow one pointer the way the importer does; a missing file raises FileNotFoundError."""
    url_name = pointer.attrib["url_name"]
    if pointer.tag in INLINE:
        return Node(pointer.tag, url_name, dict(pointer.attrib))
    assert set(pointer.attrib) <= {"url_name", "org", "course"}, f"{url_name} is not a pointer"
    path = f"{pointer.tag}/{url_name}.xml"
    definition = ET.parse(root / path).getroot()
    assert definition.tag == pointer.tag, path
    node = Node(pointer.tag, url_name, dict(definition.attrib), files=[path])
    if pointer.tag == "html":
        node.files.append(f"html/{definition.attrib['filename']}.html")
        assert (root / node.files[-1]).read_text(encoding="utf-8").strip(), node.files[-1]
    node.children = [load(root, child) for child in definition if child.tag != "wiki"]
    return node


def load_course(root: Path) -> Node:
    return load(root, ET.parse(root / "course.xml").getroot())


def texts(root: Path = COURSE) -> dict[str, str]:
    """Every file of the course by its path inside it."""
    files = [path for path in root.rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in files}


def orphans(root: Path) -> set[str]:
    """The files no pointer leads to."""
    reached = {path for node in load_course(root).walk() for path in node.files} | FIXED_FILES
    return set(texts(root)) - reached


def html_of(url_name: str) -> ET.Element:
    return ET.parse(COURSE / "html" / f"{url_name}.html").getroot()


def text_of(element: ET.Element) -> str:
    return "".join(element.itertext())


def section(url_name: str, name: str) -> ET.Element:
    found = html_of(url_name).findall(f".//section[@class='{name}']")
    assert len(found) == 1, f"{url_name} needs one {name}"
    return found[0]


def minutes(url_name: str) -> list[int]:
    """The length of each step: every one must begin with it."""
    steps = [text_of(step) for step in section(url_name, "rm-activity").findall(".//li")]
    lengths = [re.match(r"(\d+)\sminutes\.", step) for step in steps]
    assert all(lengths), steps
    return [int(length.group(1)) for length in lengths if length]


def policy(name: str) -> dict[str, Any]:
    return json.loads((COURSE / "policies" / RUN / name).read_text(encoding="utf-8"))


HTML_FILES = sorted(path.relative_to(COURSE).as_posix() for path in COURSE.rglob("*.html"))


@pytest.fixture(scope="module")
def course() -> Node:
    return load_course(COURSE)


@pytest.fixture
def course_copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(COURSE, tmp_path / "course"))


def test_every_file_is_reached_from_course_xml():
    """Loading follows every pointer, so what is left over would silently not be imported."""
    assert orphans(COURSE) == set()
    assert all((COURSE / path).is_file() for path in FIXED_FILES)


@pytest.mark.parametrize(
    "path", ["vertical/module_3_unit.xml", "html/module_2_fr.xml", "html/module_2_fr.html"]
)
def test_a_missing_file_is_noticed(course_copy: Path, path: str):
    """The check above is worth nothing if it cannot fail."""
    (course_copy / path).unlink()
    with pytest.raises(FileNotFoundError):
        load_course(course_copy)


def test_an_orphan_file_is_noticed(course_copy: Path):
    """Likewise for a file that nothing points to."""
    (course_copy / "vertical" / "stray.xml").write_text("<vertical/>", encoding="utf-8")
    assert orphans(course_copy) == {"vertical/stray.xml"}


def test_the_course_pointer_names_the_run():
    """The importer finds the policy folder by this url_name."""
    expected = {"url_name": RUN, "org": "ReverseMentor", "course": "DigitalPractice"}
    assert ET.parse(COURSE / "course.xml").getroot().attrib == expected


def test_url_names_are_unique(course: Node):
    """A second block of the same name replaces the first without an error."""
    counts = Counter(node.url_name for node in course.walk())
    assert [name for name, count in counts.items() if count > 1] == []


def test_no_comments():
    """The importer takes a comment among the children of a unit for a block, and logs an error."""
    assert [path for path, text in texts().items() if "<!--" in text] == []


def test_one_program_block_in_the_first_section(course: Node):
    """Participants have to fill in a card and find their partner before module 1."""
    assert len(course.find(PROGRAM)) == 1
    assert len(course.children[0].find(PROGRAM)) == 1
    assert course.children[0].find(MODULE) == []


def test_one_module_block_per_module(course: Node):
    """Every module carries the pair, once: after the text, since reading comes before meeting."""
    for number, chapter in zip(MODULES, course.children[1:], strict=True):
        assert [len(chapter.find(tag)) for tag in ("sequential", "vertical", MODULE)] == [1, 1, 1]
        (unit,) = chapter.find("vertical")
        inside = [node.url_name for node in unit.children]
        assert inside == [f"module_{number}_en", f"module_{number}_fr", f"board_{number}"]
        assert [node.tag for node in unit.children] == ["html", "html", MODULE]


def test_module_blocks_name_the_program_block(course: Node):
    """The blocks are linked by block id, so that the course can be re-run under another key."""
    (program,) = course.find(PROGRAM)
    assert {node.attributes["program"] for node in course.find(MODULE)} == {program.url_name}


def test_every_block_has_a_title(course: Node):
    """Without one, Studio and the outline fall back to the url_name."""
    blocks = [node for chapter in course.children for node in chapter.walk()]
    assert [node.url_name for node in blocks if not node.attributes.get("display_name")] == []


def test_policy_enables_both_blocks_and_opens_the_course():
    """Studio offers a block only if advanced_modules lists it; before the start nobody learns."""
    settings = policy("policy.json")[f"course/{RUN}"]
    assert settings["advanced_modules"] == [PROGRAM, MODULE]
    assert settings["display_name"] == "Reverse mentoring: digital practice in five modules"
    assert settings["language"] == "en"
    assert datetime.fromisoformat(settings["start"]) < datetime.now(UTC)


def test_grading_counts_the_subsections_the_course_has(course: Node):
    """A wrong min_count would fill the progress page with assignments that do not exist."""
    graders = policy("grading_policy.json")["GRADER"]
    formats = Counter(node.attributes.get("format") for node in course.find("sequential"))
    del formats[None]
    assert formats == {grader["type"]: grader["min_count"] for grader in graders}
    assert sum(grader["weight"] for grader in graders) == 1


@pytest.mark.parametrize("path", HTML_FILES)
def test_html_is_well_formed_and_inert(path: str):
    """Text and structure only: no script, iframe, style or event attribute, no link to rot."""
    root = ET.parse(COURSE / path).getroot()
    assert {element.tag for element in root.iter()} <= HTML_TAGS
    attributes = {(element.tag, name) for element in root.iter() for name in element.attrib}
    assert attributes <= {("div", "lang"), ("section", "class")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", MODULES)
def test_each_module_is_written_in_both_languages(course: Node, number: int, language: str):
    """The lang attribute tells screen readers which voice to use; a stub teaches nothing."""
    url_name = f"module_{number}_{language}"
    assert url_name in {node.url_name for node in course.children[number].find("html")}
    root = html_of(url_name)
    assert (root.tag, root.attrib) == ("div", {"lang": language})
    assert root[0].tag == "h2"
    assert len(re.findall(r"[^\W_][\w’-]*", text_of(root))) >= 300


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", MODULES)
def test_each_module_has_an_activity_and_a_deliverable(number: int, language: str):
    """What the pair does and what the mentee produces are the two things the board is there for."""
    for name in ("rm-activity", "rm-deliverable"):
        part = section(f"module_{number}_{language}", name)
        assert part[0].tag == "h3"
        assert len(text_of(part).split()) > 30


@pytest.mark.parametrize("number", MODULES)
def test_the_activity_lasts_one_hour_in_both_languages(number: int):
    """Calendars hold one hour; a longer activity would be cut short before its end."""
    assert sum(minutes(f"module_{number}_en")) == 60
    assert minutes(f"module_{number}_en") == minutes(f"module_{number}_fr")


@pytest.mark.parametrize("path", HTML_FILES)
def test_french_punctuation_never_starts_a_line(path: str):
    """French sets : ; ? ! and guillemets apart with a space, which must not break."""
    parts = ET.parse(COURSE / path).getroot().iter("div")
    text = "".join(text_of(part) for part in parts if part.get("lang") == "fr")
    assert re.findall(r".{0,20}(?<![\u00a0\u202f])[:;?!»]", text) == []
    assert re.findall(r"«(?![\u00a0\u202f]).{0,20}", text) == []


def test_settings_hold_no_person_but_the_coordinator(course: Node):
    """Settings leave with every OLX export, so the name of a participant in them would leak."""
    (program,) = course.find(PROGRAM)
    assert json.loads(program.attributes["coordinators"]) == [COORDINATOR]
    assert set(program.attributes) == {"url_name", "display_name", "coordinators", "languages"}
    for node in course.find(MODULE):
        assert set(node.attributes) == {"url_name", "display_name", "program"}
    assert set(policy("policy.json")) == {f"course/{RUN}"}


def test_no_file_holds_an_email_address_and_one_holds_a_login():
    """The coordinator's login is a setting of the program block and belongs nowhere else."""
    assert [path for path, text in texts().items() if "@" in text] == []
    with_login = [path for path, text in texts().items() if COORDINATOR in text.lower()]
    assert with_login == ["vertical/welcome_unit.xml"]
