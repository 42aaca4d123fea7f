"""The demo's workbench in this process, on a database file and a cache server of its own."""

from __future__ import annotations

import json
import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.databases import running, wait_until

SETTINGS = "demo.workbench.settings"


@contextmanager
def prepared_workbench() -> Iterator[str]:
    """Prepare Django, course, people and pairs; yield the name of the cache in use.

    Once in a process, and before anything imports what needs Django's settings.
    """
    with tempfile.TemporaryDirectory(prefix="rm-benchmark-") as folder, _cache_server() as address:
        os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
        os.environ["WORKBENCH_DATABASES"] = json.dumps({"default": _sqlite(Path(folder))})
        os.environ.pop("RM_FAULTS", None)
        if address:
            os.environ["RM_CACHE_URL"] = address
        _prepare()
        yield "memcached" if address else "locmem"


def _sqlite(folder: Path) -> dict[str, object]:
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(folder / "benchmark.db")}


@contextmanager
def _cache_server() -> Iterator[str]:
    """Run a memcached where the machine has one; yield its host:port, else ""."""
    if shutil.which("memcached") is None:
        yield ""
        return
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    as_root = ["-u", "root"] if os.geteuid() == 0 else []
    with running(["memcached", "-l", "127.0.0.1", "-p", str(port), "-U", "0", *as_root]):
        wait_until(lambda: socket.create_connection(("127.0.0.1", port)).close())
        yield f"127.0.0.1:{port}"


def _prepare() -> None:
    # Imports that need the environment set above.
    from django.conf import settings  # noqa: PLC0415

    from demo.serve import application  # noqa: PLC0415

    application()
    # As in production: with DEBUG, Django keeps the text of every query.
    settings.DEBUG = False
    # The operator's own setting; a benchmark sends more in a minute than a person does.
    settings.XBLOCK_SETTINGS = {"reverse_mentor_xblock": {"requests_per_minute": 10**9}}
