"""Fixtures that all tests share."""

from __future__ import annotations

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

# How long an example takes says something of the machine, not of what is tested.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    """Let tolerated warnings pass."""
    for line in TOLERATED:
        config.addinivalue_line("filterwarnings", line)
