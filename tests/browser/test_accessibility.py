"""No view has a serious problem that axe-core knows of, and none is wider than a phone."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from demo.workbench.course import course
from demo.workbench.people.seed import student_ids
from tests.browser.layout import expect_nothing_cut_off_or_covered
from tests.browser.prepared import join
from tests.browser.visits import Visits
from tests.support.servers import ROOT, Server

pytestmark = pytest.mark.browser

AXE = ROOT / "node_modules/axe-core/axe.min.js"
PROGRAM, MODULE = (course().units[place].blocks[0] for place in (0, 1))
SERIOUS = {"serious", "critical"}

RUN_AXE = """async within => (await axe.run(
    {include: [within], exclude: [['.rm-root fieldset:disabled']]},
    {rules: {'heading-order': {enabled: false}}},
)).violations"""
"""Without the samples that authors see: controls that do nothing need no contrast (WCAG 1.4.3).
Nor is the order of headings judged: the page around a block decides what it follows."""

VIEWS = {
    "board": ("lea", MODULE, "student_view"),
    "unpaired": ("noor", MODULE, "student_view"),
    "module-staff": ("sacha", MODULE, "student_view"),
    "module-not-enrolled": ("zoe", MODULE, "student_view"),
    "module-signed-out": ("", MODULE, "student_view"),
    "module-preview": ("sacha", MODULE, "author_view"),
    "module-settings": ("sacha", MODULE, "studio_view"),
    "paired": ("marc", PROGRAM, "student_view"),
    "newcomer": ("noor", PROGRAM, "student_view"),
    "coordinator": ("camille", PROGRAM, "student_view"),
    "program-staff": ("sacha", PROGRAM, "student_view"),
    "program-not-enrolled": ("zoe", PROGRAM, "student_view"),
    "program-signed-out": ("", PROGRAM, "student_view"),
    "program-preview": ("sacha", PROGRAM, "author_view"),
    "program-settings": ("sacha", PROGRAM, "studio_view"),
}
"""Login, block and view of each. Those of lea and zoe are in French."""

DEVICES: dict[str, dict[str, Any]] = {
    "desktop": {"viewport": {"width": 1280, "height": 800}},
    "phone": {"viewport": {"width": 320, "height": 640}, "has_touch": True},
    "forced-colors": {
        "viewport": {"width": 1280, "height": 800},
        "forced_colors": "active",
        "reduced_motion": "reduce",
    },
}
TWICE: dict[str, Any] = {"viewport": {"width": 640, "height": 400}, "device_scale_factor": 2}
"""A browser window of 1280 x 800 at a zoom of 200 %."""
OPEN_ALL = """[...document.querySelectorAll('.rm-root button[aria-expanded=false]')]
  .forEach(each => each.click())"""
TOWARDS_LEFT = "addEventListener('DOMContentLoaded', () => document.documentElement.dir = 'rtl')"


def view_url(server: Server, name: str) -> str:
    login, usage, view = VIEWS[name]
    return f"{server.url}/block/{usage}/{view}/?student={student_ids().get(login, '')}"


def wait_for_view(page: Page) -> None:
    expect(page.locator(".rm-title, .rm-studio").first).to_be_visible()
    expect(page.locator(".rm-root :not(button)[aria-busy=true]")).to_have_count(0)
    if page.locator(".rm-board .rm-editor").count():
        expect(page.locator(".rm-notes")).to_be_visible()


def check(page: Page, within: str = ".rm-root") -> None:
    """Fail on serious violations; report the others."""
    found = page.evaluate(RUN_AXE, within)
    told: dict[str, set[str]] = {each["impact"]: set() for each in found}
    for each in found:
        places = [node["html"][:200] for node in each["nodes"][:3]]
        told[each["impact"]].add(f"{each['id']}: {each['help']} {json.dumps(places)}")
    mild = {each for impact in told.keys() - SERIOUS for each in told[impact]}
    if mild:
        warnings.warn_explicit("; ".join(mild), UserWarning, page.url, 1)
    assert {impact: told[impact] for impact in told.keys() & SERIOUS} == {}


def expect_no_sideways_scrolling(page: Page) -> None:
    widths = page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    assert widths[0] <= widths[1]


@pytest.fixture
def open_page(visits: Visits) -> Callable[..., Page]:
    if not Path(AXE).exists():
        pytest.fail("axe-core is not installed: run npm ci")

    def open_page(**options: Any) -> Page:
        page = visits.device(**options).new_page()
        page.add_init_script(path=AXE)
        return page

    return open_page


@pytest.mark.filterwarnings("default::UserWarning")
@pytest.mark.parametrize("device", DEVICES)
def test_no_view_shuts_anyone_out(
    open_page: Callable[..., Page], server: Server, device: str
) -> None:
    page = open_page(**DEVICES[device])
    for name in VIEWS:
        page.goto(view_url(server, name))
        wait_for_view(page)
        check(page)
        expect_no_sideways_scrolling(page)


@pytest.mark.filterwarnings("default::UserWarning")
@pytest.mark.parametrize("name", ["board", "newcomer", "coordinator", "program-settings"])
def test_views_work_from_right_to_left(
    open_page: Callable[..., Page], server: Server, name: str
) -> None:
    page = open_page(**DEVICES["phone"])
    page.add_init_script(TOWARDS_LEFT)
    page.goto(view_url(server, name))
    wait_for_view(page)
    assert page.locator(".rm-root").evaluate("each => getComputedStyle(each).direction") == "rtl"
    check(page)
    expect_no_sideways_scrolling(page)


@pytest.mark.parametrize("name", ["board", "paired", "newcomer", "coordinator"])
def test_at_twice_the_size_nothing_is_cut_off_or_covered(
    visits: Visits, server: Server, name: str
) -> None:
    page = visits.open(view_url(server, name), **TWICE)
    wait_for_view(page)
    page.evaluate(OPEN_ALL)
    expect(page.locator(".rm-root :not(button)[aria-busy=true]")).to_have_count(0)

    expect_no_sideways_scrolling(page)
    expect_nothing_cut_off_or_covered(page)


@pytest.mark.filterwarnings("default::UserWarning")
@pytest.mark.parametrize("device", DEVICES)
def test_no_part_of_the_coordinators_desk_shuts_anyone_out(
    open_page: Callable[..., Page], server: Server, device: str
) -> None:
    for login, role in (("noor", "mentee"), ("tomas", "mentor")):
        join(server, login, role, "Maps")
    page = open_page(**DEVICES[device])
    page.add_init_script(TOWARDS_LEFT if device == "phone" else "")
    page.goto(view_url(server, "coordinator"))
    page.get_by_role("button", name="Start matching").click()
    page.get_by_role("button", name="Commit").wait_for()
    page.get_by_role("button", name="Details").first.click()
    check(page)
    expect_no_sideways_scrolling(page)
    page.get_by_role("tab", name="Pairs").click()
    page.get_by_text("Change…").first.click()
    page.get_by_role("button", name="Another mentor").click()
    check(page)
    expect_no_sideways_scrolling(page)
    page.get_by_role("tab", name="Roster by file").click()
    page.get_by_role("textbox", name="Roster").fill("tomas, noor\ntomas, nobody.at.all")
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_role("table", name="Preview")).to_be_visible()
    check(page)
    expect_no_sideways_scrolling(page)


@pytest.mark.filterwarnings("default::UserWarning")
def test_the_demos_own_pages_are_no_worse(open_page: Callable[..., Page], server: Server) -> None:
    page = open_page(**DEVICES["desktop"])
    for address in ("/", "/course/module_1_unit/?student=2"):
        page.goto(f"{server.url}{address}")
        check(page, within="body")
