"""Rows of the platform, over stand-ins for the modules that only the LMS has."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from reverse_mentor_xblock.core.errors import NotSaved
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.management.commands.retire_reverse_mentor_user import Command
from reverse_mentor_xblock.runtime.platform_rows import PlatformRows
from reverse_mentor_xblock.services.row_ports import RowKey


@dataclass(frozen=True)
class Usage:
    """A usage key; the table holds it without its run."""

    block_type: str
    context_key: str | None = None

    def map_into_course(self, course: str) -> Usage:
        return Usage(self.block_type, course)

    def __str__(self) -> str:
        return f"{self.context_key}+{self.block_type}"


@dataclass
class Row:
    """A ``StudentModule``."""

    student: Any
    module_type: str
    course_id: str
    state: str | None

    @property
    def student_id(self) -> int:
        return int(self.student.pk)

    @property
    def module_state_key(self) -> Usage:
        return Usage(self.module_type)


class Query:
    """As much of a queryset as is asked for."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows

    def filter(self, **wanted: Any) -> Query:
        return Query(
            [row for row in self.rows if all(self._is(row, *one) for one in wanted.items())]
        )

    def exclude(self, **wanted: Any) -> Query:
        return Query([row for row in self.rows if not self._is(row, *next(iter(wanted.items())))])

    def select_related(self, _name: str) -> Iterable[Row]:
        return self.rows

    def _is(self, row: Row, name: str, value: Any) -> bool:
        field, _, way = name.partition("__")
        stored = getattr(row, field)
        if way == "in":
            return bool(stored in value)
        if way == "contains":
            return bool(stored is not None and value in stored)
        # the platform's field compares keys without their run
        return bool(stored == (Usage(value.block_type) if isinstance(value, Usage) else value))


class Platform:
    """A table, and the client over it."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.loses_writes = False

    def get_many(self, username: str, usages: list[Usage]) -> Iterator[Any]:
        for row in self._of(username, usages):
            if row.state is not None:
                yield SimpleNamespace(state=json.loads(row.state))

    def set_many(self, username: str, states: Mapping[Usage, Mapping[str, Any]]) -> None:
        if self.loses_writes:
            return
        for usage, fields in states.items():
            for row in self._of(username, [usage]):
                row.state = json.dumps(json.loads(row.state or "{}") | dict(fields))

    def _of(self, username: str, usages: list[Usage]) -> list[Row]:
        wanted = {(usage.block_type, usage.context_key) for usage in usages}
        return [
            row
            for row in self.rows
            if row.student.username == username and (row.module_type, row.course_id) in wanted
        ]


@pytest.fixture
def platform(monkeypatch: pytest.MonkeyPatch) -> Platform:
    stand_in = Platform()
    models, client = ModuleType("models"), ModuleType("user_state_client")
    models.StudentModule = SimpleNamespace(objects=Query(stand_in.rows))  # type: ignore[attr-defined]  # a stand-in
    client.DjangoXBlockUserStateClient = lambda _user: stand_in  # type: ignore[attr-defined]  # likewise
    courseware = ModuleType("lms.djangoapps.courseware")
    courseware.models, courseware.user_state_client = models, client  # type: ignore[attr-defined]  # likewise
    for name in ("lms", "lms.djangoapps"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, courseware.__name__, courseware)
    return stand_in


def user(pk: int, name: str) -> Any:
    return SimpleNamespace(pk=pk, username=name)


def test_rows_of_our_blocks_in_all_courses_are_found(platform: Platform) -> None:
    lea, marc = user(1, "lea"), user(2, "marc")
    platform.rows += [
        Row(lea, "reverse_mentor", "one", '{"workspace": {"p": 1}}'),
        Row(lea, "reverse_mentor_program", "two", None),
        Row(lea, "problem", "one", "{}"),
        Row(marc, "reverse_mentor", "one", '{"workspace": {"p": 2}}'),
        Row(marc, "reverse_mentor", "two", '{"workspace": {"p": 3}}'),
    ]
    rows = PlatformRows()

    first, second = rows.of(PersonId("1"))

    assert (first, rows.read(first)) == (
        RowKey(PersonId("1"), "one+reverse_mentor"),
        {"workspace": {"p": 1}},
    )
    assert rows.read(second) == {}
    (other,) = rows.naming(first.block, PairId("p"), PersonId("1"))
    assert rows.read(other) == {"workspace": {"p": 2}}


def test_a_write_leaves_other_fields_and_is_read_back(platform: Platform) -> None:
    platform.rows.append(Row(user(1, "lea"), "reverse_mentor", "one", '{"a": 1, "b": 2}'))
    rows = PlatformRows()
    (key,) = rows.of(PersonId("1"))

    rows.write(key, {"a": {}})
    assert rows.read(key) == {"a": {}, "b": 2}

    platform.loses_writes = True
    with pytest.raises(NotSaved):
        rows.write(key, {"a": 5})


@pytest.mark.django_db
def test_the_command_tells_counts_and_no_names(platform: Platform) -> None:
    lea = User.objects.create(username="lea-the-mentor")
    platform.rows.append(Row(lea, "reverse_mentor", "one", '{"private_notes": {"text": "secret"}}'))
    said = StringIO()

    call_command(Command(), "--username", "lea-the-mentor", "--dry-run", stdout=said)
    assert "secret" in str(platform.rows[0].state)
    call_command(Command(), "--user-id", str(lea.pk), stdout=said)

    assert said.getvalue().splitlines() == [
        "1 rows of the person would be changed",
        "0 rows of partners would be changed",
        "1 rows of the person changed",
        "0 rows of partners changed",
    ]
    assert platform.rows[0].state == '{"private_notes": {}}'


@pytest.mark.django_db
def test_the_command_says_where_it_runs_and_whom_it_knows() -> None:
    User.objects.create(username="lea-who-leaves")
    with pytest.raises(CommandError, match="runs in the LMS"):
        call_command(Command(), "--username", "lea-who-leaves")
    with pytest.raises(CommandError, match="no such account"):
        call_command(Command(), "--user-id", "4711")
