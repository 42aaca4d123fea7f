"""What coordinators decide about reviews.

Each writes in a row of their own; what counts is the merge of all of them, the same whatever order
they are read in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.pairing.text import MAX_REASON


@dataclass(frozen=True, slots=True)
class Hiding:
    """A review is kept from its readers and does not count; ``hidden`` is False once it is back."""

    hidden: bool
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class Override:
    """A score in place of the reviews' own, from 0 to 1; ``score`` is None once it is lifted."""

    score: float | None
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class StaffWords:
    """One coordinator's decisions, or all coordinators'. Keys: tokens of reviews, ids of pairs."""

    hidings: Mapping[str, Hiding] = field(default_factory=dict)
    overrides: Mapping[PairId, Override] = field(default_factory=dict)

    def hides(self, token: str) -> bool:
        """Tell whether a review is hidden."""
        hiding = self.hidings.get(token)
        return hiding is not None and hiding.hidden

    def override(self, pair_id: PairId) -> Override | None:
        """Return the score that staff have set for a pair."""
        override = self.overrides.get(pair_id)
        return override if override is not None and override.score is not None else None


def merge(words: Iterable[StaffWords]) -> StaffWords:
    """Return what several coordinators decided together: the latest word on each thing."""
    hidings: dict[str, Hiding] = {}
    overrides: dict[PairId, Override] = {}
    for one in words:
        for token, hiding in one.hidings.items():
            hidings[token] = max(hiding, hidings.get(token, hiding), key=_hiding_rank)
        for pair_id, override in one.overrides.items():
            overrides[pair_id] = max(override, overrides.get(pair_id, override), key=_score_rank)
    return StaffWords(hidings, overrides)


def to_json(words: StaffWords) -> dict[str, object]:
    """Return plain JSON that ``from_json`` reads back to an equal value."""
    return {
        "hidings": {key: [one.hidden, one.reason, one.at] for key, one in words.hidings.items()},
        "overrides": {key: [one.score, one.reason, one.at] for key, one in words.overrides.items()},
    }


def from_json(value: object) -> StaffWords:
    """Read what a row stores; malformed parts count as absent."""
    fields = stored.mapping(value)
    hidings = stored.mapping(fields.get("hidings")).items()
    overrides = stored.mapping(fields.get("overrides")).items()
    return StaffWords(
        {key: hiding for key, row in hidings if (hiding := _hiding(row))},
        {PairId(key): score for key, row in overrides if (score := _override(row))},
    )


def _hiding(value: object) -> Hiding | None:
    row = stored.sequence(value)
    if len(row) != 3:
        return None
    return Hiding(row[0] is True, stored.text(row[1], MAX_REASON), stored.text(row[2], 40))


def _override(value: object) -> Override | None:
    row = stored.sequence(value)
    if len(row) != 3 or not (row[0] is None or _is_score(row[0])):
        return None
    score = None if row[0] is None else float(str(row[0]))
    return Override(score, stored.text(row[1], MAX_REASON), stored.text(row[2], 40))


def _is_score(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _hiding_rank(hiding: Hiding) -> tuple[str, bool, str]:
    return (hiding.at, hiding.hidden, hiding.reason)


def _score_rank(override: Override) -> tuple[str, bool, float, str]:
    return (override.at, override.score is None, override.score or 0.0, override.reason)
