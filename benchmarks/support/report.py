"""Prints what a benchmark found: one JSON object, or a table with the budgets beside."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping

Result = Mapping[str, object]
"""Numbers by name; a name may stand for a group of them."""


def options(description: str | None, **sizes: int) -> Namespace:
    """Parse the command line: ``--json`` and an option for each size, with its default."""
    parser = ArgumentParser(description=description)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    for name, default in sizes.items():
        parser.add_argument(f"--{name}", type=int, default=default, help=f"default: {default}")
    return parser.parse_args()


def report(result: Result, budgets: Mapping[str, float], *, as_json: bool) -> None:
    """Print a result. Budgets are upper bounds by dotted name, such as "idle.queries"."""
    print(json.dumps(result) if as_json else "\n".join(_table(result, budgets)))


def _table(result: Result, budgets: Mapping[str, float]) -> Iterator[str]:
    for name, value in _flat(result):
        yield f"{name:<36}{value!s:>12}{_verdict(value, budgets.get(name))}"


def _flat(result: Result, prefix: str = "") -> Iterator[tuple[str, object]]:
    for name, value in result.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def _verdict(value: object, budget: float | None) -> str:
    if budget is None or not isinstance(value, (int, float)):
        return ""
    return f"   {'within' if value <= budget else 'OVER'} the budget of {budget:g}"
