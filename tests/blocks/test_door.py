"""No handler exists without the door, and nobody gets past it who should not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from workbench.runtime import WorkbenchRuntime

from demo.workbench.services.user import UserService
from reverse_mentor_xblock.blocks.door import Admits
from reverse_mentor_xblock.runtime.clock import SystemClock
from tests.blocks.campaign import Campaign, rows_of_people
from tests.blocks.handlers import BLOCKS, BODIES, HANDLERS, Handler, Knock, knock, refusal_of
from tests.support.workbench import Workbench

OUTSIDERS = {
    Admits.ENROLLED: {"zoe": "403 not_enrolled"},
    Admits.COORDINATOR: {
        "zoe": "403 not_enrolled",
        "noor": "403 wrong_role",
        "lea": "403 wrong_role",
        "sacha": "403 wrong_role",
    },
    Admits.AUTHOR: dict.fromkeys(["zoe", "noor", "lea", "camille"], "403 wrong_role"),
}
"""Whom the door keeps outside, by the kind of handler: course staff too, if not named."""

every_handler = pytest.mark.parametrize("handler", HANDLERS, ids=str)
enrolled_handlers = pytest.mark.parametrize(
    "handler", [one for one in HANDLERS if one.admits is Admits.ENROLLED], ids=str
)


@pytest.mark.parametrize("block", BLOCKS)
def test_whatever_a_runtime_could_call_passes_the_door(block: str) -> None:
    block_class = BLOCKS[block]
    attributes = {name: getattr(block_class, name) for name in dir(block_class)}
    open_to_all = {
        name
        for name, attribute in attributes.items()
        if getattr(attribute, "_is_xblock_handler", False)
        and not isinstance(getattr(attribute, "passes_door", None), Admits)
    }

    assert open_to_all == set()
    assert "fallback_handler" not in attributes, "a runtime calls it for any unknown name"


def test_every_handler_is_tried_here() -> None:
    assert {str(handler) for handler in HANDLERS} == BODIES.keys()


@every_handler
def test_those_it_is_for_come_in(paired: Campaign, handler: Handler) -> None:
    answer = knock(paired, handler)

    use_cases_own = {
        "403 not_your_pair",
        "409 already_paired",
        "409 census_incomplete",
        "409 closing_shut",
        "409 nothing_left",
        "409 no_directory",
        "409 roster_changed",
    }
    assert answer.status_code == 200 or refusal_of(answer) in use_cases_own


@pytest.mark.parametrize(
    ("handler", "login"),
    [(handler, login) for handler in HANDLERS for login in OUTSIDERS[handler.admits]],
    ids=str,
)
def test_others_stay_outside(paired: Campaign, handler: Handler, login: str) -> None:
    before = rows_of_people()

    refusal = refusal_of(knock(paired, handler, login))

    assert refusal == OUTSIDERS[handler.admits][login]
    assert rows_of_people() == before


@every_handler
@pytest.mark.parametrize(
    ("route", "student"), [("handler", "nobody"), ("handler", "999"), ("unauth_handler", "1")]
)
def test_nobody_comes_in_without_an_account(
    paired: Campaign, handler: Handler, route: str, student: str
) -> None:
    before = rows_of_people()

    answer = Knock(route=route).at(paired, handler, student)

    assert refusal_of(answer) == "401 not_logged_in"
    assert rows_of_people() == before


@every_handler
def test_a_confused_user_service_stops_everything(
    paired: Campaign, handler: Handler, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows_of_people()
    amina = UserService()
    amina.runtime = WorkbenchRuntime(Workbench.student("amina"))
    hers = amina.get_current_user()
    monkeypatch.setattr(UserService, "get_current_user", lambda _service: hers)

    assert refusal_of(knock(paired, handler)) == "503 identity_unclear"
    assert rows_of_people() == before


@enrolled_handlers
def test_those_who_ask_too_often_wait(
    paired: Campaign, handler: Handler, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime(2025, 9, 1, 12, tzinfo=UTC)
    monkeypatch.setattr(SystemClock, "now", lambda _clock: now)
    settings.XBLOCK_SETTINGS = {"reverse_mentor_xblock": {"requests_per_minute": 2}}
    knock(paired, handler)
    knock(paired, handler)
    before = rows_of_people()

    answer = knock(paired, handler)

    assert refusal_of(answer) == "429 rate_limited"
    assert int(answer.headers["retry-after"]) > 0
    assert rows_of_people() == before
    assert knock(paired, handler, "noor").status_code != 429

    monkeypatch.setattr(SystemClock, "now", lambda _clock: now + timedelta(minutes=1))
    assert knock(paired, handler).status_code != 429
