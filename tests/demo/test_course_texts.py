"""What the demo course says: in two languages, inert, and an hour's work in each module."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from tests.demo.olx import COURSE, HTML_FILES, html_of, load_course, minutes, section, text_of

MODULES = [1, 2, 3, 4, 5]
LANGUAGES = ["en", "fr"]
HTML_TAGS = {"div", "section", "h2", "h3", "p", "ul", "ol", "li", "strong"}


@pytest.mark.parametrize("path", HTML_FILES)
def test_html_is_well_formed_and_inert(path: str) -> None:
    """Text and structure only: no script, iframe, style or event attribute, no link to rot."""
    root = ET.parse(COURSE / path).getroot()
    assert {element.tag for element in root.iter()} <= HTML_TAGS
    attributes = {(element.tag, name) for element in root.iter() for name in element.attrib}
    assert attributes <= {("div", "lang"), ("section", "class")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", MODULES)
def test_each_module_is_written_in_both_languages(number: int, language: str) -> None:
    """The lang attribute tells screen readers which voice to use; a stub teaches nothing."""
    url_name = f"module_{number}_{language}"
    assert url_name in {node.url_name for node in load_course(COURSE).children[number].find("html")}
    root = html_of(url_name)
    assert (root.tag, root.attrib) == ("div", {"lang": language})
    assert root[0].tag == "h2"
    assert len(re.findall(r"[^\W_][\w’-]*", text_of(root))) >= 300


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", MODULES)
def test_each_module_has_an_activity_and_a_deliverable(number: int, language: str) -> None:
    """What the pair does and what the mentee produces are the two things the board is there for."""
    for name in ("rm-activity", "rm-deliverable"):
        part = section(f"module_{number}_{language}", name)
        assert part[0].tag == "h3"
        assert len(text_of(part).split()) > 30


@pytest.mark.parametrize("number", MODULES)
def test_the_activity_lasts_one_hour_in_both_languages(number: int) -> None:
    """Calendars hold one hour; a longer activity would be cut short before its end."""
    assert sum(minutes(f"module_{number}_en")) == 60
    assert minutes(f"module_{number}_en") == minutes(f"module_{number}_fr")


@pytest.mark.parametrize("path", HTML_FILES)
def test_french_punctuation_never_starts_a_line(path: str) -> None:
    """French sets : ; ? ! and guillemets apart with a space, which must not break."""
    parts = ET.parse(COURSE / path).getroot().iter("div")
    text = "".join(text_of(part) for part in parts if part.get("lang") == "fr")
    assert re.findall(r".{0,20}(?<![\u00a0\u202f])[:;?!»]", text) == []
    assert re.findall(r"«(?![\u00a0\u202f]).{0,20}", text) == []
