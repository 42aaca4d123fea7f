"""What people have done before a test's own visit, through the program's handlers."""

from __future__ import annotations

from demo.workbench.course import course
from reverse_mentor_xblock.services.ports import Json
from tests.support.servers import Server

(PROGRAM,) = course().units[0].blocks


def do(server: Server, login: str, handler: str, body: Json) -> Json:
    answer = server.session(login).post(PROGRAM, handler, body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def join(server: Server, login: str, role: str, skill: str) -> None:
    """Let somebody take part."""
    card = {"name": login.title(), "skills": [skill], "languages": ["en"], "about": ""}
    page = do(server, login, "save_card", {"role": role, "card": card})
    version = page["charters"][role]["version"]
    do(server, login, "accept_charter", {"role": role, "version": version})


def author(server: Server, **values: Json) -> None:
    do(server, "sacha", "save_settings", {"values": values})
