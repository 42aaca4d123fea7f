"""Planned sessions as entries of calendars."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from icalendar import Calendar
from pycrdt import Map

from reverse_mentor_xblock.core.errors import NoSession
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.runtime.calendars import IcsCalendars
from reverse_mentor_xblock.services.boards.notebook import Notebook
from reverse_mentor_xblock.services.boards.partner_rows import PartnerRows
from reverse_mentor_xblock.services.boards.session_calendar import SessionCalendar
from reverse_mentor_xblock.services.boards.sync import JOURNEY
from tests.services.member_boards import Boards
from tests.services.tab import Tab
from tests.support.port_set import fakes_for

STARTS = "2026-03-01T10:00:00Z"


@pytest.fixture
def boards() -> Boards:
    return Boards(JOURNEY)


def plan(boards: Boards, tab: Tab, **fields: object) -> None:
    sessions: Map[object] = tab.doc.get("sessions", type=Map)
    if "one" not in sessions:
        sessions["one"] = Map({})
    item = sessions["one"]
    assert isinstance(item, Map)
    for name, value in fields.items():
        item[name] = value
    boards.sync(boards.lea, tab)


def calendar_of(boards: Boards, person: PersonId) -> SessionCalendar:
    ports = fakes_for(boards.world, person, boards.block)
    visitor = boards.world.visitor(person)
    partners = PartnerRows(ports.people_state, ports.accounts)
    notebook = Notebook(visitor, boards.known_by(person), ports.people_state, partners)
    return SessionCalendar(boards.block, notebook, IcsCalendars(), ports.clock)


def entry(boards: Boards, person: PersonId) -> dict[str, object]:
    text = calendar_of(boards, person).entry("one", "With Lea; é")
    (event,) = Calendar.from_ical(text).walk("VEVENT")
    return {name: plain(event.decoded(name)) for name in event}


def plain(value: object) -> object:
    # icalendar before 7 gives texts as bytes
    return value.decode() if isinstance(value, bytes) else value


def test_both_members_get_the_same_event(boards: Boards) -> None:
    plan(boards, Tab(), starts=STARTS, minutes=45, link="https://meet.example/x", topic="Watch")
    hers, his = entry(boards, boards.lea), entry(boards, boards.marc)

    assert hers == his
    assert hers["DTSTART"] == datetime(2026, 3, 1, 10, tzinfo=UTC)
    assert hers["DTEND"] == datetime(2026, 3, 1, 10, 45, tzinfo=UTC)
    assert hers["URL"] == "https://meet.example/x"
    assert hers["DESCRIPTION"] == "Watch"


def test_a_changed_session_is_the_same_event_in_a_later_version(boards: Boards) -> None:
    tab = Tab()
    plan(boards, tab, starts=STARTS)
    before = entry(boards, boards.lea)
    plan(boards, tab, starts="2026-03-02T10:00:00Z", sequence=1)
    after = entry(boards, boards.marc)

    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)


def test_a_cancelled_session_goes_from_the_calendar_it_stands_in(boards: Boards) -> None:
    tab = Tab()
    plan(boards, tab, starts=STARTS, sequence=1)
    before = entry(boards, boards.lea)
    plan(boards, tab, cancelled="2026-02-20T10:00:00Z", sequence=2)
    text = calendar_of(boards, boards.marc).entry("one", "With Lea; é")
    after = entry(boards, boards.marc)

    assert Calendar.from_ical(text)["METHOD"] == "CANCEL"
    assert after["STATUS"] == "CANCELLED"
    assert "STATUS" not in before
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (1, 2)


def test_nobodys_address_is_in_it(boards: Boards) -> None:
    plan(boards, Tab(), starts=STARTS)
    text = calendar_of(boards, boards.lea).entry("one", "With Marc")

    assert "mailto" not in text.lower()
    assert "example.com" not in text
    assert "ATTENDEE" not in text


@pytest.mark.parametrize("fields", [{}, {"starts": "soon"}, {"held": STARTS}])
def test_what_has_no_time_is_no_event(boards: Boards, fields: dict[str, object]) -> None:
    plan(boards, Tab(), **fields)

    with pytest.raises(NoSession):
        calendar_of(boards, boards.lea).entry("one", "With Marc")
