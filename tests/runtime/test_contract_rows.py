"""What every port promises about stored rows, of the fakes and of the adapters alike."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.conftest import Stage


def test_state_of_others_is_read_by_login(stage: Stage) -> None:
    stage.request("ada").own_field("note").write({"text": "é"})
    ports = stage.request("Ben")

    assert ports.people_state.available()
    assert ports.people_state.read("ada", ports.block)["note"] == {"text": "é"}
    assert ports.people_state.read("eve", ports.block) == {}
    assert ports.people_state.read("nobody", ports.block) == {}


def test_own_field_begins_unset(stage: Stage) -> None:
    field = stage.request("ada").own_field("note")

    assert field.read_fresh() is None
    assert field.as_begun() is None


def test_own_field_is_written_as_json(stage: Stage) -> None:
    field = stage.request("ada").own_field("note")

    field.write({"seen": (1, 2), 3: True})

    assert field.read_fresh() == {"seen": [1, 2], "3": True}
    assert field.as_begun() == {"seen": [1, 2], "3": True}
    assert stage.request("Ben").own_field("note").read_fresh() is None


def test_own_field_leaves_the_rest_of_the_row(stage: Stage) -> None:
    stage.request("ada").own_field("other").write({"a": 1})
    ports = stage.request("ada")

    ports.own_field("note").write({"b": 2})

    assert ports.own_field("other").as_begun() == {"a": 1}
    assert ports.own_field("other").read_fresh() == {"a": 1}
    assert ports.own_field("note").read_fresh() == {"b": 2}


def test_own_field_reads_past_what_the_request_began_with(stage: Stage) -> None:
    stage.request("ada").own_field("note").write({"n": 1})
    early = stage.request("ada").own_field("note")
    assert early.as_begun() == {"n": 1}

    stage.request("ada").own_field("note").write({"n": 2})

    assert early.as_begun() == {"n": 1}
    assert early.read_fresh() == {"n": 2}


@pytest.mark.parametrize("value", [{"n": 1}, {"n": True}, {"n": 1.0}])
def test_own_field_writes_what_the_request_began_with(stage: Stage, value: Any) -> None:
    stage.request("ada").own_field("note").write({"n": 1})
    early = stage.request("ada").own_field("note")
    assert early.as_begun() == {"n": 1}
    stage.request("ada").own_field("note").write({"n": 2})

    early.write(value)

    stored = early.read_fresh()
    assert stored == value
    assert type(stored["n"]) is type(value["n"])
