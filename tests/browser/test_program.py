"""The program's page without a pointer: from nothing to a pair and out of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import Keyboard
from tests.browser.visits import Visits
from tests.support.servers import Server

pytestmark = pytest.mark.browser


def open_program(visits: Visits, server: Server, login: str) -> tuple[Page, Keyboard]:
    page = visits.open(server.page_url(login, "welcome_unit"))
    return page, Keyboard(page)


def choose_role(page: Page, keyboard: Keyboard, role: str) -> None:
    radio = page.get_by_role("radio", name=role)
    # Tab leads into a group of radio buttons, arrows lead on within it.
    keyboard.go_to(page.get_by_role("radio").first)
    keyboard.press("Space" if role == "Mentor" else "ArrowDown")
    expect(radio).to_be_checked()
    expect(radio).to_be_focused()


def write_card(page: Page, keyboard: Keyboard, name: str, skill: str) -> None:
    keyboard.fill(page.get_by_role("textbox", name="Name to show"), name)
    keyboard.press("Tab")
    keyboard.type(skill)
    keyboard.press("Enter")
    expect(page.get_by_role("button", name=f"Remove {skill}")).to_be_visible()
    keyboard.use(page.get_by_role("checkbox", name="English"), "Space")
    keyboard.use(page.get_by_role("button", name="Save my card"))


def take_part(page: Page, keyboard: Keyboard, role: str, name: str) -> None:
    choose_role(page, keyboard, role)
    write_card(page, keyboard, name, "Video calls")
    keyboard.use(page.get_by_role("button", name="I accept this charter"))
    expect(page.get_by_text("You have accepted your charter.").first).to_be_visible()


def name_partner(page: Page, keyboard: Keyboard, login: str) -> None:
    keyboard.fill(page.get_by_role("textbox", name="Your partner's login or e-mail"), login)
    keyboard.press("Enter")


def test_two_people_become_a_pair_and_part(visits: Visits, server: Server) -> None:
    noor, noors_keys = open_program(visits, server, "noor")
    take_part(noor, noors_keys, "Mentee", "Noor H.")
    name_partner(noor, noors_keys, "tomas")
    expect(noor.get_by_text("Waiting for tomas")).to_be_visible()

    tomas, tomas_keys = open_program(visits, server, "tomas")
    take_part(tomas, tomas_keys, "Mentor", "Tomás V.")
    name_partner(tomas, tomas_keys, "noor")
    for page, partner in ((tomas, "Noor H."), (noor, "Tomás V.")):
        step = page.get_by_role("region", name="Your partner")
        expect(step.get_by_text(partner, exact=True).first).to_be_visible()

    tomas_keys.use(tomas.get_by_role("button", name="Leave this pair"))
    tomas_keys.fill(tomas.get_by_role("textbox", name="Reason"), "I change jobs.")
    tomas_keys.use(tomas.get_by_role("button", name="Leave the pair", exact=True))
    for page in (tomas, noor):
        if page is noor:
            page.reload()
        expect(page.get_by_text("Pairs that have ended")).to_be_visible()
        expect(page.get_by_text("I change jobs.")).to_be_attached()
