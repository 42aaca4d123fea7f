"""What a screen reader finds on a pair's page: landmarks, headings, names and states."""

from __future__ import annotations

import pytest

from tests.browser.transcript import DOCUMENT, transcript, visit
from tests.browser.visits import Visits
from tests.support.servers import Server

pytestmark = pytest.mark.browser

FOUND = [
    "region “Your pair in module 2”",
    "region “Agenda”",
    "region “Your notes together”",
    "region “Messages”",
    "region “Our journey”",
    "button “Agenda”; expanded: true",
    "button “Messages”; expanded: true",
    "button “Our journey”; expanded: true",
    "checkbox “",
    "textbox “Your notes with",
    "radio “Question”; checked: true",
    "textbox “Your message”",
    "button “Send”",
    "button “Plan a session”",
    "button “Add a goal”",
    "status",
]


def test_everything_has_a_name_and_a_place(visits: Visits, server: Server) -> None:
    lines = transcript(visit(visits, server))

    said = "\n".join(lines)
    assert [text for text in FOUND if text not in said] == []
    controls = ("button", "link", "checkbox", "radio", "textbox", "combobox")
    nameless = [line for line in lines if line.strip().split(";")[0] in controls]
    assert nameless == []
    written = DOCUMENT.read_text("utf-8")
    assert [text for text in FOUND if text not in written] == [], "write the document anew"
