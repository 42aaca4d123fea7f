"""The platform's stored rows, as an operator's command asks for them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.ports import Json


@dataclass(frozen=True, slots=True)
class RowKey:
    """Whose row, on which block: ``block`` is the usage key as text."""

    person: PersonId
    block: str


class StoredRows(Protocol):
    """The platform's rows of our blocks, in all courses."""

    def of(self, person: PersonId) -> Collection[RowKey]:
        """Return every row of a person on any of our blocks."""

    def naming(self, block: str, pair: PairId, besides: PersonId) -> Collection[RowKey]:
        """Return the rows of others on a block that mention a pair."""

    def read(self, key: RowKey) -> Mapping[str, Json]:
        """Return the fields of a row as stored now; {} for no row."""

    def write(self, key: RowKey, fields: Mapping[str, Json]) -> None:
        """Write these fields and leave the others. Raises NotSaved unless they stand."""
