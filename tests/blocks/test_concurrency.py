"""Several processes at once: first rows, and two fields of one row. See also tests/concurrency."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import permutations
from typing import Any, Literal

import pytest

from demo.workbench.course import course
from reverse_mentor_xblock.services.ports import Json
from tests.concurrency.board_tab import AGAIN, BoardTab
from tests.support.servers import PersonSession, Server, StartServer

pytestmark = pytest.mark.concurrency

PROGRAM, _, MODULE = (unit.blocks[0] for unit in course().units[:3])
COUPLES = [f"{one},{other}" for one, other in permutations(["noor", "tomas", "sacha"], 2)]


@pytest.fixture(scope="module", params=["sqlite", "mariadb"])
def server(start_module_server: StartServer, request: pytest.FixtureRequest) -> Server:
    """Return a server for all tests here: each is about other people or another board."""
    database: Literal["sqlite", "mariadb"] = request.param
    return start_module_server(workers=2, db=database)


def insist(session: PersonSession, handler: str, body: Json) -> Json:
    """Call a handler of the program again for as long as it asks for that."""
    for _ in range(100):
        answer = session.post(PROGRAM, handler, body)
        if answer.status_code not in AGAIN:
            assert answer.ok, answer.text
            return answer.json()
    pytest.fail(f"{handler} never succeeded")


def at_once(*work: Callable[[], Any]) -> list[Any]:
    with ThreadPoolExecutor(len(work)) as pool:
        return [done.result() for done in [pool.submit(each) for each in work]]


def card(name: str) -> Json:
    return {"role": "mentor", "card": {"name": name, "skills": [], "languages": [], "about": ""}}


def test_a_first_row_is_made_by_several_processes_at_once(server: Server) -> None:
    sessions = [server.session("noor") for _ in range(6)]
    names = [f"Noor {number}" for number in range(6)]

    at_once(
        *(
            partial(insist, session, "save_card", card(name))
            for session, name in zip(sessions, names, strict=True)
        )
    )

    me = insist(sessions[0], "refresh", {})["me"]
    assert me["card"]["name"] in names
    assert insist(sessions[1], "save_card", card("Noor"))["me"]["card"]["name"] == "Noor"


def test_a_first_look_at_a_board_by_everybody_at_once(server: Server) -> None:
    (pair,) = insist(server.session("lea"), "refresh", {})["pairs"]

    def look_and_write(login: str, line: str) -> None:
        tab = BoardTab(server.session(login), MODULE, pair["id"])
        tab.write(line)
        tab.sync()

    lines = [(login, f"{login} {number}") for login in ("lea", "marc") for number in range(4)]
    at_once(*(partial(look_and_write, login, line) for login, line in lines))

    for login in ("lea", "marc"):
        shown = BoardTab(server.session(login), MODULE, pair["id"]).lines
        assert shown == {line for _login, line in lines}


def test_a_coordinators_card_and_roster_share_a_row_in_peace(server: Server) -> None:
    one, other = server.session("camille"), server.session("camille")
    settings = {"values": {"capacity": 50}}
    insist(server.session("sacha"), "save_settings", settings)

    for number, couple in enumerate(COUPLES, start=1):
        name = f"Camille {number}"
        revision = insist(one, "preview_roster", {"csv": couple})["revision"]
        commit = {"csv": couple, "revision": revision}
        at_once(
            partial(insist, one, "commit_roster", commit),
            partial(insist, other, "save_card", card(name)),
        )
        page = insist(one, "refresh", {})
        assert (page["coordinator"]["pairs"], page["me"]["card"]["name"]) == (number, name)
