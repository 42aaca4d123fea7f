"""The platform finds the app, and has its signals before any app is ready."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

from reverse_mentor_xblock.apps import ReverseMentorConfig

ROOT = Path(__file__).parents[2]


def test_both_services_are_offered_the_app() -> None:
    offered = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]

    for service in ("lms.djangoapp", "cms.djangoapp"):
        (place,) = offered[service].values()
        module, _, name = place.partition(":")
        assert getattr(import_module(module), name) is ReverseMentorConfig
    assert ReverseMentorConfig.plugin_app is not None


def test_the_event_bus_finds_our_signals() -> None:
    """In a process of its own: Django sets up once."""
    program = """
import warnings
warnings.simplefilter("ignore")
import django
from django.conf import settings
settings.configure(
    INSTALLED_APPS=["openedx_events", "reverse_mentor_xblock.apps.ReverseMentorConfig"],
    EVENT_BUS_PRODUCER_CONFIG={
        "org.openedx.learning.reverse_mentor.pair.formed.v1": {
            "pairs": {"event_key_field": "pair.pair", "enabled": True}
        }
    },
)
django.setup()
from reverse_mentor_xblock.hooks.signals import PAIR_FORMED
assert PAIR_FORMED.has_listeners()
"""
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
