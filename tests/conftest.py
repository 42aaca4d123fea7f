"""Fixtures that all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = (
    "tests.support.databases",
    "tests.support.servers",
    "tests.support.workbench",
)

TOLERATED = (
    # the sdk's workbench knows no other way to say who asks
    "ignore:Runtime.user_id is deprecated",
)
"""Warnings of others, on top of those in pyproject.toml."""

LONGEST = (
    "core/board/test_fuzz.py",
    "browser/test_two_people.py",
    "browser/test_notes.py",
    "browser/test_coordinator.py",
    "browser/test_offline.py",
    "browser/test_accessibility.py",
    "blocks/test_door_fields.py",
    "concurrency/test_no_lost_writes.py",
    "benchmarks/test_shapes.py",
    "core/board/test_convergence.py",
    "core/pairing/test_convergence.py",
    "blocks/test_door.py",
    "blocks/test_overview.py",
    "core/pairing/test_roster.py",
    "core/matching/test_match.py",
)
"""Begun first: a long file that is begun last leaves the other processes idle."""

# How long an example takes says something of the machine, not of what is tested.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    """Let tolerated warnings pass."""
    for line in TOLERATED:
        config.addinivalue_line("filterwarnings", line)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first; all else stays in order."""
    places = {Path(__file__).parent / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))
