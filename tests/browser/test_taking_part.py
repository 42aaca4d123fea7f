"""Taking part without a pointer: to be found and to wish, to pause, to part, and to look back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from reverse_mentor_xblock.services.ports import Json
from tests.browser.keyboard import Keyboard
from tests.browser.test_accessibility import AXE, PROGRAM, check
from tests.browser.test_program import choose_role, open_program
from tests.browser.visits import Visits
from tests.support.servers import Server

pytestmark = pytest.mark.browser

CARD = {"name": "Noor H.", "skills": ["Video calls"], "languages": ["en"], "about": "I travel."}


def call(server: Server, login: str, handler: str, body: Json) -> Any:
    """Do what is no part of a test's journey."""
    answer = server.session(login).post(PROGRAM, handler, body)
    assert answer.ok, answer.text
    return answer.json()


def publish_cards(server: Server) -> None:
    progress = call(server, "camille", "read_census", {})
    while not progress["done"]:
        body = {"run": progress["run"], "cursor": progress["cursor"]}
        progress = call(server, "camille", "read_census", body)
    call(server, "camille", "publish_directory", {"run": progress["run"]})


def write_whole_card(page: Page, keyboard: Keyboard) -> None:
    keyboard.fill(page.get_by_role("textbox", name="Name to show"), "Tomás V.")
    keyboard.press("Tab")
    keyboard.type("Video calls")
    keyboard.press("Enter")
    keyboard.use(page.get_by_role("checkbox", name="English"), "Space")
    keyboard.use(page.get_by_role("checkbox", name="Tuesday, midday"), "Space")
    keyboard.fill(page.get_by_role("textbox", name="A line about yourself"), "I fix things.")
    keyboard.fill(page.get_by_role("textbox", name="Where you work"), "Support")
    keyboard.fill(page.get_by_role("textbox", name="Your manager's login"), "camille")
    keyboard.use(page.get_by_role("checkbox", name="Let the other side find my card"), "Space")
    keyboard.use(page.get_by_role("button", name="Save my card"))


def accept_charter(page: Page, keyboard: Keyboard) -> None:
    keyboard.use(page.get_by_role("button", name="I accept this charter"))
    expect(page.get_by_text("You accepted your charter on")).to_be_visible()


def test_somebody_can_be_found_and_wishes_for_a_partner(visits: Visits, server: Server) -> None:
    call(server, "noor", "save_card", {"role": "mentee", "card": CARD, "consent": True})
    page, keyboard = open_program(visits, server, "tomas")
    choose_role(page, keyboard, "Mentor")
    write_whole_card(page, keyboard)
    accept_charter(page, keyboard)
    card = page.get_by_role("region", name="Your card")
    for text in ("Support", "Tue: midday"):
        expect(card.get_by_text(text)).to_be_visible()
    expect(page.get_by_text("Look through the cards", exact=True)).to_have_count(0)

    publish_cards(server)
    page.reload()
    keyboard.use(page.get_by_text("Look through the cards", exact=True))
    keyboard.fill(page.get_by_role("searchbox", name="Look for"), "noor travel")
    keyboard.press("Enter")
    keyboard.use(page.get_by_role("button", name="Wish for Noor H."))
    expect(page.get_by_role("status").filter(has_text="wish number 1")).to_be_attached()
    expect(page.get_by_text("You have 1 wish so far.")).to_be_visible()
    expect(page.get_by_role("button", name="Remove Noor H.").last).to_be_focused()
    page.add_script_tag(path=AXE)
    check(page)


def test_a_break_and_a_parting_in_private(visits: Visits, server: Server) -> None:
    marc, keyboard = open_program(visits, server, "marc")
    keyboard.use(marc.get_by_role("button", name="Pause for now"))
    expect(marc.get_by_text("Nobody is matched with you for now.")).to_be_visible()
    expect(marc.get_by_role("button", name="Take part again")).to_be_focused()
    lea = visits.open(server.page_url("lea", "welcome_unit"))
    expect(lea.get_by_text("Marc Delcourt fait une pause.")).to_be_visible()

    keyboard.use(marc.get_by_role("button", name="Leave this pair"))
    keyboard.fill(marc.get_by_role("textbox", name="Reason"), "We don't get on.")
    keyboard.use(marc.get_by_role("checkbox", name="Keep the reason between me"), "Space")
    expect(marc.get_by_text("Only your coordinator can read it.")).to_be_visible()
    keyboard.use(marc.get_by_role("button", name="Leave the pair", exact=True))
    expect(marc.get_by_text("Reason: We don't get on.")).to_be_visible()
    lea.reload()
    ended = lea.locator(".rm-ended")
    expect(ended.get_by_text("Marc Delcourt")).to_be_visible()
    expect(ended).not_to_contain_text("get on")


def test_a_new_charter_and_the_question_at_the_end(visits: Visits, server: Server) -> None:
    ended = (datetime.now(UTC) - timedelta(days=1)).isoformat(timespec="seconds")
    values = {"mentee_charter": ["I come with a question."], "ends": ended}
    page, keyboard = open_program(visits, server, "henrik")
    expect(page.get_by_text("You accepted your charter on")).to_be_visible()
    call(server, "sacha", "save_settings", {"values": values})

    page.reload()
    expect(page.get_by_text("Your charter has changed since you accepted it.")).to_be_visible()
    expect(page.get_by_text("I come with a question.")).to_be_visible()
    accept_charter(page, keyboard)

    keyboard.press("Control+Home")
    keyboard.fill(page.get_by_role("textbox", name="Looking back"), "I ask more.")
    page.add_script_tag(path=AXE)
    check(page)
    keyboard.use(page.get_by_role("button", name="Save my answer"))
    expect(page.get_by_role("heading", name="Looking back")).to_be_focused()
    expect(page.get_by_text("I ask more.")).to_be_visible()
    expect(page.get_by_text("You can change it until")).to_be_visible()
