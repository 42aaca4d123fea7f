"""The journey over the wire: a calendar entry for a session, and how far messages are read."""

from __future__ import annotations

from base64 import b64decode

import pytest
from icalendar import Calendar
from pycrdt import Map

from reverse_mentor_xblock.core.board import state_vector
from reverse_mentor_xblock.runtime.events import RuntimeEvents
from tests.blocks.board_tab import BoardTab, Open, b64
from tests.blocks.campaign import Campaign, rows_of_people


def planned(opened: Open, login: str = "lea") -> BoardTab:
    """A tab on the journey board that has planned a session."""
    tab = opened(login)
    tab.block = "program"
    sessions: Map[object] = tab.tab.doc.get("sessions", type=Map)
    sessions["one"] = Map({"starts": "2026-03-01T10:00:00Z", "minutes": 60})
    tab.sync()
    return tab


def test_a_session_is_an_entry_for_both_calendars(paired: Campaign, opened: Open) -> None:
    body = {"pair": planned(opened).pair, "session": "one"}
    entries = [paired.do(login, "calendar", body)["calendar"] for login in ("lea", "marc")]

    events = [Calendar.from_ical(entry).walk("VEVENT")[0] for entry in entries]
    assert events[0]["UID"] == events[1]["UID"]
    assert [str(event["SUMMARY"]) for event in events] == [
        "Mentorat inversé avec Marc",
        "Reverse mentoring with Lea",
    ]


@pytest.mark.parametrize("login", ["noor", "camille"])
def test_nobody_else_gets_it(paired: Campaign, opened: Open, login: str) -> None:
    body = {"pair": planned(opened).pair, "session": "one"}

    assert paired.refused(login, "calendar", body) == "403 not_your_pair"


def test_a_session_that_is_gone_is_said_to_be(paired: Campaign, opened: Open) -> None:
    body = {"pair": opened("lea").pair, "session": "gone"}

    assert paired.refused("lea", "calendar", body) == "409 no_session"


def test_what_was_read_is_known_on_the_next_device(paired: Campaign, opened: Open) -> None:
    hers = opened("lea")
    hers.write("Hello")
    body = {"pair": hers.pair, "read": b64(state_vector.encode({hers.tab.client: 2}))}
    paired.workbench.call("marc", paired.module, "read_messages", body)

    read = opened("marc").sync()["read"]
    assert state_vector.decode(b64decode(read)) == {hers.tab.client: 2}


@pytest.mark.parametrize("login", ["noor", "camille"])
def test_nobody_else_reads_along(paired: Campaign, opened: Open, login: str) -> None:
    body = {"pair": opened("lea").pair, "read": "AA=="}
    before = rows_of_people()

    told = paired.refused(login, "read_messages", body, paired.module)
    assert told == "403 not_your_pair"
    assert rows_of_people() == before


def test_the_messages_of_an_ended_pair_can_still_be_read(paired: Campaign, opened: Open) -> None:
    pair = opened("lea").pair
    paired.do("lea", "leave_pair", {"pair": pair, "reason": ""})

    body = {"pair": pair, "read": "AA=="}
    assert paired.workbench.call("marc", paired.module, "read_messages", body) == {}


def test_bytes_that_tell_no_reading_are_refused(paired: Campaign, opened: Open) -> None:
    body = {"pair": opened("lea").pair, "read": b64(b"\xff" * 9)}
    before = rows_of_people()

    told = paired.refused("lea", "read_messages", body, paired.module)
    assert told == "400 bad_update"
    assert rows_of_people() == before


def test_the_page_tells_what_the_program_set(paired: Campaign) -> None:
    paired.author(paired.program, sessions=4, hotline_requests=2)
    hers, his = (paired.module_page(login)["journey"] for login in ("lea", "marc"))

    assert hers["sessions"] == 4
    assert hers["hotline"] == {"days": 7, "requests": 2, "share": 60, "length": 200}
    assert hers["device_key"] != his["device_key"]


def test_a_session_that_was_held_is_told_of_once(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, object]] = []
    monkeypatch.setattr(
        RuntimeEvents, "publish", lambda _events, name, data: told.append((name, dict(data)))
    )
    hers = planned(opened)
    assert told == []
    sessions: Map[object] = hers.tab.doc.get("sessions", type=Map)
    one = sessions["one"]
    assert isinstance(one, Map)
    one["held"] = "2026-03-01T11:00:00Z"
    hers.sync()
    one["learnt"] = "A shared agenda"
    hers.sync()
    hers.sync()

    assert told == [("session.logged", {"pair": hers.pair, "session_id": "one"})]
