"""What a request asks of the database."""

from __future__ import annotations

from collections import Counter

from django.db import connection
from django.test.utils import CaptureQueriesContext

from benchmarks.support.timing import Task

WRITES = ("INSERT", "UPDATE", "DELETE")
AUTHORED = ('FROM "workbench_xblockstate"', '"user_id" IS NULL')
"""What marks the workbench's reading of a value that an author set."""


def queries_of(task: Task) -> Counter[str]:
    """Run a task; return its ``queries``, and how many are ``writes`` or ``authored_queries``."""
    with CaptureQueriesContext(connection) as captured:
        task()
    counts = Counter(queries=0, writes=0, authored_queries=0)
    for query in captured.captured_queries:
        sql = query["sql"]
        counts["queries"] += 1
        counts["writes"] += sql.startswith(WRITES)
        counts["authored_queries"] += all(part in sql for part in AUTHORED)
    return counts
