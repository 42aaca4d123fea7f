"""The board without a pointer."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import Keyboard
from tests.browser.notes import Notes
from tests.browser.visits import Visits
from tests.support.servers import Server

pytestmark = pytest.mark.browser


def open_notes(visits: Visits, server: Server, unit: str) -> Notes:
    return Notes(visits.open(server.page_url("marc", f"{unit}_unit"))).ready()


def tool(page: Page, name: str) -> None:
    expect(page.get_by_role("toolbar").get_by_role("button", name=name, exact=True)).to_be_focused()


def test_the_toolbar_is_one_stop_with_arrows_inside(visits: Visits, server: Server) -> None:
    notes = open_notes(visits, server, "module_1")
    page, keyboard = notes.page, Keyboard(notes.page)
    keyboard.go_to(page.get_by_role("button", name="Heading", exact=True))
    for key, name in (
        ("ArrowRight", "Subheading"),
        ("ArrowRight", "Bold"),
        ("End", "Redo"),
        ("ArrowRight", "Heading"),
        ("ArrowLeft", "Redo"),
        ("Home", "Heading"),
    ):
        keyboard.press(key)
        tool(page, name)

    keyboard.press("Tab")
    expect(notes.editor).to_be_focused()
    keyboard.press("Shift+Tab")
    tool(page, "Heading")
    keyboard.press("Escape")
    expect(notes.editor).to_be_focused()
    keyboard.press("Alt+F10")
    tool(page, "Heading")


def test_tab_leads_out_of_the_notes(visits: Visits, server: Server) -> None:
    notes = open_notes(visits, server, "module_2")
    notes.add_line("- a list, where editors like to catch Tab")
    notes.press("Tab")
    expect(notes.editor).not_to_be_focused()
    assert notes.lines == ["a list, where editors like to catch Tab"]


def test_tools_format_what_is_written(visits: Visits, server: Server) -> None:
    notes = open_notes(visits, server, "module_3")
    notes.add_line("Goals")
    notes.press("Alt+F10")
    notes.press("Enter")
    expect(notes.editor.get_by_role("heading", name="Goals")).to_be_visible()
    expect(notes.editor).to_be_focused()


def test_a_link_is_set_changed_and_removed(visits: Visits, server: Server) -> None:
    notes = open_notes(visits, server, "module_4")
    page, keyboard = notes.page, Keyboard(notes.page)
    notes.add_line("example")
    notes.press("Shift+Home")
    notes.press("Control+k")
    address = page.get_by_role("textbox", name="Web or mail address")
    expect(address).to_be_focused()

    keyboard.type("javascript:alert(1)")
    keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("does not look like")
    keyboard.fill(address, "example.org")
    keyboard.press("Enter")
    link = notes.editor.locator("a")
    expect(link).to_have_attribute("href", "https://example.org/")
    expect(notes.editor).to_be_focused()

    notes.press("Control+k")
    expect(address).to_be_focused()
    keyboard.press("Escape")
    expect(notes.editor).to_be_focused()
    notes.press("Control+k")
    keyboard.use(page.get_by_role("button", name="Remove link"))
    expect(link).to_have_count(0)
