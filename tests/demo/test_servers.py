"""The demo served by several processes, on SQLite and on MariaDB."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Literal

import pytest
import requests

from demo.workbench.course import course
from tests.support.servers import StartServer

PROGRAM = course().units[0].blocks[0]


@pytest.mark.parametrize("database", ["sqlite", "mariadb"])
def test_several_processes_serve_one_course(
    start_server: StartServer, database: Literal["sqlite", "mariadb"]
) -> None:
    server = start_server(workers=2, db=database)

    def page_of(login: str) -> int:
        return requests.get(server.page_url(login, "module_1_unit"), timeout=60).status_code

    # Everybody at once, so that first reads race to make rows in both processes.
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(page_of, ["lea", "marc", "camille", "noor"] * 3)) == {200}


def test_a_session_reaches_handlers(start_server: StartServer) -> None:
    server = start_server(workers=1, cache="locmem")

    answer = server.session("lea").post(PROGRAM, "refresh", {})

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/json")


def test_a_server_can_lose_every_answer(start_server: StartServer) -> None:
    server = start_server(workers=1, cache="locmem", faults={"lose_answer": 1})
    session = server.session("lea")

    with pytest.raises(requests.ConnectionError):
        session.post(PROGRAM, "refresh", {})
