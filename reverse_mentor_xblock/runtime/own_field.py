"""One field of the visitor's own row: read behind the block's back, written through it."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from django.db import DatabaseError
from xblock.exceptions import XBlockSaveError
from xblock.fields import Scope

from reverse_mentor_xblock.core.errors import NotSaved
from reverse_mentor_xblock.runtime.course import ref_of
from reverse_mentor_xblock.runtime.people_state import RuntimePeopleState
from reverse_mentor_xblock.services.ports import Json


class RuntimeOwnField:
    """A ``Scope.user_state`` field of the person a block is bound to.

    A block caches what its request began with, so reading afresh goes through the ``user_state``
    service, under the visitor's own login.
    """

    def __init__(self, block: Any, name: str, login: str) -> None:
        self._block = block
        self._name = name
        self._login = login
        self._held: Collection[str] = block.fields
        """Names of the fields that the row may hold, as far as is known."""

    def read_fresh(self) -> Json:
        """Return the value as the store has it now; None when unset.

        Raises Unsupported where the runtime has no ``user_state`` service.
        """
        row = RuntimePeopleState(self._block).read(self._login, ref_of(self._block))
        self._held = row.keys()
        return row.get(self._name)

    def as_begun(self) -> Json:
        """Return the value as the runtime loaded it for this request; None when unset."""
        return getattr(self._block, self._name) or None

    def write(self, value: Json) -> None:
        """Write the value at once and leave the block clean, so that nothing writes it again.

        ``block.save()`` alone would not do: setting a field to what the request began with counts
        as no change, although the store may have moved since. The runtime can still lose the write
        without an error (the LMS only logs a lost race for a new row): callers read it back.

        Raises NotSaved when the store refuses.
        """
        # Also makes the block hold what a later request will read: lists for tuples, text for keys.
        stored = json.loads(json.dumps(value, allow_nan=False))
        self._load_others()
        # From None, every other value is a change, even True where the cache had an equal 1.
        setattr(self._block, self._name, None)
        setattr(self._block, self._name, stored)
        try:
            self._block.force_save_fields([self._name])
        except (XBlockSaveError, DatabaseError) as error:
            self._forget_change()
            raise NotSaved(repr(error)) from error

    def _load_others(self) -> None:
        # Once one field of a row is written, the LMS's own cache of the row holds nothing else: a
        # field that is first read after that would seem unset for the rest of the request. One that
        # the row doesn't hold is unset; some runtimes make a query of asking.
        for name, field in self._block.fields.items():
            if field.scope == Scope.user_state and name != self._name and name in self._held:
                getattr(self._block, name)

    def _forget_change(self) -> None:
        # The runtime would try to save the change once more at the end of the request, after the
        # visitor has been told that nothing was saved.
        field = self._block.fields[self._name]
        self._block._dirty_fields.pop(field, None)  # noqa: SLF001 - XBlock has no public way
