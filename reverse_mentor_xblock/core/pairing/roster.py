"""The pairs that coordinators make and end.

Each coordinator writes a roster of their own; what counts is the merge of all of them. The merge
takes the largest entry per pair in one total order, so it is commutative, associative and
idempotent whatever the entries say.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing import stored, text
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry, stable_pair_id
from reverse_mentor_xblock.core.people import PersonId

VERSION = 2


def _with_start_dates(fields: stored.Fields) -> stored.Fields:
    # A row of version 1 reads like one of version 2 without a start date.
    return {**fields, "v": 2}


UPGRADES: Mapping[int, stored.Upgrade] = {1: _with_start_dates}

_MAX_ID = 64
_UNSAID: tuple[object, ...] = (0, "", "")


@dataclass(frozen=True, slots=True)
class Roster:
    """Pair id to entry: one coordinator's own roster, or the merge of several."""

    entries: Mapping[PairId, RosterEntry] = field(default_factory=dict)

    def entries_of(self, person: PersonId) -> list[RosterEntry]:
        """Return every entry, ended ones too, of the pairs a person is or was in."""
        return [entry for entry in self.entries.values() if entry.pairing.includes(person)]

    def standing_pairings(self) -> Iterator[Pairing]:
        """Yield the pairs that no coordinator has ended."""
        return (entry.pairing for entry in self.entries.values() if not entry.ended)

    def revision_of(self, pair_id: PairId) -> int:
        """Return the revision of a pair's entry, 0 for a pair that has none."""
        entry = self.entries.get(pair_id)
        return entry.revision if entry else 0

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that change with any entry: tell whether a roster has moved."""
        rows = sorted((pair_id, _rank(entry)) for pair_id, entry in self.entries.items())
        return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:16]

    def to_json(self) -> dict[str, object]:
        """Return compact plain JSON: 10,000 pairs take less than 1 MB."""
        return {"v": VERSION, "pairs": {key: _row(entry) for key, entry in self.entries.items()}}

    @classmethod
    def from_json(cls, value: object) -> Roster:
        """Read a stored roster; malformed entries count as absent. Raises NewerState."""
        return cls(_entries(_rows(value).items()))


def merge(*rosters: Roster) -> Roster:
    """Return what several rosters say together: per pair the highest revision; at a tie an end."""
    merged: dict[PairId, RosterEntry] = {}
    for roster in rosters:
        for pair_id, entry in roster.entries.items():
            held = merged.get(pair_id)
            if held is None or outranks(entry, held):
                merged[pair_id] = entry
    return Roster(merged)


def merged_about(
    person: PersonId, pair_ids: Collection[PairId], rosters: Iterable[object]
) -> Roster:
    """Merge stored rosters as far as they concern one person.

    Holds all entries of each pair that any roster gives the person, and of ``pair_ids``, which is
    all that ``resolve`` asks for; a tenth of the cost of reading and merging everything. Raises
    NewerState.
    """
    sources = [_rows(value) for value in rosters]
    wanted: set[str] = {
        key
        for rows in sources
        for key, row in rows.items()
        if isinstance(row, list) and person in row[:2]
    }
    wanted.update(pair_ids)
    return merge(
        *(Roster(_entries((key, rows[key]) for key in wanted & rows.keys())) for rows in sources)
    )


def standing_count(rosters: Iterable[object]) -> int:
    """Count the pairs that stored rosters together have standing, without reading each entry.

    For show, at a tenth of the cost: a malformed entry may count. Raises NewerState.
    """
    latest: dict[str, tuple[int, bool]] = {}
    for value in rosters:
        for key, row in _rows(value).items():
            latest[key] = max(latest.get(key, (0, False)), _at_a_glance(row))
    return sum(bool(revision) and not ended for revision, ended in latest.values())


def outranks(entry: RosterEntry, held: RosterEntry) -> bool:
    """Tell whether a word on a pair replaces another in a merge."""
    return _rank(entry) > _rank(held)


def add_pairs(own: Roster, couples: Iterable[tuple[PersonId, PersonId]], *, token: str) -> Roster:
    """Pair each (mentor, mentee). ``token``: fresh and random, one for all of them.

    The ids come from the token: repeated with the same one, nothing is added twice; with another,
    the same two people make a new pair.
    """
    pairings = (
        Pairing(stable_pair_id("roster", token, mentor, mentee), mentor, mentee)
        for mentor, mentee in couples
    )
    added = {pairing.pair_id: RosterEntry(pairing) for pairing in pairings}
    return Roster({**added, **own.entries})


def end_pair(own: Roster, pairing: Pairing, *, reason: str, seen: int, starts: str = "") -> Roster:
    """End a pair, rostered or self-made. ``seen``: the highest revision in any fact of the pair.

    ``starts``: its start date so far, which it keeps. Raises BadFields for the reason.
    """
    entry = RosterEntry(pairing, seen, True, text.reason(reason), starts)
    return _rewritten(own, entry, lambda held: held.ended)


def reopen_pair(
    own: Roster, pairing: Pairing, *, reason: str, seen: int, starts: str = ""
) -> Roster:
    """Let an ended pair go on, also one that a member has left; as for ``end_pair``."""
    entry = RosterEntry(pairing, seen, False, text.reason(reason), starts)
    return _rewritten(own, entry, lambda held: not held.ended)


def start_pair(own: Roster, pairing: Pairing, *, starts: str, seen: int) -> Roster:
    """Give a standing pair a start date (ISO 8601), or take it away ("").

    Raises BadFields for what is no date.
    """
    entry = RosterEntry(pairing, seen, starts=text.day(starts))
    return _rewritten(own, entry, lambda held: held.starts == entry.starts)


def _rewritten(own: Roster, entry: RosterEntry, done: Callable[[RosterEntry], bool]) -> Roster:
    """Write an entry one revision above all that was seen, unless it says what stands already."""
    held = own.entries.get(entry.pairing.pair_id)
    if held is not None and held.revision >= entry.revision and done(held):
        return own
    revision = max(held.revision if held else 0, entry.revision) + 1
    return Roster({**own.entries, entry.pairing.pair_id: replace(entry, revision=revision)})


def _rank(entry: RosterEntry) -> tuple[int, bool, str, str, str, str]:
    pairing = entry.pairing
    who = (pairing.mentor, pairing.mentee)
    return (entry.revision, entry.ended, *who, entry.reason, entry.starts)


def _rows(value: object) -> stored.Fields:
    return stored.mapping(stored.opened(value, version=VERSION, upgrades=UPGRADES).get("pairs"))


def _entries(rows: Iterable[tuple[str, object]]) -> dict[PairId, RosterEntry]:
    entries = (_entry(key, row) for key, row in rows)
    return {entry.pairing.pair_id: entry for entry in entries if entry is not None}


def _row(entry: RosterEntry) -> list[object]:
    row: list[object] = [entry.pairing.mentor, entry.pairing.mentee, entry.revision]
    more = [int(entry.ended), entry.reason, entry.starts]
    while more and not more[-1]:
        more.pop()
    return row + more


def _at_a_glance(row: object) -> tuple[int, bool]:
    """Return the revision of a stored entry, 0 for none, and whether the pair has ended."""
    parts = stored.sequence(row)[2:4]
    return (stored.revision(parts[0]), parts[1:] == [1]) if parts else (0, False)


def _entry(key: str, value: object) -> RosterEntry | None:
    try:
        found_mentor, found_mentee, found_revision, *rest = stored.sequence(value)
        ended, reason, starts = (*rest, *_UNSAID[len(rest) :])
    except ValueError:
        return None
    ids = (stored.text(part, _MAX_ID) for part in (key, found_mentor, found_mentee))
    pair_id, mentor, mentee = ids
    revision = stored.revision(found_revision)
    if not (pair_id and mentor and mentee and revision) or mentor == mentee:
        return None
    pairing = Pairing(PairId(pair_id), PersonId(mentor), PersonId(mentee))
    told = stored.text(reason, text.MAX_REASON)
    return RosterEntry(pairing, revision, ended == 1, told, _day(starts))


def _day(value: object) -> str:
    try:
        return text.day(stored.text(value, _MAX_ID))
    except BadFields:
        return ""
