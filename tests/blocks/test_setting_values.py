"""Each kind of setting takes what its control can send, and nothing else."""

from __future__ import annotations

from typing import Any, cast, get_args

import pytest

from reverse_mentor_xblock.blocks.settings import setting_values
from reverse_mentor_xblock.blocks.settings.setting_values import Kind, Setting, checked
from reverse_mentor_xblock.core.errors import BadFields

WIRING = cast(Any, None)


def stored(kind: Kind, value: Any) -> Any:
    return checked(Setting("any", kind, lambda _wiring: [("en", "English")]), value, WIRING)


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        ("text", " A \x00title ", "A title"),
        ("paragraph", " One \r\ntwo\n\nthree\n", "One\ntwo\n\nthree"),
        ("lines", ["a ", "", "b", "a"], ["a", "b"]),
        ("number", 2, 2),
        ("switch", True, True),
        ("switch", False, False),
        ("date", "", ""),
        ("date", "2026-03-31T15:00:00Z", "2026-03-31T15:00:00+00:00"),
        ("date", "2026-03-31T17:00:00.25+02:00", "2026-03-31T15:00:00+00:00"),
        ("choice", "en", "en"),
        ("choices", ["en"], ["en"]),
    ],
)
def test_what_fits_is_kept_in_one_form(kind: Kind, typed: Any, kept: Any) -> None:
    assert stored(kind, typed) == kept


def test_lines_of_numbers_may_repeat_each_other() -> None:
    points = Setting("any", "lines", repeats=True)

    assert checked(points, ["2 ", "", "1", "2"], WIRING) == ["2", "1", "2"]


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("text", "x" * 1_001),
        ("paragraph", "x" * 5_001),
        ("paragraph", ["a"]),
        ("lines", "a"),
        ("number", True),
        ("switch", 1),
        ("switch", "true"),
        ("date", "tomorrow"),
        ("date", "2026-03-31T15:00"),
        ("date", "2026-02-30T15:00:00Z"),
        ("date", "0001-01-01T00:00:00+14:00"),
        ("date", 7),
        ("choice", "fr"),
        ("choices", ["en", "fr"]),
    ],
)
def test_what_does_not_fit_is_refused(kind: Kind, typed: Any) -> None:
    with pytest.raises(BadFields):
        stored(kind, typed)


def test_every_kind_is_checked() -> None:
    assert setting_values.CHECKS.keys() == set(get_args(Kind))
