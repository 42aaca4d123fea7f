"""What notes can hold, for two people: boxes, pros and cons, suggestions, news, files, paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.notes import Notes
from tests.browser.test_accessibility import (
    AXE,
    TOWARDS_LEFT,
    check,
    expect_no_sideways_scrolling,
)
from tests.browser.visits import Visits
from tests.support.servers import Server

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 320, "height": 640}, "has_touch": True}


def open_notes(visits: Visits, server: Server, login: str, unit: str) -> Notes:
    return Notes(visits.open(server.page_url(login, f"{unit}_unit"))).ready()


def tool(page: Page, name: str) -> None:
    page.get_by_role("toolbar").get_by_role("button", name=name, exact=True).click()


def test_both_tick_and_see_each_others_ticks(visits: Visits, server: Server) -> None:
    mentee, mentor = (open_notes(visits, server, each, "module_1") for each in ("marc", "lea"))
    mentee.add_line("[ ] Write the invitation")
    mentee.press("Enter")
    mentee.type("Choose a date")
    mentee.expect_saved()
    expect(mentor.editor.get_by_role("checkbox", name="Choose a date")).to_be_visible()

    mentor.editor.get_by_role("checkbox", name="Write the invitation").click()
    mentee.press("Control+Enter")

    for notes in (mentee, mentor):
        boxes = notes.editor.get_by_role("checkbox")
        expect(boxes.nth(0)).to_be_checked()
        expect(boxes.nth(1)).to_be_checked()


@pytest.mark.filterwarnings("default::UserWarning")
def test_pros_and_cons_of_two_people(visits: Visits, server: Server) -> None:
    mentee, mentor = (open_notes(visits, server, each, "module_2") for each in ("marc", "lea"))
    mentee.at_end()
    tool(mentee.page, "Pros and cons of the two of you")
    mentee.press("Alt+ArrowDown")
    mentee.press("Alt+ArrowDown")
    mentee.type("Saves an hour")
    pros = mentor.editor.get_by_role("group", name="Marc Delcourt", exact=False)
    expect(pros.first).to_contain_text("Saves an hour")
    mentor.editor.locator(".rm-cell").first.click()
    mentor.type("Fun to learn")
    expect(mentee.editor.locator(".rm-cell").first).to_contain_text("Fun to learn")
    mentee.expect_saved()

    narrow = visits.device(forced_colors="active", **PHONE).new_page()
    narrow.add_init_script(path=AXE)
    narrow.add_init_script(TOWARDS_LEFT)
    narrow.goto(server.page_url("marc", "module_2_unit"))
    Notes(narrow).ready()
    cells = [each.bounding_box() for each in narrow.locator(".rm-cell").all()]
    edges = {round(box["x"] + box["width"]) for box in cells if box}
    assert (len(cells), len(edges)) == (4, 1)
    narrow.get_by_role("button", name="Checkpoints").click()
    narrow.get_by_role("button", name="Notes to yourself").click()
    expect(narrow.locator(".rm-private__text")).to_be_editable()
    check(narrow)
    expect_no_sideways_scrolling(narrow)


def test_a_suggestion_is_made_and_accepted(visits: Visits, server: Server) -> None:
    mentee, mentor = (open_notes(visits, server, each, "module_3") for each in ("marc", "lea"))
    mentor.add_line("Ask first")
    mentor.press("Shift+Home")
    mentor.press("Control+Alt+s")
    mark = mentee.editor.locator("mark")
    expect(mark).to_contain_text("Ask first")

    mentee.at_end()
    bar = mentee.page.get_by_role("group", name="Léa Moreau suggests this passage.")
    bar.get_by_role("button", name="Accept it").click()

    expect(mark).to_have_count(0)
    expect(mentor.editor.locator("mark")).to_have_count(0)
    expect(mentor.editor).to_contain_text("Ask first")


def test_what_the_other_wrote_meanwhile_is_shown_until_it_is_read(
    visits: Visits, server: Server
) -> None:
    device = visits.device()
    page = device.new_page()
    page.goto(server.page_url("marc", "module_4_unit"))
    mentee = Notes(page).ready()
    mentee.add_line("Before I left")
    mentee.expect_saved()
    page.close()
    mentor = open_notes(visits, server, "lea", "module_4")
    mentor.add_line("While you were away")
    for key in ("ArrowUp", "Home", "Control+Delete"):
        mentor.press(key)
    mentor.expect_text("I left")
    mentor.expect_saved()

    page = device.new_page()
    page.goto(server.page_url("marc", "module_4_unit"))
    back = Notes(page).ready()
    expect(page.get_by_text("Léa Moreau wrote while you were away.").first).to_be_visible()
    expect(page.get_by_text("1 word was removed since your last visit.").first).to_be_visible()
    expect(back.editor.locator(".rm-news")).to_contain_text(["I left", "While you were away"])
    page.get_by_role("button", name="Go to the first change").click()
    expect(back.editor).to_be_focused()
    page.get_by_role("button", name="Mark as read").click()
    expect(back.editor.locator(".rm-news")).to_have_count(0)

    page.reload()
    back.ready()
    mentor.add_line("And now you are here")
    back.expect_text("And now you are here")
    expect(page.get_by_role("button", name="Mark as read")).to_have_count(0)


def test_the_notes_are_downloaded_as_markdown_with_the_last_edit(
    visits: Visits, server: Server
) -> None:
    notes = open_notes(visits, server, "marc", "module_5")
    notes.add_line("## Taken along")
    with notes.page.expect_download() as download:
        notes.page.get_by_role("button", name="Download").click()

    assert download.value.suggested_filename.endswith(".md")
    assert "Taken along" in download.value.path().read_text("utf-8")


def test_a_checkpoint_is_kept_compared_and_gone_back_to(visits: Visits, server: Server) -> None:
    mentee, mentor = (open_notes(visits, server, each, "module_3") for each in ("marc", "lea"))
    mentee.add_line("We meet on Mondays")
    page = mentee.page
    page.get_by_role("button", name="Checkpoints").click()
    page.get_by_label("Keep the notes as they are now, as").fill("The first plan")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator(".rm-checkpoint__head")).to_contain_text("The first plan")
    mentee.at_end()
    mentee.press("Control+Shift+ArrowLeft")
    mentee.type("Tuesdays")
    mentor.expect_text("We meet on Tuesdays")

    page = mentor.page
    page.get_by_role("button", name="Versions").click()
    page.locator(".rm-checkpoint__head", has_text="The first plan").click()
    expect(page.locator(".rm-changes ins")).to_have_text("Ajouté : Tuesdays")
    expect(page.locator(".rm-changes del")).to_have_text("Supprimé : Mondays")
    for _ in range(2):
        page.get_by_role("button", name="Revenir à cette version").first.click()

    mentee.expect_text("We meet on Mondays")
    heads = mentee.page.locator(".rm-checkpoint__head")
    expect(heads.first).to_contain_text("Before going back to “The first plan”")
    expect(heads.first).to_contain_text("Léa Moreau")


def test_notes_to_oneself_stay_private_and_no_tab_overwrites_another(
    visits: Visits, server: Server
) -> None:
    device = visits.device()
    one, two = device.new_page(), device.new_page()
    for page in (one, two):
        page.goto(server.page_url("marc", "module_1_unit"))
        page.get_by_role("button", name="Notes to yourself").click()
        expect(page.locator(".rm-private [data-rm-state='current']")).to_be_visible()
    field = "Notes to yourself, for nobody else"

    one.get_by_label(field).fill("Ask about the budget")
    expect(one.locator(".rm-private [data-rm-state='saved']")).to_be_visible()
    two.get_by_label(field).fill("Ask about the date")
    two.get_by_role("button", name="Keep both").click()
    expect(two.locator(".rm-private [data-rm-state='saved']")).to_be_visible()

    both = "Ask about the budget\n\nAsk about the date"
    expect(two.get_by_label(field)).to_have_value(both)
    partner = open_notes(visits, server, "lea", "module_1").page
    partner.get_by_role("button", name="Notes pour vous-même").click()
    expect(partner.locator(".rm-private [data-rm-state='current']")).to_be_visible()
    expect(partner.locator(".rm-private__text")).to_have_value("")


def test_paper_has_the_notes_alone(visits: Visits, server: Server) -> None:
    notes = open_notes(visits, server, "marc", "module_5")
    page = notes.page
    notes.add_line("On paper")
    page.evaluate("window.print = () => undefined")
    page.get_by_role("button", name="Print").click()
    page.emulate_media(media="print")

    expect(notes.editor).to_be_visible()
    expect(page.locator(".rm-print-head")).to_contain_text("Marc Delcourt")
    expect(page.get_by_role("toolbar")).to_be_hidden()
    expect(page.locator(".rm-pair")).to_be_hidden()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.get_by_role("toolbar")).to_be_visible()


def test_a_phones_toolbar_shows_the_rest_on_demand(visits: Visits, server: Server) -> None:
    page = visits.open(server.page_url("marc", "module_5_unit"), **PHONE)
    Notes(page).ready()
    tools = page.get_by_role("toolbar")
    expect(tools.get_by_role("button", name="Quote")).to_be_hidden()
    tool(page, "More tools")
    expect(tools.get_by_role("button", name="Quote")).to_be_visible()
    page.get_by_role("button", name="Keys").click()
    expect(page.get_by_text("Tick an item")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
