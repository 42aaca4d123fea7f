"""People's visits: each in a browser of their own, as far as cookies and storage go."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

PATIENCE_MS = 60_000
"""Far longer than anything takes: a machine with much else to do is no failure."""


class Visits:
    """Opens pages and collects what they complain about."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self._expected: list[str] = []
        self._heard: list[str] = []

    @property
    def complaints(self) -> list[str]:
        """Errors of the pages and their consoles that no test expects."""
        return [
            text
            for text in self._heard
            if not any(re.search(each, text) for each in self._expected)
        ]

    def expect_complaints(self, *patterns: str) -> None:
        """Let errors pass that match a regular expression."""
        self._expected += patterns

    def device(self, **options: Any) -> BrowserContext:
        """Return an empty browser profile; ``options`` as Playwright's ``new_context``."""
        context = self._browser.new_context(**options)
        context.set_default_timeout(PATIENCE_MS)
        context.on("console", self._hear)
        context.on("weberror", lambda error: self._heard.append(str(error.error)))
        self._contexts.append(context)
        return context

    def open(self, url: str, **options: Any) -> Page:
        """Return a page on a device of its own."""
        page = self.device(**options).new_page()
        page.goto(url)
        return page

    def close(self) -> None:
        """End all visits."""
        for context in self._contexts:
            context.close()

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._heard.append(f"{message.text} ({message.location.get('url', '')})")
