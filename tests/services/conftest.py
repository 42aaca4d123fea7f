"""Fixtures of the use cases' tests."""

from __future__ import annotations

import pytest

from tests.services.program_desk import Stage


@pytest.fixture
def stage() -> Stage:
    """Return a program in which nobody has done anything."""
    return Stage()
