"""The page for those who build on our hooks: complete, right, and its examples work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from django.core import mail
from django.core.cache import cache

from reverse_mentor_xblock import services
from reverse_mentor_xblock.core.errors import Stopped
from reverse_mentor_xblock.hooks import filters, requests, signals
from reverse_mentor_xblock.runtime.events import RuntimeEvents
from reverse_mentor_xblock.runtime.filters import DECISIONS, RuntimeFilters
from tests.hooks.page import imported, setting, table
from tests.support.stub_runtime import stub_block, user_service

EVENTS = {row[0]: row[1:] for row in table("event")}
NAMES = list(signals.SIGNALS)
SERVICES = Path(services.__file__).parent


def block() -> Any:
    user = user_service(
        full_name="Léa Martin",
        emails=["lea@example.com"],
        is_authenticated=True,
        user_id=7,
        username="lea",
    )
    return stub_block(7, user=user)


def fields(kind: type) -> list[str]:
    return [field.name for field in attrs.fields(kind)]


def listed(cell: str) -> list[str]:
    return [name.strip() for name in cell.split(",") if name.strip()]


def test_it_lists_every_event() -> None:
    assert EVENTS.keys() == signals.SIGNALS.keys()


def test_every_event_is_sent_and_no_other() -> None:
    sources = (path.read_text("utf-8") for path in SERVICES.rglob("*.py"))
    calls = re.findall(r"events\.publish\((.*?)\)", "".join(sources), re.DOTALL)

    assert set(re.findall(r'"([a-z]+\.[a-z]+)"', "".join(calls))) == signals.SIGNALS.keys()


@pytest.mark.parametrize("name", NAMES)
def test_an_event_carries_what_the_page_says(name: str) -> None:
    carries, of_fields, _when = EVENTS[name]
    signal = signals.SIGNALS[name]
    ((key, kind),) = ((key, kind) for key, kind in signal.init_data.items() if key != "user")

    assert carries == f"{key}: {kind.__name__}"
    assert ["place", *listed(of_fields)] == fields(kind)
    assert signal.event_type == f"org.openedx.learning.reverse_mentor.{name}.v1"
    assert getattr(signals, name.upper().replace(".", "_")) is signal


def test_it_lists_every_filter_and_what_its_steps_are_told() -> None:
    told = {name: listed(names) for name, names in table("told")}
    rows = {
        (name, kind, data.partition(": ")[2], stop) for name, kind, data, stop in table("filter")
    }

    asked = [(one.public_filter, one.request) for one in DECISIONS.values()]
    for public, request in asked:
        (stop,) = (name for name in vars(public) if name.startswith("Prevent"))
        assert getattr(filters, public.__name__) is public
        assert (public.__name__, public.filter_type, request.__name__, stop) in rows
        assert told[request.__name__] == fields(getattr(requests, request.__name__))
    assert len(rows) == len(told) == len(asked)


@pytest.fixture
def no_keys() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.mark.usefixtures("no_keys")
def test_the_receiver_tells_of_a_pair_once(monkeypatch: pytest.MonkeyPatch) -> None:
    receivers = imported("receivers", monkeypatch)
    pair = {"pair": "0ab", "revision": 1}

    try:
        for _ in range(2):
            RuntimeEvents(block()).publish("pair.formed", pair)
    finally:
        signals.PAIR_FORMED.disconnect(receivers.tell_people_department)

    (sent,) = mail.outbox
    assert sent.to == ["people@example.com"]
    assert "Léa Martin" in sent.body


def test_the_step_stops_a_review_without_a_sentence(
    monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    imported("steps", monkeypatch)
    settings.OPEN_EDX_FILTERS_CONFIG = setting("OPEN_EDX_FILTERS_CONFIG")
    ask = RuntimeFilters(block()).allow
    review = {"pair": "0ab", "kind": "peer"}

    with pytest.raises(Stopped) as stopped:
        ask("review_submission_requested", {**review, "texts": ["Good.", ""]})
    assert "whole sentence" in stopped.value.message
    ask("review_submission_requested", {**review, "texts": ["Your example", "made it clear."]})
