"""Fixtures that all tests share."""

from __future__ import annotations

import pytest

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


def pytest_configure(config: pytest.Config) -> None:
    """Let tolerated warnings pass."""
    for line in TOLERATED:
        config.addinivalue_line("filterwarnings", line)
