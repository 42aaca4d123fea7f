"""Reads the demo course's OLX the way the importer does."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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


@dataclass
class Node:
    """One block: where the outline names it, what its file says, and the blocks inside."""

    tag: str
    url_name: str
    attributes: dict[str, str]
    children: list[Node] = field(default_factory=list)
    files: list[str] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, tag: str) -> list[Node]:
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
    found: dict[str, Any] = json.loads((COURSE / "policies" / RUN / name).read_text("utf-8"))
    return found


HTML_FILES = sorted(path.relative_to(COURSE).as_posix() for path in COURSE.rglob("*.html"))
