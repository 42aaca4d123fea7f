"""What happened is told to the tracking log and to whoever listens, and telling never fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from openedx_events.event_bus.avro.deserializer import deserialize_bytes_to_event_data
from openedx_events.event_bus.avro.serializer import serialize_event_data_to_bytes
from openedx_events.learning.data import UserData, UserPersonalData
from openedx_events.tooling import OpenEdxPublicSignal

from reverse_mentor_xblock.hooks.data import PairData, PlaceData
from reverse_mentor_xblock.hooks.signals import PAIR_LEFT, SIGNALS
from reverse_mentor_xblock.runtime.events import RuntimeEvents, payload
from tests.support.stub_runtime import stub_block, user_service

USER = UserData(
    id=7,
    is_active=True,
    pii=UserPersonalData(username="lea", email="lea@example.com", name="Léa"),
)
PLACE = PlaceData(course_key="stub", usage_key="stub.probe.d0.u0")
VALUES = {str: "text", int: 3, bool: True, PlaceData: PLACE}


def a_block() -> Any:
    user = user_service(
        full_name=USER.pii.name,
        emails=[USER.pii.email],
        is_authenticated=True,
        user_id=USER.id,
        username=USER.pii.username,
    )
    return stub_block(USER.id, user=user)


@contextmanager
def listening(signal: OpenEdxPublicSignal, receiver: Any) -> Iterator[None]:
    signal.connect(receiver)
    try:
        yield
    finally:
        signal.disconnect(receiver)


def test_the_tracking_log_knows_events_by_our_name() -> None:
    block = a_block()

    RuntimeEvents(block).publish("pair.left", {"pair": "p"})

    assert block.runtime.published == [("reverse_mentor.pair.left", {"pair": "p"})]


def test_who_listens_is_told_who_and_where() -> None:
    heard: list[dict[str, Any]] = []

    with listening(PAIR_LEFT, lambda **told: heard.append(told)):
        RuntimeEvents(a_block()).publish("pair.left", {"pair": "p"})

    (told,) = heard
    assert told["user"] == USER
    assert told["pair"] == PairData(place=PLACE, pair="p")
    assert told["metadata"].event_type == "org.openedx.learning.reverse_mentor.pair.left.v1"


@pytest.mark.parametrize("debug", [True, False])
def test_a_receiver_that_fails_disturbs_nobody(settings: Any, debug: bool) -> None:
    settings.DEBUG = debug
    block = a_block()

    def fail(**_told: Any) -> None:
        raise ZeroDivisionError

    with listening(PAIR_LEFT, fail):
        RuntimeEvents(block).publish("pair.left", {"pair": "p"})

    assert len(block.runtime.published) == 1


def test_an_unclear_identity_disturbs_nobody() -> None:
    heard: list[dict[str, Any]] = []
    stranger = user_service(is_authenticated=True, user_id=8, username="marc")

    with listening(PAIR_LEFT, lambda **told: heard.append(told)):
        RuntimeEvents(stub_block(7, user=stranger)).publish("pair.left", {"pair": "p"})

    assert heard == []


def test_nobody_is_looked_up_when_nobody_listens() -> None:
    def fail() -> None:
        raise AssertionError("asked")

    block = stub_block(7)
    block.runtime.services["user"] = type("User", (), {"get_current_user": staticmethod(fail)})

    RuntimeEvents(block).publish("pair.left", {"pair": "p"})


@pytest.mark.parametrize("name", SIGNALS)
def test_every_signal_survives_the_event_bus(name: str) -> None:
    signal = SIGNALS[name]
    about = next(kind for key, kind in signal.init_data.items() if key != "user")
    fields = {field.name: VALUES[field.type] for field in about.__attrs_attrs__}
    told = {"user": USER, **payload(name, fields)}

    sent = serialize_event_data_to_bytes(told, signal)

    assert deserialize_bytes_to_event_data(sent, signal) == told


@pytest.mark.parametrize("name", SIGNALS)
def test_no_payload_has_room_for_a_name(name: str) -> None:
    """Personal data stands apart, in ``user.pii``."""
    about = next(kind for key, kind in SIGNALS[name].init_data.items() if key != "user")

    fields = {field.name for field in about.__attrs_attrs__}
    assert not fields & {"user", "username", "login", "email", "name", "text", "reason"}
    with pytest.raises(AttributeError):
        payload(name, {f.name: VALUES[f.type] for f in about.__attrs_attrs__}).popitem()[1].x = 1


def test_an_event_of_other_fields_is_refused() -> None:
    with pytest.raises(TypeError):
        payload("pair.left", {"place": PLACE})
