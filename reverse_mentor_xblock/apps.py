"""Makes the package a Django app of the platform, which finds it by an entry point."""

from __future__ import annotations

from importlib import import_module
from typing import Any, ClassVar

from django.apps import AppConfig, apps


class ReverseMentorConfig(AppConfig):
    """An app without models or addresses: there for what has to be known before any request."""

    name = "reverse_mentor_xblock"
    verbose_name = "Reverse mentoring"
    plugin_app: ClassVar[dict[str, Any]] = {}
    """The platform takes only those for plugins that say so."""

    def import_models(self) -> None:
        """Make the signals known before any app is ready: then the event bus looks for its own."""
        super().import_models()
        import_module("reverse_mentor_xblock.hooks.signals")

    def ready(self) -> None:
        """Give event-routing-backends its xAPI statements, where that is installed."""
        if apps.is_installed("event_routing_backends"):
            import_module("reverse_mentor_xblock.hooks.xapi")
