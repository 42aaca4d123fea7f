"""Runtimes that lack a service, and the platform's own guard against foreign pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from workbench.runtime import WorkbenchRuntime

from reverse_mentor_xblock.blocks.door import Admits
from reverse_mentor_xblock.blocks.wiring.ports import OPTIONAL_SERVICES
from tests.blocks.campaign import AUTHOR, WELCOME, Campaign, rows_of_people
from tests.blocks.handlers import HANDLERS, Handler, knock, refusal_of
from tests.support.workbench import HEADERS, Workbench

pytestmark = pytest.mark.no_cover

LEA = Workbench.student("lea")
ENROLLED = [one for one in HANDLERS if one.admits is Admits.ENROLLED]
STATELESS = (
    Handler("module", "read_private_notes"),
    Handler("module", "train"),
    Handler("program", "answer_closing"),
    Handler("program", "data_places"),
)
"""Look no further than at settings and one's own row as a request begins with it."""
PAGES = [one for one in HANDLERS if one.name == "refresh"]
Without = Callable[..., None]


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Without:
    """Return a function that takes services away from the runtime."""

    def take(*missing: str) -> None:
        offered = WorkbenchRuntime.service

        def service(runtime: Any, block: Any, name: str) -> Any:
            return None if name in missing else offered(runtime, block, name)

        monkeypatch.setattr(WorkbenchRuntime, "service", service)

    return take


@pytest.mark.parametrize("service", OPTIONAL_SERVICES)
def test_a_missing_service_is_missed_gracefully(
    paired: Campaign, service: str, without: Without
) -> None:
    without(service)

    for handler in HANDLERS:
        answer = knock(paired, handler)
        assert answer.status_code == 200 or refusal_of(answer), handler


def test_without_any_service_nobody_comes_in(paired: Campaign, without: Without) -> None:
    before = rows_of_people()
    without(*OPTIONAL_SERVICES)

    for handler in HANDLERS:
        assert refusal_of(knock(paired, handler)) == "401 not_logged_in", handler
    assert rows_of_people() == before


def test_without_enrolments_nobody_can_be_judged(paired: Campaign, without: Without) -> None:
    without("enrollments")

    for handler in ENROLLED:
        assert refusal_of(knock(paired, handler)) == "503 unsupported", handler


def test_without_others_state_nothing_is_done(paired: Campaign, without: Without) -> None:
    before = rows_of_people()
    without("user_state")

    for handler in ENROLLED:
        if handler not in (*PAGES, *STATELESS):
            assert refusal_of(knock(paired, handler)) == "503 unsupported", handler
    assert rows_of_people() == before


def test_without_others_state_the_pages_say_so(paired: Campaign, without: Without) -> None:
    without("user_state")

    for handler in PAGES:
        page = json.loads(knock(paired, handler).content)
        assert (page["view"], page["notice"]["code"]) == ("unsupported", "unsupported")


@pytest.mark.parametrize("block", ["program", "module"])
def test_nobody_is_an_author_where_there_is_no_studio(
    campaign: Campaign, block: str, without: Without
) -> None:
    without("studio_user_permissions")

    refusal = refusal_of(knock(campaign, Handler(block, "save_settings"), AUTHOR))

    assert refusal == "403 wrong_role"


@pytest.mark.parametrize("token", ["", "forged"])
def test_the_platform_refuses_a_page_without_its_token(paired: Campaign, token: str) -> None:
    before = rows_of_people()
    browser = Client(enforce_csrf_checks=True)
    browser.get(f"/course/{WELCOME}/?student={LEA}")

    for handler in HANDLERS:
        answer = browser.post(
            f"/handler/{paired.usage(handler.block)}/{handler.name}/?student={LEA}",
            json.dumps(handler.body),
            content_type="application/json",
            headers=HEADERS | ({"x-csrftoken": token} if token else {}),
        )
        assert answer.status_code == 403, handler
    assert rows_of_people() == before


def test_the_platform_lets_its_own_page_through(campaign: Campaign) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.get(f"/course/{WELCOME}/?student={LEA}")

    answer = browser.post(
        f"/handler/{campaign.program}/refresh/?student={LEA}",
        "{}",
        content_type="application/json",
        headers=HEADERS | {"x-csrftoken": browser.cookies["csrftoken"].value},
    )

    assert answer.status_code == 200
