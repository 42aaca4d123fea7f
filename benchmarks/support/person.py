"""One person's browser, over Django's test client and the workbench's real addresses."""

from __future__ import annotations

import json
import random
from base64 import b64decode, b64encode
from typing import Any

from django.test import Client

from benchmarks.support.authors import NOTHING_KNOWN, Session
from demo.workbench.people.seed import student_ids

HEADERS = {"x-requested-with": "XMLHttpRequest"}
OK = 200


class Person:
    """Calls handlers and opens pages as one person; whatever is not a 200 fails."""

    def __init__(self, login: str) -> None:
        self._client = Client(SERVER_NAME="localhost")
        self._student = student_ids()[login]

    def page(self, usage: str) -> str:
        """Open the page of a unit; return its HTML."""
        response = self._client.get(f"/block/{usage}/student_view/?student={self._student}")
        assert response.status_code == OK, response.content
        return response.content.decode()

    def call(self, usage: str, handler: str, body: dict[str, Any]) -> Any:
        """Call a handler; return what it answers."""
        response = self._client.post(
            f"/handler/{usage}/{handler}/?student={self._student}",
            json.dumps(body),
            content_type="application/json",
            headers=HEADERS,
        )
        assert response.status_code == OK, response.content
        return json.loads(response.content)


class Tab:
    """One person's open tab on the board of their pair."""

    def __init__(self, person: Person, module: str, dice: random.Random) -> None:
        self._person = person
        self._module = module
        self._pair = person.call(module, "refresh", {})["pairs"][0]["id"]
        answer = self.send({"state_vector": _text(NOTHING_KNOWN)})
        self.session = Session(b64decode(answer["update"]), dice)

    def poll(self) -> dict[str, Any]:
        """Return the body of a poll by a tab that has everything."""
        return {
            "state_vector": _text(self.session.state_vector),
            "client": self.session.client,
            "presence": {"cursor": None, "typing": False},
        }

    def edit(self, length: int) -> dict[str, Any]:
        """Type; return the body that saves it."""
        self.session.type(length)
        return {**self.poll(), "update": _text(self.session.update())}

    def send(self, body: dict[str, Any]) -> Any:
        """Sync; return the answer."""
        return self._person.call(self._module, "sync", {"pair": self._pair, **body})


def _text(data: bytes) -> str:
    return b64encode(data).decode()
