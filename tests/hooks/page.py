"""Reads ``docs/hooks.md`` as far as running and comparing it needs."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "hooks.md").read_text("utf-8")


def table(first_column: str) -> list[list[str]]:
    """Return the cells of the table whose first column has this heading, without code marks."""
    rows = PAGE[PAGE.index(f"| {first_column} |") :].split("\n\n")[0].splitlines()
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]
    return [[cell.replace("`", "") for cell in row] for row in cells]


def code(holding: str) -> str:
    """Return the one piece of Python that holds a text."""
    (found,) = (
        one for one in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL) if holding in one
    )
    return str(found)


def imported(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Run the page's file of this name, so that it can be imported during the test."""
    module = ModuleType(name)
    monkeypatch.setitem(sys.modules, name, module)
    _run(code(f'"""{name}.py:'), module.__dict__)
    return module


def setting(name: str) -> Any:
    """Return the value of a setting on the page."""
    values: dict[str, Any] = {}
    _run(code(f"{name} ="), values)
    return values[name]


def _run(source: str, names: dict[str, Any]) -> None:
    exec(compile(source, "docs/hooks.md", "exec"), names)  # noqa: S102 - our own page
