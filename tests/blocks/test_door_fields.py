"""What the fields of a body must be, tried on every field of every handler."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

import pytest

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import Campaign, rows_of_people
from tests.blocks.handlers import HANDLERS, Handler, knock, refusal_of

pytestmark = pytest.mark.no_cover

Path = tuple[str | int, ...]

OPTIONAL = {"client", "couple", "cursor", "presence", "share"}
"""May be null."""

ALL_OPTIONAL = {"program.browse", "program.read_census"}
"""Handlers that may be asked for nothing in particular."""

OTHER_TYPES: list[Json] = [None, True, 1.5, "", [{}], {"a": 1}]
HOSTILE: list[Json] = [
    "",
    "a\x00b\ufffe\u202e",
    "👩🏽‍💻" * 50,
    "x" * 60_000,
    -1,
    2**53,
    10**400,
    1.5,
    float("nan"),
    float("inf"),
    [],
    ["\x00", ""] * 2_000,
]


def _paths(value: Json, path: Path = ()) -> Iterator[Path]:
    for key, part in _parts(value):
        yield (*path, key)
        yield from _paths(part, (*path, key))


def _parts(value: Json) -> Iterable[tuple[str | int, Json]]:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


FIELDS = [(handler, path) for handler in HANDLERS for path in _paths(handler.body)]
each_field = pytest.mark.parametrize(
    ("handler", "path"), FIELDS, ids=[f"{one}-{path[-1]}" for one, path in FIELDS]
)


def _value(body: Json, path: Path) -> Json:
    for key in path:
        body = body[key]
    return body


def _with(body: Json, path: Path, value: Json) -> Json:
    _value(body, path[:-1])[path[-1]] = value
    return body


def _told(campaign: Campaign, handler: Handler, body: Json) -> str:
    answer = knock(campaign, handler, raw=json.dumps(body).encode())
    return "200" if answer.status_code == 200 else refusal_of(answer)


def test_an_unknown_field_is_refused(paired: Campaign) -> None:
    before = rows_of_people()

    for handler in HANDLERS:
        told = _told(paired, handler, handler.body | {"user": "marc"})
        assert told == "400 bad_fields", handler
    assert rows_of_people() == before


def test_a_missing_field_is_refused(paired: Campaign) -> None:
    before = rows_of_people()

    for handler in HANDLERS:
        if handler.body and str(handler) not in ALL_OPTIONAL:
            assert _told(paired, handler, {}) == "400 bad_fields", handler
    assert rows_of_people() == before


@each_field
def test_a_field_of_another_type_is_refused(paired: Campaign, handler: Handler, path: Path) -> None:
    before = rows_of_people()
    own_type = type(_value(handler.body, path))
    null_is_fine = path[-1] in OPTIONAL
    wrong = [value for value in OTHER_TYPES if not isinstance(value, own_type)]

    for value in wrong:
        if value is not None or not null_is_fine:
            told = _told(paired, handler, _with(handler.body, path, value))
            assert told == "400 bad_fields", value
    assert rows_of_people() == before


@each_field
def test_no_value_breaks_a_handler(paired: Campaign, handler: Handler, path: Path) -> None:
    for value in HOSTILE:
        told = _told(paired, handler, _with(handler.body, path, value))

        assert told[:3] in {"200", "400", "403", "409"}, (value, told)
    assert not any("\\u0000" in row for row in rows_of_people().values())
