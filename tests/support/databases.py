"""Private database and cache servers, for tests that one process can't fail."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pymysql
import pytest

STARTUP_SECONDS = 180
"""Far longer than it takes: a machine with much else to do is no failure."""


@dataclass(frozen=True, slots=True)
class MariaDb:
    """A running server that only its socket leads to."""

    socket: str

    def fresh(self, name: str) -> dict[str, Any]:
        """Make an empty database; return Django's settings for it."""
        with (
            pymysql.connect(unix_socket=self.socket, user="root") as connection,
            connection.cursor() as cursor,
        ):
            cursor.execute(f"DROP DATABASE IF EXISTS `{name}`")
            cursor.execute(f"CREATE DATABASE `{name}` CHARACTER SET utf8mb4")
        options = {"unix_socket": self.socket, "isolation_level": "read committed"}
        return {
            "ENGINE": "django.db.backends.mysql",
            "NAME": name,
            "USER": "root",
            "OPTIONS": options,
        }


@pytest.fixture(scope="session")
def mariadb() -> Iterator[MariaDb]:
    """Run a MariaDB with the platform's isolation level, on a data directory of its own."""
    require("mariadbd", "mariadb-install-db")
    # Not pytest's tmp_path: a socket's path must stay below 108 bytes.
    with tempfile.TemporaryDirectory(prefix="rm-") as folder:
        data, address = Path(folder, "data"), str(Path(folder, "socket"))
        as_root = ["--user=root"] if os.geteuid() == 0 else []
        subprocess.run(
            [
                "mariadb-install-db",
                "--no-defaults",
                f"--datadir={data}",
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                *as_root,
            ],
            check=True,
            capture_output=True,
        )
        command = [
            "mariadbd",
            "--no-defaults",
            f"--datadir={data}",
            f"--socket={address}",
            "--skip-networking",
            "--transaction-isolation=READ-COMMITTED",
            "--innodb-flush-log-at-trx-commit=0",
            *as_root,
        ]
        with running(command):
            wait_until(partial(_connect, address))
            yield MariaDb(address)


@pytest.fixture(scope="session")
def memcached() -> Iterator[str]:
    """Run a memcached on a free loopback port; return its host:port."""
    require("memcached")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    as_root = ["-u", "root"] if os.geteuid() == 0 else []
    with running(["memcached", "-l", "127.0.0.1", "-p", str(port), "-U", "0", *as_root]):
        wait_until(lambda: socket.create_connection(("127.0.0.1", port)).close())
        yield f"127.0.0.1:{port}"


def _connect(address: str) -> None:
    # Not by PyMySQL, which leaves a refused socket open.
    with socket.socket(socket.AF_UNIX) as probe:
        probe.connect(address)


def require(*programs: str) -> None:
    """Fail when a program of the machine is missing: to skip would say that all is well."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        pytest.fail(f"not installed: {', '.join(missing)} (see CONTRIBUTING)")


@contextmanager
def running(command: list[str], **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server during a ``with`` block, then end it and wait until it is gone."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, **options)
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            log.seek(0)
            # pytest shows this beside a failure
            sys.stdout.write(log.read().decode(errors="replace")[-20_000:])


def wait_until(attempt: Any, seconds: float = STARTUP_SECONDS) -> None:
    """Try until an attempt raises nothing."""
    give_up = time.monotonic() + seconds
    while True:
        try:
            attempt()
        except OSError:
            if time.monotonic() > give_up:
                raise
            time.sleep(0.1)
        else:
            return
