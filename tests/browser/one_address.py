"""A demo that can stop and start again at the same address, with the same data."""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import requests

from tests.support.databases import running, wait_until
from tests.support.servers import ROOT, Server


class OneAddress:
    """Serves from a folder, on a port that was free."""

    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self._bind = f"127.0.0.1:{probe.getsockname()[1]}"
        database = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(folder / "demo.db")}
        self._environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "demo.workbench.settings",
            "WORKBENCH_DATABASES": json.dumps({"default": database}),
        }

    @contextmanager
    def served(self) -> Iterator[Server]:
        """Serve during a ``with`` block."""
        command = [sys.executable, "-m", "demo.serve", "--bind", self._bind]
        with running(command, cwd=ROOT, env=self._environment) as process:
            url = f"http://{self._bind}"
            wait_until(partial(requests.get, url, timeout=60))
            yield Server(url, process.pid)
