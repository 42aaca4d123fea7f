"""Looking back on a pair's way, and what is held of a person: taken away, then erased."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import Keyboard
from tests.browser.notes import Notes
from tests.browser.test_accessibility import AXE, check, expect_no_sideways_scrolling
from tests.browser.visits import Visits
from tests.support.servers import Server

pytestmark = pytest.mark.browser


PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 740}}


def expect_open_to_all(page: Page) -> None:
    page.add_script_tag(path=AXE)
    check(page, ".rm-records")
    expect_no_sideways_scrolling(page)


def open_part(page: Page, keyboard: Keyboard, title: str) -> None:
    """Open one of the parts at the foot of the program's page."""
    keyboard.use(page.locator("summary", has_text=title))


def write(visits: Visits, server: Server, login: str, line: str) -> Notes:
    notes = Notes(visits.open(server.page_url(login, "module_1_unit"))).ready()
    notes.add_line(line)
    notes.expect_saved()
    return notes


def downloaded(page: Page, keyboard: Keyboard, button: str) -> Path:
    with page.expect_download() as download:
        keyboard.use(page.get_by_role("button", name=button))
    return Path(download.value.path())


def test_a_way_a_notebook_and_the_end_of_it(visits: Visits, server: Server) -> None:
    write(visits, server, "lea", "My own idea")
    his = write(visits, server, "marc", "his answer")
    his.expect_text("My own idea")

    page = visits.open(server.page_url("marc", "welcome_unit"), **PHONE)
    keyboard = Keyboard(page)
    open_part(page, keyboard, "Your way together")
    expect(page.get_by_text("1 module done")).to_be_visible()
    keyboard.use(page.get_by_role("button", name="Open the notebook"))
    expect(page.locator(".rm-notebook")).to_contain_text("My own idea")
    book = downloaded(page, keyboard, "Download as Markdown").read_text("utf-8")
    assert book.startswith("# Our notebook")
    assert {"My own idea", "his answer"} <= set(book.splitlines())
    expect_open_to_all(page)
    page.evaluate("window.print = () => { window.printed = true; }")
    keyboard.use(page.get_by_role("button", name="Print"))
    page.emulate_media(media="print")
    expect(page.locator(".rm-notebook")).to_be_visible()
    expect(page.locator(".rm-step").first).to_be_hidden()
    assert page.evaluate("window.printed")

    hers = visits.open(server.page_url("lea", "welcome_unit"), **PHONE)
    _erase(hers, Keyboard(hers))

    # her board is still open in another tab
    visits.expect_complaints("403")
    his.page.reload()
    expect(his.page.get_by_text("has left and erased", exact=False).first).to_be_visible()
    expect(his.editor).to_contain_text("his answer")
    expect(his.editor).not_to_contain_text("My own idea")


def _erase(page: Page, keyboard: Keyboard) -> None:
    """Take one's data away, then erase it; the mentor's page is in French."""
    keyboard.use(page.locator("summary", has_text="Vos données"))
    file = downloaded(page, keyboard, "Télécharger vos données")
    assert json.loads(file.read_text("utf-8"))["program"]["stored"]["participation"]["card"]
    keyboard.use(page.get_by_role("button", name="Effacer vos données…"))
    confirm = page.get_by_role("button", name="Effacer mes données")
    keyboard.use(confirm)
    expect(page.get_by_role("alert")).to_have_text("Cochez d’abord la case.")
    expect_open_to_all(page)
    keyboard.use(page.get_by_role("checkbox", name="Je comprends"), "Space")
    keyboard.use(confirm)
    expect(page.get_by_text("Vos données ont été effacées.").last).to_be_visible()
