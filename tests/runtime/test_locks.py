"""Locks over Django's cache: waiting, expiry, and a cache that fails."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache.backends.locmem import LocMemCache

from reverse_mentor_xblock.core.errors import Busy
from reverse_mentor_xblock.runtime.locks import CacheLocks


class Broken:
    """A cache out of reach: every call, or only the release, fails."""

    def __init__(self, adds: bool) -> None:
        self._adds = adds

    def add(self, *_: Any) -> bool:
        if not self._adds:
            raise ConnectionError
        return True

    def get(self, _key: str) -> None:
        raise ConnectionError


@pytest.fixture
def cache() -> Iterator[LocMemCache]:
    made = LocMemCache("locks", {})
    yield made
    made.clear()


def locks_over(cache: Any, *, wait_seconds: float = 0.05, held_seconds: int = 10) -> CacheLocks:
    return CacheLocks(cache, wait_seconds=wait_seconds, held_seconds=held_seconds)


def test_waiting_is_bounded(cache: LocMemCache) -> None:
    with locks_over(cache).hold("row"):
        began = time.monotonic()
        with pytest.raises(Busy), locks_over(cache, wait_seconds=0.2).hold("row"):
            pytest.fail("held twice")
        waited = time.monotonic() - began

    assert 0.2 <= waited < 2


def test_whoever_waits_gets_it_next(cache: LocMemCache) -> None:
    entered = threading.Event()

    def hold_for_a_moment() -> None:
        with locks_over(cache).hold("row"):
            entered.set()
            time.sleep(0.1)

    holder = threading.Thread(target=hold_for_a_moment)
    holder.start()
    entered.wait(5)
    with locks_over(cache, wait_seconds=5).hold("row"):
        pass
    holder.join()


def test_threads_exclude_each_other(cache: LocMemCache) -> None:
    inside, most = [], []

    def work() -> None:
        for _ in range(20):
            with locks_over(cache, wait_seconds=30).hold("row"):
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(most) == 80
    assert max(most) == 1


def test_an_abandoned_lock_expires(cache: LocMemCache) -> None:
    dead = locks_over(cache, held_seconds=1).hold("row")
    dead.__enter__()

    with locks_over(cache, wait_seconds=5).hold("row"):
        pass


def test_a_late_owner_does_not_release_the_next_ones_lock(
    cache: LocMemCache, caplog: pytest.LogCaptureFixture
) -> None:
    late = locks_over(cache, held_seconds=1).hold("row")
    late.__enter__()

    with locks_over(cache, wait_seconds=5).hold("row"):
        late.__exit__(None, None, None)
        with pytest.raises(Busy), locks_over(cache).hold("row"):
            pytest.fail("released by somebody else")

    assert "was held for longer" in caplog.text


def test_without_a_cache_nothing_is_locked() -> None:
    with pytest.raises(Busy), locks_over(Broken(adds=False)).hold("row"):
        pytest.fail("held without a lock")


def test_what_was_done_stands_though_the_release_fails() -> None:
    done = []

    with locks_over(Broken(adds=True)).hold("row"):
        done.append(1)

    assert done == [1]


@pytest.mark.parametrize("name", ["", "é " * 300, "block-v1:a+b+c@d\n:7"])
def test_any_name_makes_a_key_that_every_backend_takes(name: str) -> None:
    keys: list[str] = []

    class Recorder(LocMemCache):
        def add(self, key: str, *args: Any, **kwargs: Any) -> bool:
            keys.append(key)
            return bool(super().add(key, *args, **kwargs))

    with locks_over(Recorder("keys", {})).hold(name):
        pass

    assert len(keys[0]) < 100
    assert keys[0].isascii()
    assert keys[0].isprintable()
    assert " " not in keys[0]
