"""Browsers, and the pages people see in them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.visits import Visits
from tests.support.servers import Server, StartServer

PATIENCE_MS = 20_000
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Run Chromium. Not for the whole session: Playwright's loop would forbid Django's queries."""
    executable = shutil.which("chromium")
    if executable is None:
        pytest.fail("not installed: chromium (see CONTRIBUTING)")
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable, args=list(ARGUMENTS))
        yield running
        running.close()


@pytest.fixture
def visits(browser: Browser) -> Iterator[Visits]:
    """Return what opens pages; a page that complained fails the test."""
    opened = Visits(browser, PATIENCE_MS)
    yield opened
    opened.close()
    assert opened.complaints == []


@pytest.fixture(scope="module")
def server(start_module_server: StartServer) -> Server:
    """Return the smallest server, for tests of what one person sees."""
    return start_module_server(workers=1, cache="locmem")
