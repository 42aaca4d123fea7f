"""Makes the demo's pairs as people would: through the program block's own handlers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.test import Client

from demo.workbench.course import course
from demo.workbench.people.seed import student_ids

PAIRS = Path(__file__).with_name("pairs.json")
OK = 200


def make_pairs() -> None:
    """Let everybody who has none yet write a card, accept the charter and name their partner."""
    for facts in json.loads(PAIRS.read_text("utf-8")):
        participant = _Participant(student_ids()[facts["login"]])
        if participant.page["me"]["card"] is None:
            participant.take_part(facts["role"], facts["card"], facts["partner"])


class _Participant:
    """One person at the program block."""

    def __init__(self, student: str) -> None:
        self._client = Client(SERVER_NAME="localhost")
        self._student = student
        self.page = self._post("refresh", {})

    def take_part(self, role: str, card: dict[str, Any], partner: str) -> None:
        """Do all that makes half a pair."""
        version = self.page["charters"][role]["version"]
        self._post("save_card", {"role": role, "card": card})
        self._post("accept_charter", {"role": role, "version": version})
        self._post("name_partner", {"login": partner})

    def _post(self, handler: str, body: dict[str, Any]) -> dict[str, Any]:
        (program,) = course().units[0].blocks
        answer = self._client.post(
            f"/handler/{program}/{handler}/?student={self._student}",
            json.dumps(body),
            content_type="application/json",
            headers={"x-requested-with": "XMLHttpRequest"},
        )
        if answer.status_code != OK:
            raise RuntimeError(f"{handler} for {self._student}: {answer.content!r}")
        page: dict[str, Any] = answer.json()
        return page
