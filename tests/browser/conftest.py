"""Browsers, and the pages people see in them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import chromium
from tests.browser.visits import Visits
from tests.support.servers import Server, StartServer


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Run Chromium. Not for the whole session: Playwright's loop would forbid Django's queries."""
    with chromium() as running:
        yield running


@pytest.fixture
def visits(browser: Browser) -> Iterator[Visits]:
    """Return what opens pages; a page that complained fails the test."""
    opened = Visits(browser)
    yield opened
    opened.close()
    assert opened.complaints == []


@pytest.fixture(scope="module")
def server(start_module_server: StartServer) -> Server:
    """Return the smallest server, for tests of what one person sees."""
    return start_module_server(workers=1, cache="locmem")
