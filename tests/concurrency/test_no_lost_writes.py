"""Writers at once, over several processes, MariaDB and memcached: what was "saved" is there."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest
from requests import exceptions

from demo.workbench.course import course
from reverse_mentor_xblock.services.ports import Json
from tests.concurrency.board_tab import AGAIN, BoardTab
from tests.support.servers import PersonSession, Server, StartServer

PROGRAM, MODULE = (course().units[place].blocks[0] for place in (0, 1))
EDITS = 12
ROUNDS = 40
"""Without the lock all of three trials of 60 rounds lost a write; one of 12 rounds lost none."""


@pytest.fixture
def server(start_server: StartServer) -> Server:
    return start_server(workers=3, db="mariadb")


def insist(session: PersonSession, handler: str, body: Json) -> Json:
    """Call a handler of the program until it answers, and asks for no other try."""
    for _ in range(100):
        try:
            answer = session.post(PROGRAM, handler, body)
        except exceptions.ConnectionError:
            continue
        if answer.status_code not in AGAIN:
            assert answer.ok, answer.text
            return answer.json()
    pytest.fail(f"{handler} never succeeded")


def at_once(*work: Callable[[], Any]) -> list[Any]:
    """Run everything at the same time; return what it returned."""
    with ThreadPoolExecutor(len(work)) as pool:
        return [done.result() for done in [pool.submit(each) for each in work]]


def write_lines(tab: BoardTab, name: str) -> set[str]:
    lines = {f"{name} {number}" for number in range(EDITS)}
    for line in sorted(lines):
        tab.write(line)
        tab.sync()
    return lines


@pytest.mark.parametrize("faults", [None, {"lose_request": 0.1, "lose_answer": 0.1, "double": 0.2}])
def test_no_edit_is_lost_between_two_people_with_two_tabs_each(
    start_server: StartServer, faults: dict[str, float] | None
) -> None:
    server = start_server(workers=3, db="mariadb", faults=faults)
    people = ["lea", "marc"]
    (pair,) = insist(server.session("lea"), "refresh", {})["pairs"]
    tabs = {
        f"{login} {place}": BoardTab(server.session(login), MODULE, pair["id"])
        for login in people
        for place in range(2)
    }

    written = at_once(*(partial(write_lines, tab, name) for name, tab in tabs.items()))

    expected = set().union(*written)
    assert len(expected) == EDITS * 4
    for login in people:
        assert BoardTab(server.session(login), MODULE, pair["id"]).lines == expected


def test_nothing_is_lost_between_two_tabs_of_one_person(server: Server) -> None:
    """One row is one JSON value: unlocked, the later writer would bring back what it began with."""
    one, other = server.session("noor"), server.session("noor")
    page = insist(one, "save_card", card_named("Noor"))
    version = page["charters"]["mentee"]["version"]
    insist(one, "accept_charter", {"role": "mentee", "version": version})

    for number in range(ROUNDS):
        name, login = f"Noor {number}", f"nobody{number}"
        at_once(
            partial(insist, one, "save_card", card_named(name)),
            partial(insist, other, "name_partner", {"login": login}),
        )
        page = insist(one, "refresh", {})
        assert (page["me"]["card"]["name"], page["naming"]["login"]) == (name, login)


def card_named(name: str) -> Json:
    return {"role": "mentee", "card": {"name": name, "skills": [], "languages": [], "about": ""}}
