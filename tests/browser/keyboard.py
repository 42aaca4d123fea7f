"""A person who has no pointer: Tab until it is there, then a key."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

ENOUGH_TABS = 80


class Keyboard:
    """Everything one does on a page with keys alone."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def go_to(self, target: Locator) -> None:
        """Press Tab until the target has the focus; fail when Tab never leads there."""
        expect(target).to_be_visible()
        for _ in range(ENOUGH_TABS):
            if target.evaluate("each => each === document.activeElement"):
                return
            self.press("Tab")
        raise AssertionError(f"Tab never reaches {target}")

    def use(self, target: Locator, key: str = "Enter") -> None:
        """Go to a control and press a key there."""
        self.go_to(target)
        self.press(key)

    def fill(self, target: Locator, text: str) -> None:
        """Go to a field and type over what is in it."""
        self.go_to(target)
        self.press("Control+a")
        self.type(text)

    def type(self, text: str) -> None:
        """Type at the focus."""
        self._page.keyboard.type(text)

    def press(self, key: str) -> None:
        """Press a key at the focus."""
        self._page.keyboard.press(key)
