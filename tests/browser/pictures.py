"""What the pictures of the demo show."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.notes import Notes
from tests.browser.visits import Visits
from tests.support.servers import Server

ROSTER = "tomas, noor\nlea, marc\ntomas, nobody.at.all"


def take_all(visits: Visits, server: Server, width: int, folder: Path) -> None:
    """Write one PNG for each page, named for the page, its language and the width."""

    def visit(address: str) -> Page:
        return visits.open(address, viewport={"width": width, "height": 800})

    mentor = Notes(visit(server.page_url("lea", "module_2_unit"))).ready()
    mentee = Notes(visit(server.page_url("marc", "module_2_unit"))).ready()
    _write_together(mentor, mentee)
    # At once: the names at the cursors fade.
    _picture(mentee.page, folder / f"board-en-{width}.png")
    _picture(mentor.page, folder / f"board-fr-{width}.png")
    others = {
        "program-en": visit(server.page_url("marc", "welcome_unit")),
        "newcomer-en": visit(server.page_url("noor", "welcome_unit")),
        "roster-en": _preview(visit(server.page_url("camille", "welcome_unit"))),
        "front": visit(server.url),
    }
    others["front"].wait_for_load_state("networkidle")
    for name, page in others.items():
        _picture(page, folder / f"{name}-{width}.png")
    for page in (mentor.page, mentee.page, *others.values()):
        page.close()


def _picture(page: Page, file: Path) -> None:
    page.screenshot(path=file, full_page=True)


def _write_together(mentor: Notes, mentee: Notes) -> None:
    if mentee.lines == [""]:
        mentor.add_line("## What should a stranger grasp in ten seconds?")
        mentor.add_line("- That I run four regions, and still visit customers")
        mentor.press("Enter")
        mentor.type("That I hire engineers")
        mentee.expect_text("That I hire engineers")
        mentee.at_end()
        mentee.press("Enter")
        mentee.type("Not that I like golf")
    mentee.at_end()
    mentee.type(" ")
    mentor.at_end()
    mentor.type(" ")
    expect(mentee.page.locator(".rm-cursor__name").last).to_be_visible()
    expect(mentor.page.locator(".rm-cursor__name").last).to_be_visible()
    mentee.expect_saved()
    mentor.expect_saved()


def _preview(page: Page) -> Page:
    page.get_by_role("tab", name="Roster by file").click()
    page.get_by_role("textbox", name="Roster").fill(ROSTER)
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_role("table")).to_be_visible()
    return page
