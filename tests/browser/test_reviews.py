"""A whole module: four people in two pairs, and staff."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from demo.workbench.course import course
from tests.browser.feedback import Feedback, judge
from tests.browser.visits import Visits
from tests.support.servers import Server

pytestmark = pytest.mark.browser

UNIT = "module_5_unit"
REFUSED = r"the server responded with a status of 400"
GOOD = "You say what did not work, and that makes the rest easy to believe. Add a date."
HARSH = "I could not follow the second half: who was there, and what changed because of it?"


def author(server: Server) -> None:
    """Let something be handed in here, and one other pair review it."""
    unit = course().unit(UNIT)
    assert unit is not None
    settings = {
        "deliverable_prompt": "Show one thing you have tried, and what came of it.",
        "deliverable_due": (datetime.now(UTC) + timedelta(days=7)).isoformat(),
        "peer_reviews": 1,
    }
    session = server.session("sacha")
    session.post(unit.blocks[0], "save_settings", {"values": settings}).raise_for_status()


def test_four_people_and_staff_go_through_a_module(visits: Visits, server: Server) -> None:
    author(server)
    visits.expect_complaints(REFUSED)

    def at(login: str) -> Feedback:
        url = server.page_url(login, UNIT)
        return Feedback(visits.open(url, locale="en", viewport={"width": 1280, "height": 900}))

    marc, henrik = at("marc").open(), at("henrik").open()
    marc.hand_in("## A shared agenda\n\nWe tried it **twice**.\n\n- It saved ten minutes")
    henrik.hand_in("Shorter meetings: we ended each one at ten to the hour.")

    henrik.again()
    form = henrik.unfold("Review other pairs", "Deliverable 1")
    expect(form.get_by_text("It saved ten minutes")).to_be_visible()
    judge(form, -1, "Nice.")
    expect(form.get_by_role("alert")).to_contain_text("Say a little more")
    judge(form, -1, GOOD)
    expect(henrik.section("Review other pairs").get_by_text("Given").first).to_be_visible()
    marc.again()
    judge(marc.unfold("Review other pairs", "Deliverable 1"), 0, HARSH)
    expect(marc.section("Review other pairs").get_by_text("Given").first).to_be_visible()

    marc.again()
    results = marc.section("Reviews you got")
    expect(results.get_by_text(GOOD)).to_be_visible()
    expect(results.get_by_text("100%").first).to_be_visible()
    expect(marc.page.locator(".rm-review").get_by_text("Henrik")).to_have_count(0)
    results.get_by_role("radio", name="Yes").check()
    results.get_by_role("textbox", name="Your answer").fill("Thank you, I will.")
    results.get_by_role("button", name="Send").click()
    expect(results.get_by_text("You answered: Yes")).to_be_visible()

    henrik.again()
    results = henrik.section("Reviews you got")
    results.get_by_role("button", name="Ask the team to look at this").click()
    results.get_by_role("textbox", name="What is wrong with it?").fill("It is about another text.")
    results.get_by_role("button", name="Send").click()
    expect(results.get_by_text("The team has been asked")).to_be_visible()
    henrik.unfold("Review other pairs", "Deliverable 1")
    expect(henrik.page.get_by_text("Thank you, I will.")).to_be_visible()

    in_pair(at("lea").open(), marc)
    staff(at("camille"), henrik)


def in_pair(lea: Feedback, marc: Feedback) -> None:
    """Each tells the other, in their own language, and sees it once both have."""
    title, titre = "Between the two of you", "Entre vous deux"
    judge(lea.unfold(titre, "Donnez votre avis sur ce que Marc Delcourt a remis"), -1, GOOD)
    waiting = lea.section(titre).get_by_text("Marc Delcourt n'a pas encore donné le sien")
    expect(waiting).to_be_visible()
    marc.again()
    expect(marc.section(title).get_by_text("Yours is still missing")).to_be_visible()
    expect(marc.section(title).get_by_text(GOOD)).to_have_count(0)
    judge(marc.unfold(title, "Say how Léa Moreau is as a mentor"), 2)
    expect(marc.section(title).get_by_text(GOOD)).to_be_visible()
    marc.section(title).get_by_role("textbox", name="One intention").fill("Ask one question first")
    marc.section(title).get_by_role("button", name="Save").click()
    expect(marc.section(title).get_by_text("Saved.")).to_be_visible()
    lea.again()
    expect(lea.section(titre).get_by_text("Ask one question first")).to_be_visible()


def staff(camille: Feedback, henrik: Feedback) -> None:
    """The coordinator hides what was flagged, and reviews in its place."""
    title = "Reviews in this module"
    camille.open()
    camille.section(title).get_by_role("checkbox", name="Only those that need you").check()
    pair = camille.unfold(title, "amina and henrik")
    pair.get_by_role("button", name="Hide").click()
    pair.get_by_role("textbox", name="Why is it hidden?").fill("About another text")
    pair.get_by_role("group", name="Hide").get_by_role("button", name="Hide").click()
    expect(camille.section(title).get_by_text("Nobody needs you right now.")).to_be_visible()
    camille.section(title).get_by_role("checkbox", name="Only those that need you").uncheck()
    pair = camille.unfold(title, "amina and henrik")
    pair.get_by_role("button", name="Review it yourself").click()
    judge(pair, -1, GOOD)
    expect(pair.get_by_text("By the program team")).to_be_visible()
    henrik.again()
    results = henrik.section("Reviews you got")
    expect(results.get_by_text("Review by the program team")).to_be_visible()
    expect(results.get_by_text(HARSH)).to_have_count(0)
