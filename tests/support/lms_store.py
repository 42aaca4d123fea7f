"""How the LMS stores a person's row: what it loads once, overlays, forgets and silently loses."""

from __future__ import annotations

import json
from typing import Any

from xblock.runtime import KeyValueStore


class LmsRows:
    """The table: the JSON of a row by (user id, usage id)."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], str] = {}
        self.writes = 0
        self.lose_writes = 0

    def request(self, user_id: str, usage: str) -> LmsStore:
        """Return the store as a request on one block begins."""
        return LmsStore(self, (user_id, usage))

    def get_state_as_dict(self, login: str, usage: str) -> dict[str, Any]:
        """Answer as the ``user_state`` service does; here everybody's login is their id."""
        fields: dict[str, Any] = json.loads(self.rows.get((login, usage), "{}"))
        return fields


class LmsStore(KeyValueStore):
    """A row, loaded as the request begins."""

    def __init__(self, table: LmsRows, row: tuple[str, str]) -> None:
        self._table = table
        self._row = row
        self._loaded = json.loads(table.rows.get(row, "{}"))

    def get(self, key: Any) -> Any:
        """Return a field as loaded."""
        return self._loaded[key.field_name]

    def has(self, key: Any) -> bool:
        """Tell whether a field was loaded."""
        return key.field_name in self._loaded

    def set(self, key: Any, value: Any) -> None:
        """Write one field."""
        self.set_many({key: value})

    def set_many(self, update_dict: dict[Any, Any]) -> None:
        """Overlay fields over the row as it is now; then know no other field any more."""
        changed = {key.field_name: value for key, value in update_dict.items()}
        self._loaded = changed
        self._table.writes += 1
        if self._table.lose_writes:
            self._table.lose_writes -= 1
            return
        stored = json.loads(self._table.rows.get(self._row, "{}"))
        self._table.rows[self._row] = json.dumps(stored | changed)

    def delete(self, key: Any) -> None:
        """Nothing of ours deletes fields."""
        raise NotImplementedError
