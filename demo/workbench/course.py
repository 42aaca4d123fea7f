"""Turns the course's OLX into what the workbench can show.

The files that Studio imports are the only source: containers become plain ones, readings become the
sdk's ``html_demo``, and our own blocks stay as they are.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.template.defaultfilters import slugify
from lxml import etree, html

OLX = Path(__file__).parents[1] / "course"
OURS = ("reverse_mentor", "reverse_mentor_program")
CONTAINERS = ("course", "chapter", "sequential", "vertical")
CONTAINER, READING = "vertical_demo", "html_demo"


@dataclass(frozen=True, slots=True)
class Unit:
    """One page of the course."""

    name: str
    title: str
    chapter: str
    usage: str
    blocks: tuple[str, ...]
    """The usage ids of our own blocks on the page."""


@dataclass(frozen=True, slots=True)
class Course:
    """The course as a scenario of the workbench."""

    title: str
    id: str
    """What the workbench's usage ids begin with; people are enrolled in this."""
    xml: str
    units: tuple[Unit, ...]

    def unit(self, name: str) -> Unit | None:
        """Return a unit by its name."""
        return next((unit for unit in self.units if unit.name == name), None)


@cache
def course() -> Course:
    """Read the course."""
    root = etree.parse(OLX / "course.xml").getroot()
    run = root.get("url_name", "")
    policy = json.loads((OLX / "policies" / run / "policy.json").read_text("utf-8"))
    title = policy[f"course/{run}"]["display_name"]
    olx = _read("course", run)
    usages = dict(_usages(olx, str(slugify(title))))
    _link_programs(olx, usages)
    return Course(
        title=title,
        id=str(slugify(title)),
        xml=etree.tostring(_scenario(olx), encoding="unicode"),
        units=tuple(_units(olx, usages)),
    )


def _read(tag: str, name: str) -> etree._Element:
    """Return an element of the OLX with all its descendants, each knowing its url_name."""
    element = etree.parse(OLX / tag / f"{name}.xml").getroot()
    element.set("url_name", name)
    for child in list(element):
        if child.tag in (*CONTAINERS, "html"):
            element.replace(child, _read(child.tag, child.get("url_name", "")))
        elif child.tag not in OURS:
            element.remove(child)
    return element


def _usages(olx: etree._Element, slug: str) -> Iterator[tuple[str, str]]:
    """Yield (url_name, usage id) as the workbench numbers blocks: by type, parents first."""
    seen: Counter[str] = Counter()
    for element in olx.iter(*CONTAINERS, "html", *OURS):
        block_type = _block_type(element)
        yield element.get("url_name", ""), f"{slug}.{block_type}.d{seen[block_type]}.u0"
        seen[block_type] += 1


def _block_type(element: etree._Element) -> str:
    if element.tag in CONTAINERS:
        return CONTAINER
    return READING if element.tag == "html" else str(element.tag)


def _link_programs(olx: etree._Element, usages: dict[str, str]) -> None:
    """Name programs by usage id, as there are no block ids in the workbench."""
    for module in olx.iter("reverse_mentor"):
        program = module.get("program")
        if program:
            module.set("program", usages[program])


def _units(olx: etree._Element, usages: dict[str, str]) -> Iterator[Unit]:
    for chapter in olx.iter("chapter"):
        for vertical in chapter.iter("vertical"):
            name = vertical.get("url_name", "")
            yield Unit(
                name=name,
                title=vertical.get("display_name", ""),
                chapter=chapter.get("display_name", ""),
                usage=usages[name],
                blocks=tuple(usages[own.get("url_name", "")] for own in vertical.iter(*OURS)),
            )


def _scenario(element: etree._Element) -> etree._Element:
    if element.tag == "html":
        return _reading(element)
    attributes = {key: value for key, value in element.attrib.items() if key != "url_name"}
    if element.tag in OURS:
        block = etree.Element(element.tag, dict(attributes))
        block.extend(list(element))
        return block
    container = etree.Element(CONTAINER)
    container.extend([_scenario(child) for child in element])
    return container


def _reading(element: etree._Element) -> etree._Element:
    """Return a reading, folded: the pair's own block is what a demo is about."""
    text = (OLX / "html" / f"{element.get('filename')}.html").read_text("utf-8")
    reading = etree.Element(READING)
    folded = etree.SubElement(reading, "details")
    etree.SubElement(folded, "summary").text = element.get("display_name")
    # The sdk's block takes its text for a template with $placeholders.
    folded.append(html.fragment_fromstring(text.replace("$", "$$"), create_parent="div"))
    return reading
