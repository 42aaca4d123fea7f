"""The platform's own tables: the one file that may import the platform.

No runtime service lists a person's rows over all courses, and a retired account sends no request
that a service could be asked in. So operators' commands go through the platform's user-state client
(``lms/djangoapps/courseware/user_state_client.py``), and find rows in the table under it. History
needs no care: the platform keeps it of problems alone (``HISTORY_SAVING_TYPES`` in
``lms/djangoapps/courseware/models.py``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from reverse_mentor_xblock.core.errors import NotSaved
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.ports import Json
from reverse_mentor_xblock.services.row_ports import RowKey

BLOCK_TYPES = ("reverse_mentor", "reverse_mentor_program")


class PlatformRows:
    """Rows of our blocks in the LMS's database. Raises ImportError anywhere else."""

    def __init__(self) -> None:
        # Imported here, because an installation without the platform must be able to load this.
        from lms.djangoapps.courseware import models, user_state_client  # noqa: PLC0415

        self._table: Any = models.StudentModule.objects
        self._client_for: Any = user_state_client.DjangoXBlockUserStateClient
        self._found: dict[RowKey, tuple[Any, Any]] = {}

    def of(self, person: PersonId) -> Collection[RowKey]:
        """Return every row of a person on any of our blocks."""
        rows = self._table.filter(student_id=int(person), module_type__in=BLOCK_TYPES)
        return self._keys(rows.select_related("student"))

    def naming(self, block: str, pair: PairId, besides: PersonId) -> Collection[RowKey]:
        """Return the rows of others on a block that mention a pair."""
        usage = next(usage for key, (_, usage) in self._found.items() if key.block == block)
        rows = self._table.filter(
            module_state_key=usage, course_id=usage.context_key, state__contains=pair
        )
        return self._keys(rows.exclude(student_id=int(besides)).select_related("student"))

    def read(self, key: RowKey) -> Mapping[str, Json]:
        """Return the fields of a row as stored now; {} for no row."""
        user, usage = self._found[key]
        client = self._client_for(user)
        states = client.get_many(user.username, [usage])
        return next((dict(found.state) for found in states), {})

    def write(self, key: RowKey, fields: Mapping[str, Json]) -> None:
        """Write these fields and leave the others. Raises NotSaved unless they stand."""
        user, usage = self._found[key]
        self._client_for(user).set_many(user.username, {usage: dict(fields)})
        stored = self.read(key)
        if any(stored.get(name) != value for name, value in fields.items()):
            raise NotSaved(key.block)

    def _keys(self, rows: Iterable[Any]) -> Collection[RowKey]:
        keys = []
        for row in rows:
            usage = row.module_state_key.map_into_course(row.course_id)
            key = RowKey(PersonId(str(row.student_id)), str(usage))
            self._found[key] = row.student, usage
            keys.append(key)
        return keys
