"""Short locks that all server processes share."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from random import SystemRandom
from secrets import token_hex
from typing import Any

from django.core.cache import cache as default_cache

from reverse_mentor_xblock.core.errors import Busy
from reverse_mentor_xblock.runtime.keys import cache_key

log = logging.getLogger(__name__)

HELD_SECONDS = 10
"""A process that dies inside the lock blocks others for no longer."""
WAIT_SECONDS = 4.0
PAUSE_SECONDS = 0.005, 0.04
"""Bounds of the random sleep between two tries: random, so that waiters don't march in step."""

_dice = SystemRandom()


class CacheLocks:
    """Locks made of the default cache's atomic ``add``, as memcached and Redis have it.

    Under ``LocMemCache`` threads of one process exclude each other but processes do not; under
    ``DummyCache`` nobody is excluded. Both are for development with one process only.
    """

    def __init__(
        self,
        cache: Any = default_cache,
        *,
        wait_seconds: float = WAIT_SECONDS,
        held_seconds: int = HELD_SECONDS,
    ) -> None:
        self._cache = cache
        self._wait_seconds = wait_seconds
        self._held_seconds = held_seconds

    @contextmanager
    def hold(self, name: str) -> Iterator[None]:
        """Hold the lock during a ``with`` block. Raises Busy after a bounded wait."""
        key = cache_key("lock", name)
        token = token_hex(8)
        self._acquire(key, token, name)
        try:
            yield
        finally:
            self._release(key, token, name)

    def _acquire(self, key: str, token: str, name: str) -> None:
        give_up = time.monotonic() + self._wait_seconds
        while not self._add(key, token):
            if time.monotonic() >= give_up:
                raise Busy(name)
            time.sleep(_dice.uniform(*PAUSE_SECONDS))

    def _add(self, key: str, token: str) -> bool:
        try:
            return bool(self._cache.add(key, token, self._held_seconds))
        except Exception as error:
            # Each backend has errors of its own. Without a lock nothing may be written.
            log.exception("The cache that holds our locks can't be reached")
            raise Busy("cache out of reach") from error

    def _release(self, key: str, token: str, name: str) -> None:
        # Never raises: what the lock protected has been done, and an unreleased lock expires.
        try:
            if self._cache.get(key) == token:
                self._cache.delete(key)
            else:
                log.warning("Lock %s was held for longer than %s s", name, self._held_seconds)
        except Exception:
            log.exception("Could not release lock %s; it expires by itself", name)
