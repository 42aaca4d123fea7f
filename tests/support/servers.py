"""The demo served by real processes."""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Literal, Protocol

import pytest
import requests

from demo.workbench.course import course
from demo.workbench.people.seed import student_ids
from reverse_mentor_xblock.services.ports import Json
from tests.support.databases import STARTUP_SECONDS, running, wait_until

ROOT = Path(__file__).parents[2]
LAST_DATABASE = 0


@dataclass(frozen=True, slots=True)
class Server:
    """A running demo."""

    url: str
    pid: int
    """The master's process id; its children serve."""

    def page_url(self, login: str, unit: str) -> str:
        """Return the address of a unit as a person sees it."""
        return f"{self.url}/course/{unit}/?student={student_ids()[login]}"

    def session(self, login: str) -> PersonSession:
        """Return a browser-like session of a person."""
        return PersonSession(self, student_ids()[login])


class PersonSession:
    """Calls handlers as one person's page does, over HTTP."""

    def __init__(self, server: Server, student: str) -> None:
        self._server = server
        self._student = student
        self._http = requests.Session()
        self._http.get(f"{server.url}/course/{course().units[0].name}/?student={student}")

    def post(self, usage: str, handler: str, body: Json) -> requests.Response:
        """Call a handler; return the answer whatever its status."""
        return self._http.post(
            f"{self._server.url}/handler/{usage}/{handler}/?student={self._student}",
            json=body,
            headers={
                "X-Requested-With": "XMLHttpRequest",
                "X-CSRFToken": self._http.cookies["csrftoken"],
            },
        )


class StartServer(Protocol):
    """Starts a server that stops at the end of the test."""

    def __call__(
        self,
        workers: int = 2,
        db: Literal["sqlite", "mariadb"] = "sqlite",
        cache: Literal["locmem", "memcached"] = "memcached",
        faults: dict[str, float] | None = None,
    ) -> Server:
        """Return a server with everything prepared; ``faults`` as in ``demo.workbench.faults``."""


@pytest.fixture
def start_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StartServer]:
    """Return a function that starts servers."""
    with _starter(request, tmp_path) as start:
        yield start


@pytest.fixture(scope="module")
def start_module_server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[StartServer]:
    """Return a function that starts servers for all tests of a module."""
    with _starter(request, tmp_path_factory.mktemp("server")) as start:
        yield start


@contextmanager
def _starter(request: pytest.FixtureRequest, folder: Path) -> Iterator[StartServer]:
    numbers = count()
    with ExitStack() as stack:

        def start(
            workers: int = 2,
            db: str = "sqlite",
            cache: str = "memcached",
            faults: dict[str, float] | None = None,
        ) -> Server:
            database = _sqlite(folder / f"demo{next(numbers)}.db")
            if db == "mariadb":
                database = request.getfixturevalue("mariadb").fresh("demo")
            environment = os.environ | {
                "DJANGO_SETTINGS_MODULE": "demo.workbench.settings",
                "WORKBENCH_DATABASES": json.dumps({"default": database}),
            }
            if cache == "memcached":
                environment["RM_CACHE_URL"] = request.getfixturevalue("memcached")
            if faults:
                environment["RM_FAULTS"] = json.dumps(faults)
            return _serve(stack, workers, environment)

        yield start


def _sqlite(file: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(file),
        "OPTIONS": {"timeout": 20},
    }


def _serve(stack: ExitStack, workers: int, environment: dict[str, str]) -> Server:
    # The server inherits a bound socket: no other process can take the port in between.
    listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
    descriptor = listener.fileno()
    command = [sys.executable, "-m", "demo.serve", "--bind", f"fd://{descriptor}"]
    process = stack.enter_context(
        running(
            [*command, "--workers", str(workers)],
            cwd=ROOT,
            env=environment,
            pass_fds=[descriptor],
        )
    )
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    wait_until(partial(_answers, url))
    return Server(url, process.pid)


def _answers(url: str) -> None:
    requests.get(url, timeout=STARTUP_SECONDS).raise_for_status()
