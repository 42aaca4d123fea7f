"""Two people in one note: nothing is lost, and "saved" is true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.notes import Notes
from tests.browser.visits import Visits
from tests.support.servers import Server, StartServer

pytestmark = pytest.mark.browser

SMALL: dict[str, Any] = {"workers": 1, "db": "sqlite", "cache": "locmem"}
LARGE: dict[str, Any] = {"workers": 2, "db": "mariadb", "cache": "memcached"}
BAD_NETWORK = {
    "seed": 7,
    "lose_request": 0.1,
    "lose_answer": 0.1,
    "double": 0.2,
    "delay": 0.5,
    "delay_ms": 300,
}
LOST = r"Failed to load resource: (net::ERR_|the server responded with a status of 504)"


@dataclass(frozen=True, slots=True)
class Pair:
    """Both members at one board."""

    mentor: Notes
    mentee: Notes

    def expect_same(self, *texts: str) -> None:
        """Wait until all is saved, and both see the same with all these texts in it."""
        for notes in (self.mentor, self.mentee):
            notes.expect_text(*texts)
            notes.expect_saved()
        self.mentor.expect_lines(self.mentee.lines)


@pytest.fixture(
    scope="module",
    params=[SMALL, LARGE, SMALL | {"faults": BAD_NETWORK}, LARGE | {"faults": BAD_NETWORK}],
    ids=["small", "large", "small-bad-network", "large-bad-network"],
)
def any_server(start_module_server: StartServer, request: pytest.FixtureRequest) -> Server:
    return start_module_server(**request.param)


def open_notes(visits: Visits, server: Server, login: str, unit: str) -> Notes:
    return Notes(visits.open(server.page_url(login, f"{unit}_unit"))).ready()


def open_pair(visits: Visits, server: Server, unit: str) -> Pair:
    return Pair(*(open_notes(visits, server, login, unit) for login in ("lea", "marc")))


def test_writing_in_turns_and_at_once_loses_nothing(visits: Visits, any_server: Server) -> None:
    visits.expect_complaints(LOST)
    pair = open_pair(visits, any_server, "module_1")
    of_mentor, of_mentee = "What shall we look at today?", "My calendar eats my mornings."

    pair.mentor.at_end()
    pair.mentee.at_end()
    for mentors_key, mentees_key in zip(of_mentor, of_mentee, strict=False):
        pair.mentor.type(mentors_key)
        pair.mentee.type(mentees_key)
    pair.mentor.type(of_mentor[len(of_mentee) :])
    pair.mentee.type(of_mentee[len(of_mentor) :])
    pair.expect_same(of_mentor, of_mentee)

    for turn in range(2):
        for notes, name in ((pair.mentor, "Léa"), (pair.mentee, "Marc")):
            notes.add_line(f"{name} {turn}")
    pair.expect_same("Léa 0", "Marc 0", "Léa 1", "Marc 1")


def test_saved_is_said_once_a_fresh_device_can_read_it(visits: Visits, any_server: Server) -> None:
    visits.expect_complaints(LOST)
    notes = open_notes(visits, any_server, "amina", "module_1")

    notes.add_line("One habit: no mail before ten.")
    notes.expect_saved()
    written = notes.lines

    assert open_notes(visits, any_server, "amina", "module_1").lines == written
    assert open_notes(visits, any_server, "henrik", "module_1").lines == written


def test_what_one_deletes_goes_from_the_others_page(visits: Visits, server: Server) -> None:
    pair = open_pair(visits, server, "module_2")
    pair.mentor.add_line("Keep this.")
    pair.mentor.add_line("Drop this.")
    pair.mentee.expect_lines(["Keep this.", "Drop this."])

    pair.mentee.at_end()
    pair.mentee.press("Shift+Home")
    pair.mentee.press("Backspace")
    pair.mentee.press("Backspace")

    pair.mentor.expect_lines(["Keep this."])
    pair.mentee.expect_saved()
    pair.mentee.page.reload()
    pair.mentee.ready().expect_lines(["Keep this."])


def test_undo_takes_back_ones_own_edits_only(visits: Visits, server: Server) -> None:
    pair = open_pair(visits, server, "module_3")
    pair.mentor.add_line("From the mentor.")
    pair.mentee.expect_lines(["From the mentor."])
    pair.mentee.add_line("From the mentee.")
    pair.mentor.expect_lines(["From the mentor.", "From the mentee."])

    pair.mentor.press("Control+z")
    pair.mentee.expect_lines(["From the mentee."])

    pair.mentor.press("Control+y")
    pair.mentee.expect_lines(["From the mentor.", "From the mentee."])


def test_each_sees_where_the_other_writes(visits: Visits, server: Server) -> None:
    pair = open_pair(visits, server, "module_4")

    pair.mentee.add_line("Thinking aloud")

    mentors_page = pair.mentor.page
    expect(mentors_page.locator(".rm-cursor__name")).to_have_text("Marc Delcourt")
    expect(mentors_page.locator(".rm-cursor__writing")).to_be_visible()
    expect(mentors_page.locator(".rm-pair .rm-presence--here")).to_be_visible()
    pair.mentor.expect_lines(["Thinking aloud"])
    expect(mentors_page.locator(".rm-cursor__writing")).to_be_hidden()
