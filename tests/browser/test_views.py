"""What is there for whoever has no board: a heading that says why, and a next step."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from demo.workbench.course import course
from tests.browser.notes import Notes
from tests.browser.visits import Visits
from tests.support.servers import PersonSession, Server

pytestmark = pytest.mark.browser

PROGRAM, MODULE = (course().units[place].blocks[0] for place in (0, 1))
UNIT = "module_1_unit"


def post(session: PersonSession, handler: str, **body: object) -> dict[str, Any]:
    answer = session.post(PROGRAM, handler, dict(body))
    assert answer.ok, answer.text
    page: dict[str, Any] = answer.json()
    return page


def take_part(session: PersonSession, role: str, partner: str) -> None:
    card = {"name": f"The {role}", "skills": [], "languages": [], "about": ""}
    charters = post(session, "save_card", role=role, card=card)["charters"]
    post(session, "accept_charter", role=role, version=charters[role]["version"])
    post(session, "name_partner", login=partner)


def block_of(page: Page) -> Page:
    expect(page.get_by_role("heading", level=3)).to_be_visible()
    return page


def test_unpaired_people_are_led_to_the_program(visits: Visits, server: Server) -> None:
    page = block_of(visits.open(server.page_url("noor", UNIT)))
    expect(page.get_by_text("You have no partner yet")).to_be_visible()
    page.get_by_role("link", name="Go to the program").click()
    expect(page.get_by_role("heading", name="Your role")).to_be_visible()


@pytest.mark.parametrize("unit", ["welcome_unit", UNIT])
@pytest.mark.parametrize(
    ("login", "sentence"),
    [
        (None, "Log in to meet your partner"),
        ("zoe", "Inscrivez-vous pour participer"),
        ("sacha", None),
    ],
    ids=["nobody", "not-enrolled", "staff"],
)
def test_others_are_told_why_there_is_no_board(
    visits: Visits, server: Server, unit: str, login: str | None, sentence: str | None
) -> None:
    url = server.page_url(login, unit) if login else f"{server.url}/course/{unit}/"
    page = block_of(visits.open(url))
    notice = page.locator(".rm-notice")
    expect(notice).to_be_visible()
    if sentence:
        expect(notice).to_contain_text(sentence)


@pytest.mark.parametrize("usage", [PROGRAM, MODULE], ids=["program", "module"])
def test_authors_see_a_preview(visits: Visits, server: Server, usage: str) -> None:
    page = block_of(visits.open(f"{server.url}/block/{usage}/author_view/?student=7"))
    expect(page.locator(".rm-notice").get_by_text("A preview")).to_be_visible()


@pytest.mark.parametrize("usage", [PROGRAM, MODULE], ids=["program", "module"])
def test_authors_change_settings(visits: Visits, server: Server, usage: str) -> None:
    page = visits.open(f"{server.url}/block/{usage}/studio_view/?student=7")
    page.get_by_role("textbox", name="Title", exact=True).fill("Two heads")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="Two heads", level=3)).to_be_visible()


def test_the_wait_ends_without_a_reload_and_a_left_pair_stays_readable(
    visits: Visits, server: Server
) -> None:
    noor, tomas = server.session("noor"), server.session("tomas")
    take_part(noor, "mentee", "tomas")
    page = block_of(visits.open(server.page_url("noor", UNIT)))
    expect(page.get_by_text("Waiting for your partner")).to_be_visible()
    page.evaluate("window.sameDocument = true")

    take_part(tomas, "mentor", "noor")
    page.get_by_role("button", name="Check now").click()
    notes = Notes(page)
    notes.add_line("To be read later.")
    notes.expect_saved()
    post(noor, "leave_pair", pair=post(noor, "refresh")["pairs"][0]["id"], reason="")

    expect(page.get_by_text("This pair has ended")).to_be_visible()
    expect(notes.editor).to_have_attribute("aria-readonly", "true")
    expect(notes.editor).to_contain_text("To be read later.")
    assert page.evaluate("window.sameDocument")
