"""The coordinator's desk without a pointer: rosters by file, matching, and the pairs there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.keyboard import Keyboard
from tests.browser.notes import Notes
from tests.browser.prepared import author, do, join
from tests.browser.visits import Visits
from tests.support.servers import Server

pytestmark = pytest.mark.browser


def open_desk(visits: Visits, server: Server, login: str) -> tuple[Page, Keyboard]:
    page = visits.open(server.page_url(login, "welcome_unit"))
    expect(page.get_by_role("tablist")).to_be_visible()
    return page, Keyboard(page)


def open_part(page: Page, keyboard: Keyboard, name: str) -> Locator:
    """Choose a tab by arrows; return its panel."""
    keyboard.go_to(page.get_by_role("tab", selected=True))
    tab = page.get_by_role("tab", name=name, exact=True)
    while tab.get_attribute("aria-selected") != "true":
        keyboard.press("ArrowRight")
    return page.get_by_role("tabpanel", name=name)


def test_two_coordinators_match_and_neither_overwrites_the_other(
    visits: Visits, server: Server
) -> None:
    visits.expect_complaints(r"status of 409 \(Conflict\) .*commit_matching")
    author(server, coordinators=["camille", "henrik"])
    for mentor, mentee, skill in (("tomas", "camille", "Maps"), ("sacha", "noor", "Excel")):
        join(server, mentor, "mentor", skill)
        join(server, mentee, "mentee", skill)
    page, keyboard = open_desk(visits, server, "camille")
    match = page.get_by_role("tabpanel", name="Match")

    keyboard.use(match.get_by_role("button", name="Start matching"))
    pairs = match.get_by_role("list", name="2 proposed pairs").locator(":scope > li")
    expect(pairs).to_have_count(2)
    _put_together(keyboard, match, "Tomas", "Noor")
    expect(page.get_by_role("status").filter(has_text="Noor is now with Tomas.")).to_be_attached()
    keyboard.use(match.get_by_role("button", name="Undo"))
    _put_together(keyboard, match, "Tomas", "Noor")

    # Meanwhile the other coordinator pairs two of the same people.
    seen = do(server, "henrik", "preview_roster", {"csv": "sacha,camille"})
    body = {"csv": "sacha,camille", "revision": seen["revision"]}
    assert do(server, "henrik", "commit_roster", body)["paired"] == 1

    _commit(keyboard, match, 2)
    expect(match.get_by_text("so nothing was made", exact=False)).to_be_visible()
    keyboard.use(match.get_by_role("button", name="Compare with the present pairs"))
    expect(match.get_by_text("1 pair can't be made")).to_be_visible()
    _commit(keyboard, match, 1)
    expect(match.get_by_text("1 pair is made.")).to_be_visible()
    expect(page.get_by_text("2 pairs on the roster")).to_be_visible()

    panel = open_part(page, keyboard, "Pairs")
    row = panel.get_by_role("row").filter(has_text="Tomas")
    expect(row.get_by_text("Active")).to_be_visible()
    keyboard.use(row.get_by_role("button"))
    keyboard.fill(panel.get_by_role("textbox", name="Reason"), "Only a trial")
    keyboard.use(panel.get_by_role("button", name="End this pair"))
    expect(row.get_by_text("Only a trial")).to_be_visible()


def _put_together(keyboard: Keyboard, match: Locator, mentor: str, mentee: str) -> None:
    """Give a mentor another mentee, by part of the name."""
    item = match.get_by_role("listitem").filter(has_text=mentor).first
    keyboard.go_to(item.get_by_role("toolbar").locator("[tabindex='0']"))
    keyboard.press("Home")
    keyboard.press("ArrowRight")
    keyboard.press("Enter")
    keyboard.type(mentee)
    keyboard.press("Enter")


def _commit(keyboard: Keyboard, match: Locator, count: int) -> None:
    pairs = "1 pair" if count == 1 else f"{count} pairs"
    keyboard.use(match.get_by_role("button", name=f"Commit {pairs}"))
    keyboard.press("Tab")
    keyboard.press("Enter")


def test_a_roster_is_taken_by_file_and_restores_itself(
    visits: Visits, server: Server, tmp_path: Path
) -> None:
    author(server, coordinators=["camille"])
    page, keyboard = open_desk(visits, server, "camille")
    panel = open_part(page, keyboard, "Roster by file")
    roster = panel.get_by_role("textbox", name="Roster")

    keyboard.fill(roster, "tomas, nobody.at.all\nzoe, noor\n")
    keyboard.use(panel.get_by_role("button", name="Preview"))
    expect(panel.get_by_role("cell", name="Mentee not found")).to_be_visible()
    expect(panel.get_by_role("cell", name="Mentor not enrolled")).to_be_visible()
    expect(panel.get_by_role("button", name="Commit 0 pairs")).to_have_attribute(
        "aria-disabled", "true"
    )

    keyboard.fill(roster, "tomas@example.com, noor\nlea, marc")
    expect(panel.get_by_text("You have changed the roster since this preview.")).to_be_visible()
    keyboard.use(panel.get_by_role("button", name="Preview"))
    expect(panel.get_by_role("cell", name="Already a pair")).to_be_visible()
    keyboard.use(panel.get_by_role("button", name="Commit 1 pair"))
    expect(page.get_by_role("status").filter(has_text="1 pair is made.")).to_be_attached()

    keyboard.go_to(panel.get_by_role("button", name="Download all pairs"))
    with page.expect_download() as taken:
        keyboard.press("Enter")
    file = tmp_path / taken.value.suggested_filename
    taken.value.save_as(file)
    assert file.read_bytes().startswith(b"\xef\xbb\xbfmentor,mentee,")

    # As if another coordinator took over from one who is gone, and with them the roster.
    author(server, coordinators=["marc"])
    other, others_keys = open_desk(visits, server, "marc")
    expect(other.get_by_text("0 pairs on the roster")).to_be_visible()
    panel = open_part(other, others_keys, "Roster by file")
    others_keys.go_to(panel.locator("input[type=file]"))
    panel.locator("input[type=file]").set_input_files(file)
    others_keys.use(panel.get_by_role("button", name="Preview"))
    expect(panel.get_by_role("cell", name="Will be restored").first).to_be_visible()
    others_keys.use(panel.get_by_role("button", name=re.compile(r"Restore \d pair")))
    expect(other.get_by_text("1 pair on the roster")).to_be_visible()
    # The board is the one they know.
    Notes(visits.open(server.page_url("noor", "module_1_unit"))).ready()
    author(server, coordinators=["camille"])
