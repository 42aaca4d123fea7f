"""Two coordinators commit at once, over several processes: nothing is lost, nobody paired twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from demo.workbench.course import course
from reverse_mentor_xblock.services.ports import Json
from tests.concurrency.board_tab import AGAIN
from tests.support.servers import PersonSession, StartServer

PROGRAM = course().units[0].blocks[0]
MENTOR = "tomas"
MENTEES = ["noor", "camille", "henrik", "amina", "marc", "lea", "sacha"]
CONFLICT = 409


def insist(session: PersonSession, handler: str, body: Json) -> tuple[int, Json]:
    """Call a handler again for as long as it asks for that; return its status and answer."""
    while True:
        answer = session.post(PROGRAM, handler, body)
        if answer.status_code not in AGAIN:
            return answer.status_code, answer.json()


def commit_at_once(sessions: list[PersonSession], lists: list[str]) -> list[int]:
    """Let each look at a list of their own, and commit it once all have looked; return statuses."""
    ready = Barrier(len(sessions))

    def commit(session: PersonSession, csv: str) -> int:
        revision = insist(session, "preview_roster", {"csv": csv})[1]["revision"]
        ready.wait(timeout=60)
        return insist(session, "commit_roster", {"csv": csv, "revision": revision})[0]

    with ThreadPoolExecutor(len(sessions)) as pool:
        return list(pool.map(commit, sessions, lists))


def test_of_two_who_want_one_mentor_one_gets_them_and_the_other_is_told(
    start_server: StartServer,
) -> None:
    server = start_server(workers=3, db="mariadb")
    author = server.session("sacha")
    sessions = [server.session(login) for login in ("camille", "noor")]
    # The first two are in no pair yet, all others in one at most: the mentor alone is the limit.
    wanted, rest = MENTEES[:2], MENTEES[2:]

    for capacity in range(1, 6):
        settings = {"capacity": capacity, "coordinators": ["camille", "noor"]}
        assert insist(author, "save_settings", {"values": settings})[0] == 200

        statuses = commit_at_once(sessions, [f"{MENTOR},{mentee}" for mentee in wanted])

        assert sorted(statuses) == [200, CONFLICT], capacity
        wanted[statuses.index(200)] = rest.pop()

    page = insist(server.session(MENTOR), "refresh", {})[1]
    assert sum(pair["status"] == "active" for pair in page["pairs"]) == capacity
