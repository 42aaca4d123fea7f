"""What people do on the two blocks, in the words of the program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from workbench.models import XBlockState

from demo.workbench.people.models import Enrolment
from reverse_mentor_xblock.services.ports import Json
from tests.support.workbench import Workbench

WELCOME, MODULE = "welcome_unit", "module_1_unit"
AUTHOR, COORDINATOR = "sacha", "camille"
SPLIT_SCRIPT = "</script><script>alert(1)</script>"

Rows = dict[tuple[str, str, str], str]


@dataclass(frozen=True, slots=True)
class Campaign:
    """The demo course's program and its first module, and the people who use them."""

    workbench: Workbench

    @property
    def program(self) -> str:
        """The usage id of the program block."""
        return self.workbench.usages(WELCOME)[0]

    @property
    def module(self) -> str:
        """The usage id of the first module's block."""
        return self.workbench.usages(MODULE)[0]

    def usage(self, block: str) -> str:
        """Return the usage id of "program" or "module"."""
        return self.program if block == "program" else self.module

    def join(self, login: str, role: str, **card: Any) -> Json:
        """Choose a role, write a card, accept the charter; return the program page."""
        page = self.save_card(login, role, **card)
        version = page["charters"][role]["version"]
        return self.do(login, "accept_charter", {"role": role, "version": version})

    def save_card(self, login: str, role: str, **card: Any) -> Json:
        """Write a card; return the program page."""
        whole = {"name": login.title(), "skills": [], "languages": [], "about": ""} | card
        return self.do(login, "save_card", {"role": role, "card": whole})

    def name(self, login: str, partner: str) -> Json:
        """Name one's partner; return the program page."""
        return self.do(login, "name_partner", {"login": partner})

    def pair(self, mentor: str, mentee: str) -> str:
        """Let two people become a pair by themselves, both knowing; return its id."""
        for login, role in ((mentor, "mentor"), (mentee, "mentee")):
            self.join(login, role)
        return self.name_each_other(mentor, mentee)

    def name_each_other(self, one: str, other: str) -> str:
        """Let two people name each other, both knowing; return the id of their active pair."""
        self.name(one, other)
        page = self.name(other, one)
        self.do(one, "acknowledge", {})
        (pair,) = (pair["id"] for pair in page["pairs"] if pair["status"] == "active")
        return str(pair)

    def commit(self, csv: str, login: str = COORDINATOR) -> Json:
        """Preview and commit a roster; return the answer."""
        seen = self.do(login, "preview_roster", {"csv": csv})
        return self.do(login, "commit_roster", {"csv": csv, "revision": seen["revision"]})

    def author(self, block: str, **values: Any) -> Json:
        """Save settings of a block in Studio."""
        return self.workbench.call(AUTHOR, block, "save_settings", {"values": values})

    def do(self, login: str, handler: str, body: Json) -> Json:
        """Call a handler of the program that must succeed."""
        return self.workbench.call(login, self.program, handler, body)

    def refused(self, login: str, handler: str, body: Json, block: str = "") -> str:
        """Call a handler (of the program unless said otherwise) that must refuse; return why."""
        answer = self.workbench.post(login, block or self.program, handler, body)
        assert answer.status_code >= 400, answer.content
        error = json.loads(answer.content)["error"]
        assert error["message"].strip()
        return f"{answer.status_code} {error['code']}"

    def program_page(self, login: str) -> Json:
        """Return the program page as data."""
        return self.do(login, "refresh", {})

    def module_page(self, login: str) -> Json:
        """Return the first module's page as data."""
        return self.workbench.call(login, self.module, "refresh", {})

    def unenrol(self, login: str) -> None:
        """Let somebody leave the course."""
        student = int(self.workbench.student(login))
        Enrolment.objects.filter(user_id=student).update(is_active=False)


def rows_of_people() -> Rows:
    """Return all that is stored of people. The sdk makes an empty row of every read: left out."""
    rows = XBlockState.objects.exclude(user_id=None).exclude(state="{}")
    return {(row.scope, row.scope_id, row.user_id): row.state for row in rows}


def forget(login: str, usage: str) -> None:
    """Lose somebody's row on a block."""
    student = Workbench.student(login)
    XBlockState.objects.filter(scope_id=usage, user_id=student).delete()
