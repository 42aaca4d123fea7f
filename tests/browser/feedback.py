"""The feedback part of a module, as a person uses it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

SEND = re.compile("Send|Envoyer")
"""In either language of the demo's people."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """The opened part on somebody's page."""

    page: Page

    def open(self) -> Feedback:
        """Open the part."""
        self.page.get_by_role("button", name=re.compile("Feedback|Avis")).click()
        expect(self.page.locator(".rm-review__section").first).to_be_visible()
        return self

    def again(self) -> Feedback:
        """Load the page anew and open the part."""
        self.page.reload()
        return self.open()

    def section(self, title: str) -> Locator:
        """Return a topic by its heading."""
        return self.page.get_by_role("region", name=title)

    def hand_in(self, text: str) -> None:
        """Write a text and hand it in."""
        section = self.section("Hand in")
        section.get_by_role("textbox", name="Your text").fill(text)
        section.get_by_role("button", name="Hand in", exact=True).click()
        expect(section.get_by_text("You handed this in on")).to_be_visible()

    def unfold(self, section: str, title: str) -> Locator:
        """Open something in a section; return what is in it."""
        toggle = self.section(section).get_by_role("button", name=title).first
        toggle.click()
        return self.page.locator(f'[id="{toggle.get_attribute("aria-controls")}"]')


def judge(form: Locator, level: int, comment: str = "") -> None:
    """Answer every criterion by one level (-1 is the last), say something, send it."""
    for criterion in form.locator("fieldset.rm-criterion").all():
        criterion.get_by_role("radio").nth(level).check()
    if comment:
        form.get_by_role("textbox", name=re.compile("^Comment")).fill(comment)
    form.get_by_role("button", name=SEND).click()
