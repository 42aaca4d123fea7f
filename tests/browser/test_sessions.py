"""What two people share beside their notes: agenda, goals, sessions, messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import Locator, Page, expect

from tests.browser.visits import Visits
from tests.support.servers import Server

pytestmark = pytest.mark.browser

PARIS = {"timezone_id": "Europe/Paris", "locale": "en-GB"}
NEW_YORK = {"timezone_id": "America/New_York", "locale": "en-US"}


def section(page: Page, name: str) -> Locator:
    return page.locator(f'[data-rm-section="{name}"]')


def opened(page: Page, name: str) -> Locator:
    """Open a section, if it is not open already."""
    found = section(page, name)
    toggle = found.locator(".rm-section__toggle")
    if toggle.get_attribute("aria-expanded") == "false":
        toggle.click()
    return found


def pair(visits: Visits, server: Server, unit: str) -> tuple[Page, Page]:
    """Return the pages of lea, the mentor, in Paris, and marc in New York."""
    mentor, mentee = (
        visits.open(server.page_url(login, f"{unit}_unit"), **zone)
        for login, zone in (("lea", PARIS), ("marc", NEW_YORK))
    )
    return mentor, mentee


def test_a_pair_works_through_its_agenda(visits: Visits, server: Server) -> None:
    mentor, mentee = pair(visits, server, "module_1")
    hers, his = section(mentor, "agenda"), section(mentee, "agenda")
    first = his.get_by_role("checkbox").first
    first.check()
    expect(hers.get_by_role("checkbox").first).to_be_checked()
    expect(hers.locator(".rm-step-row").first).to_contain_text("Marc")

    his.get_by_role("button", name="Change the agenda").click()
    his.get_by_label("A step of your own").fill("Compare two newsletters")
    his.get_by_label("Minutes (optional)").fill("10")
    his.get_by_role("button", name="Add this step").click()
    added = hers.locator(".rm-step-row", has_text="Compare two newsletters")
    expect(added).to_contain_text("10")
    up = his.get_by_role("button", name="Move up: Compare two newsletters")
    up.focus()
    mentee.keyboard.press("Enter")
    expect(up).to_be_focused()
    expect(hers.locator(".rm-step-row").nth(-2)).to_contain_text("Compare two newsletters")
    his.get_by_role("button", name="Remove: Compare two newsletters").click()
    expect(added).to_have_count(0)


def test_goals_are_the_same_in_every_module(visits: Visits, server: Server) -> None:
    mentor, mentee = pair(visits, server, "module_1")
    his = opened(mentee, "journey")
    his.get_by_role("button", name="Add a goal").click()
    his.get_by_label("Goal", exact=True).fill("A watch I read each morning")
    his.get_by_label("Whose goal it is").select_option("mentee")
    his.get_by_label("By when (optional)").fill("2026-12-24")
    his.get_by_role("button", name="Save the goal").click()
    mentor.goto(server.page_url("lea", "module_2_unit"))
    goal = opened(mentor, "journey").locator(".rm-step-row", has_text="A watch I read")
    expect(goal).to_contain_text("Marc")

    goal.get_by_role("checkbox").check()
    expect(section(mentee, "journey").locator(".rm-section__summary")).to_contain_text("1 of 1")


def test_a_session_is_planned_in_two_time_zones_and_logged(
    visits: Visits, server: Server, tmp_path: Path
) -> None:
    mentor, mentee = pair(visits, server, "module_3")
    mentee.get_by_role("button", name="Plan a session").first.click()
    his = section(mentee, "journey")
    starts = (datetime.now(UTC) + timedelta(days=30)).replace(hour=15, minute=0, second=0)
    # 15:00 UTC is 10:00 or 11:00 in New York
    his.get_by_label("Day and time").fill(starts.strftime("%Y-%m-%dT10:00"))
    his.get_by_label("Link to the meeting (optional)").fill("javascript:alert(1)")
    his.get_by_role("button", name="Save the plan").click()
    expect(his.get_by_text("This does not look like a web address")).to_be_visible()
    his.get_by_label("Link to the meeting (optional)").fill("meet.example/duo")
    his.get_by_role("button", name="Save the plan").click()
    expect(mentee.locator(".rm-meet")).to_contain_text("10:00")
    expect(mentor.locator(".rm-meet")).to_contain_text("16:00")
    expect(mentor.locator(".rm-meet").get_by_role("link")).to_have_attribute(
        "href", "https://meet.example/duo"
    )

    with mentee.expect_download() as download:
        his.get_by_role("button", name="Add to my calendar").click()
    file = tmp_path / "session.ics"
    download.value.save_as(file)
    (event,) = Calendar.from_ical(file.read_text("utf-8")).walk("VEVENT")
    assert event.decoded("DTSTART").hour in {14, 15}
    assert event["URL"] == "https://meet.example/duo"

    his.get_by_role("button", name="It took place").click()
    his.get_by_label("What was learnt").fill("Ask before you show")
    his.get_by_role("button", name="Log the session").click()
    hers = opened(mentor, "journey")
    expect(hers.locator(".rm-log__row")).to_contain_text("Ask before you show")
    expect(hers.locator(".rm-log__row")).to_contain_text("Marc")
    expect(hers.locator(".rm-section__summary")).to_contain_text("1")

    mentee.get_by_role("button", name="Plan a session").first.click()
    his.get_by_label("Day and time").fill(starts.strftime("%Y-%m-%dT12:00"))
    his.get_by_role("button", name="Save the plan").click()
    his.get_by_role("button", name="Cancel this session").click()
    cancelled = hers.locator(".rm-meet", has_text="est annulée")
    with mentor.expect_download() as download:
        cancelled.get_by_role("button", name="La retirer de mon agenda").click()
    download.value.save_as(file)
    assert Calendar.from_ical(file.read_text("utf-8"))["METHOD"] == "CANCEL"


def test_messages_become_steps_and_a_hotline_a_session(visits: Visits, server: Server) -> None:
    mentor, mentee = pair(visits, server, "module_4")
    his = opened(mentee, "messages")
    for text in ("How do I follow a tag?", "And a person?", "Which tool?", "Where is the bell?"):
        his.get_by_label("Your message").fill(text)
        his.get_by_role("button", name="Send").click()
    badge = section(mentor, "messages").locator(".rm-unread")
    expect(badge).to_contain_text("4")
    hers = opened(mentor, "messages")
    expect(badge).to_have_count(0)
    for page_section in (hers, his):
        expect(page_section.locator(".rm-notice")).to_be_visible()

    his.get_by_role("button", name="Put on the agenda: Which tool?").click()
    step = section(mentor, "agenda").locator(".rm-step-row", has_text="Which tool?")
    expect(step).to_be_visible()
    mentor.reload()
    expect(section(mentor, "messages").locator(".rm-section__summary")).to_contain_text("bell")
    expect(section(mentor, "messages").locator(".rm-unread")).to_have_count(0)


def test_what_is_shared_without_a_connection_arrives_later(visits: Visits, server: Server) -> None:
    visits.expect_complaints(r"Failed to load resource: net::ERR_")
    mentor, mentee = pair(visits, server, "module_5")
    his, journey = opened(mentee, "messages"), opened(mentee, "journey")
    expect(journey.get_by_role("button", name="Add a goal")).to_be_visible()
    mentee.context.set_offline(True)
    section(mentee, "agenda").get_by_role("checkbox").nth(1).check()
    his.get_by_label("Your message").fill("From the train")
    his.get_by_role("button", name="Send").click()
    journey.get_by_role("button", name="Add a goal").click()
    journey.get_by_label("Goal", exact=True).fill("Write it down")
    journey.get_by_role("button", name="Save the goal").click()
    expect(journey.locator(".rm-step-row", has_text="Write it down")).to_be_visible()

    mentee.context.set_offline(False)
    expect(section(mentor, "agenda").get_by_role("checkbox").nth(1)).to_be_checked()
    expect(section(mentor, "messages").locator(".rm-section__summary")).to_contain_text("train")
    goals = opened(mentor, "journey").locator(".rm-step-row")
    expect(goals.filter(has_text="Write it down")).to_be_visible()
