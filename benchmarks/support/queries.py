"""What a request asks of the database."""

from __future__ import annotations

from collections import Counter

from django.db import connection
from django.test.utils import CaptureQueriesContext

from benchmarks.support.timing import Task

WRITES = ("INSERT", "UPDATE", "DELETE")
AUTHORED = ('FROM "workbench_xblockstate"', '"user_id" IS NULL')
"""What marks the workbench's reading of a value that an author set."""

FIELD = ('FROM "workbench_xblockstate"', '"scenario" = ')
"""What marks its reading of a single field, whoever set it. A write begins with one."""


def queries_of(task: Task) -> Counter[str]:
    """Run a task; return its ``queries``, and how many of them are of each kind.

    ``writes``; ``authored_queries``; ``platform_queries``: those that the platform makes too. It
    has in memory what an author set, and loads the visitor's own rows on all of a page at once.
    """
    with CaptureQueriesContext(connection) as captured:
        task()
    counts = Counter(queries=0, writes=0, authored_queries=0, platform_queries=0)
    for query in captured.captured_queries:
        sql = query["sql"]
        counts["queries"] += 1
        writes = sql.startswith(WRITES)
        counts["writes"] += writes
        counts["platform_queries"] += 1 + writes - all(part in sql for part in FIELD)
        counts["authored_queries"] += all(part in sql for part in AUTHORED)
    return counts
