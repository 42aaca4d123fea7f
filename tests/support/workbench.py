"""The demo's workbench inside the test's own process, on the test database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from workbench.runtime import WorkbenchRuntime

from demo.workbench.course import course
from demo.workbench.people.seed import student_ids
from demo.workbench.prepare import fill
from reverse_mentor_xblock.services.ports import Json

HEADERS = {"x-requested-with": "XMLHttpRequest"}


class Workbench:
    """The course as its people meet it. People are named by login; "" is nobody."""

    def __init__(self) -> None:
        self.client = Client()

    @staticmethod
    def student(login: str) -> str:
        """Return what goes into ``?student=``."""
        return student_ids()[login] if login else "nobody"

    @staticmethod
    def usages(unit: str) -> tuple[str, ...]:
        """Return the usage ids of our blocks in a unit, such as "module_1_unit"."""
        found = course().unit(unit)
        assert found is not None, unit
        return found.blocks

    def block(self, login: str, usage: str) -> Any:
        """Return a block, bound to a person as for a request of its own."""
        return WorkbenchRuntime(self.student(login)).get_block(usage)

    def page(self, login: str, unit: str) -> str:
        """Return the HTML of a unit."""
        response = self.client.get(f"/course/{unit}/", {"student": self.student(login)})
        assert response.status_code == 200, response.content
        return response.content.decode()

    def post(self, login: str, usage: str, handler: str, body: Json) -> HttpResponse:
        """Call a handler as the front end does; return the answer whatever its status."""
        answer = self.client.post(
            f"/handler/{usage}/{handler}/?student={self.student(login)}",
            json.dumps(body),
            content_type="application/json",
            headers=HEADERS,
        )
        return cast(HttpResponse, answer)

    def call(self, login: str, usage: str, handler: str, body: Json) -> Json:
        """Call a handler that must succeed; return the JSON of its answer."""
        answer = self.post(login, usage, handler, body)
        assert answer.status_code == 200, answer.content
        return json.loads(answer.content)


@pytest.fixture(scope="session")
def course_in_database(django_db_setup: None, django_db_blocker: Any) -> None:
    """Put the course and its people into the test database, once."""
    del django_db_setup
    with django_db_blocker.unblock():
        fill()


@pytest.fixture
def workbench(course_in_database: None, db: None) -> Iterator[Workbench]:
    """Return the workbench with everybody in it; what a test does is rolled back."""
    del course_in_database, db
    cache.clear()
    yield Workbench()
    cache.clear()
