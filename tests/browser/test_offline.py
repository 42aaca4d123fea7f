"""Without a connection: what one writes is kept, said to be kept, and arrives later."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.notes import Notes
from tests.browser.one_address import OneAddress
from tests.browser.visits import Visits
from tests.support.servers import Server

pytestmark = pytest.mark.browser

NO_CONNECTION = r"Failed to load resource: net::ERR_"
UNIT = "module_1_unit"
ALL_STORED = """async () => {
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    if (db.objectStoreNames.length > 0) {
      await new Promise((resolve) => {
        db.transaction(db.objectStoreNames, "readwrite").oncomplete = resolve;
      });
    }
    db.close();
  }
}"""
"""Ends once every write that a page has begun is done: an empty transaction waits for them all."""


def test_edits_of_a_closed_tab_arrive_once_it_is_opened_online(
    visits: Visits, server: Server
) -> None:
    visits.expect_complaints(NO_CONNECTION)
    partner = Notes(visits.open(server.page_url("marc", UNIT))).ready()
    device = visits.device()
    page = device.new_page()
    page.goto(server.page_url("lea", UNIT))
    notes = Notes(page).ready()

    device.set_offline(True)
    notes.add_line("Written in a tunnel.")
    expect(notes.state).to_have_attribute("data-rm-state", "offline")
    expect(page.get_by_text("gardées sur cet appareil").first).to_be_visible()
    # The sentence stood there from the first words on; the last one may be on its way still.
    page.evaluate(ALL_STORED)
    page.close()

    device.set_offline(False)
    again = device.new_page()
    again.goto(server.page_url("lea", UNIT))
    Notes(again).ready().expect_text("Written in a tunnel.")
    partner.expect_text("Written in a tunnel.")


def test_a_server_that_comes_back_gets_what_it_missed(visits: Visits, tmp_path: Path) -> None:
    visits.expect_complaints(NO_CONNECTION)
    address = OneAddress(tmp_path)
    with address.served() as server:
        notes = Notes(visits.open(server.page_url("marc", UNIT))).ready()
        notes.add_line("Before.")
        notes.expect_saved()
    notes.add_line("During.")
    expect(notes.state).to_have_attribute("data-rm-state", "offline")
    with address.served():
        notes.page.get_by_role("button", name="Try again").click()
        notes.expect_saved()
        partner = Notes(visits.open(server.page_url("lea", UNIT))).ready()
        partner.expect_lines(["Before.", "During."])
