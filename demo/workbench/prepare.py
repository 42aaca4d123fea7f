"""Everything that has to be so before the first request."""

from __future__ import annotations

from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection, connections
from workbench.runtime import WorkbenchRuntime

from demo.workbench.people.pairs import make_pairs
from demo.workbench.people.seed import seed_people
from demo.workbench.scenario import load_course


def prepare() -> None:
    """Bring the database up to date, with the course, its people and their pairs.

    For one process only; others are forked from it and find no connection open.
    """
    settings.VAR.mkdir(exist_ok=True)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA journal_mode=WAL")
    call_command("migrate", run_syncdb=True, verbosity=0)
    fill()
    # A cache server may remember another database.
    cache.clear()
    make_pairs()
    connections.close_all()


def fill() -> None:
    """Write the course and its people, who have done nothing yet, into an up-to-date database."""
    _check_services()
    seed_people()
    load_course()


def _check_services() -> None:
    """Fail when a service could not be made: the workbench itself only logs that."""
    made = WorkbenchRuntime()._services  # noqa: SLF001 - there is no public way to list them
    missing = settings.WORKBENCH["services"].keys() - made.keys()
    if missing:
        raise RuntimeError(f"workbench services that could not be made: {sorted(missing)}")
