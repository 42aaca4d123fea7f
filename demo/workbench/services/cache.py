"""The ``cache`` service."""

from __future__ import annotations

from typing import Any

from django.core.cache import cache


class CacheService:
    """Gets and sets in Django's default cache; the platform's does no more."""

    runtime: Any

    def get(self, key: str, *args: Any, **kwargs: Any) -> Any:
        """Return a value or None."""
        return cache.get(key, *args, **kwargs)

    def set(self, key: str, value: Any, *args: Any, **kwargs: Any) -> None:
        """Remember a value."""
        cache.set(key, value, *args, **kwargs)
