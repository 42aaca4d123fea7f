"""A coordinator's reading of the whole program: which one is under way, as stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.pairing import stored

VERSION = 1
UPGRADES: Mapping[int, stored.Upgrade] = {}

_MAX_TEXT = 64


@dataclass(frozen=True, slots=True)
class Run:
    """Names a reading, and holds what a proposal of it rests on besides the people.

    ``seed`` breaks ties; ``at`` (ISO 8601, UTC) is when it began, by which time zones are compared.
    """

    run: str
    seed: str
    at: str

    def to_json(self) -> dict[str, object]:
        """Return plain JSON."""
        return {"v": VERSION, "run": self.run, "seed": self.seed, "at": self.at}

    @classmethod
    def from_json(cls, value: object) -> Run | None:
        """Read a stored run, None when there is none. Raises NewerState."""
        fields = stored.opened(value, version=VERSION, upgrades=UPGRADES)
        run, seed, at = (stored.text(fields.get(name), _MAX_TEXT) for name in ("run", "seed", "at"))
        return cls(run, seed, at) if run and seed and at else None
