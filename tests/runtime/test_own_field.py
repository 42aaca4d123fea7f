"""Writing one's own row through a store that behaves like the LMS's."""

from __future__ import annotations

from typing import Any

import pytest
from xblock.exceptions import KeyValueMultiSaveError
from xblock.fields import ScopeIds
from xblock.runtime import KvsFieldData
from xblock.test.tools import TestRuntime

from reverse_mentor_xblock.core.errors import NotSaved, Unsupported
from reverse_mentor_xblock.runtime.own_field import RuntimeOwnField
from tests.support.lms_store import LmsRows
from tests.support.probe import Probe

USER, USAGE = "7", "course.probe.d0.u0"


def probe(table: LmsRows, **services: Any) -> Any:
    """Return the probe as a new request of the user has it."""
    services |= {"user_state": table, "field-data": KvsFieldData(table.request(USER, USAGE))}
    ids = ScopeIds(USER, "probe", "course.probe.d0", USAGE)
    return Probe(TestRuntime(services=services), scope_ids=ids)


def field_of(block: Any, name: str = "note") -> RuntimeOwnField:
    return RuntimeOwnField(block, name, USER)


def test_the_runtime_has_nothing_left_to_save() -> None:
    table = LmsRows()
    block = probe(table)
    field = field_of(block)

    field.write({"text": "once"})
    assert field.as_begun() == {"text": "once"}
    block.save()

    assert table.writes == 1


def test_reading_leaves_nothing_to_save() -> None:
    table = LmsRows()
    block = probe(table)

    field_of(block).as_begun()
    field_of(block).read_fresh()
    block.save()

    assert table.writes == 0


def test_a_change_behind_the_request_survives_its_end() -> None:
    table = LmsRows()
    early = probe(table)
    assert field_of(early).as_begun() is None
    field_of(probe(table)).write({"text": "later"})

    early.save()

    assert field_of(early).read_fresh() == {"text": "later"}


def test_another_field_is_still_known_after_a_write() -> None:
    table = LmsRows()
    field_of(probe(table), "other").write({"kept": True})
    block = probe(table)

    field_of(block).write({"text": "new"})

    assert field_of(block, "other").as_begun() == {"kept": True}


def test_what_the_row_does_not_hold_is_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    block = probe(LmsRows())
    field = field_of(block)
    field.read_fresh()

    def has(data: Any, of: Any, name: str) -> bool:
        asked.append(name)
        return bool(known(data, of, name))

    known = KvsFieldData.has
    monkeypatch.setattr(KvsFieldData, "has", has)

    field.write({"text": "new"})

    assert "other" not in asked


def test_a_write_that_is_lost_shows_when_read_back() -> None:
    table = LmsRows()
    table.lose_writes = 1
    field = field_of(probe(table))

    field.write({"text": "lost"})

    assert field.read_fresh() is None


def test_a_refused_write_is_not_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    table = LmsRows()
    block = probe(table)

    def refuse(*_: Any) -> None:
        raise KeyValueMultiSaveError([])

    with monkeypatch.context() as patch:
        patch.setattr(KvsFieldData, "set_many", refuse)
        with pytest.raises(NotSaved):
            field_of(block).write({"text": "refused"})
    block.save()

    assert table.writes == 0


@pytest.mark.parametrize("value", [float("nan"), {1, 2}, b"bytes"])
def test_only_json_is_written(value: Any) -> None:
    table = LmsRows()

    with pytest.raises((ValueError, TypeError)):
        field_of(probe(table)).write({"value": value})
    assert table.writes == 0


def test_without_the_service_nothing_is_read() -> None:
    block = probe(LmsRows())
    block.runtime._services["user_state"] = None  # noqa: SLF001 - a runtime that lacks it

    with pytest.raises(Unsupported):
        field_of(block).read_fresh()
