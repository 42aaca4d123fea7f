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

from reverse_mentor_xblock.core.pairing import stored, text
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry, stable_pair_id
from reverse_mentor_xblock.core.pairing.roster_lines import (
    MAX_ID,
    at_a_glance,
    lines_of_pair,
    lines_of_person,
    read_lines,
    to_lines,
)
from reverse_mentor_xblock.core.people import PersonId

VERSION = 2


def _in_lines(fields: stored.Fields) -> stored.Fields:
    rows = stored.mapping(fields.get("pairs"))
    entries = (_first_version(key, row) for key, row in rows.items())
    return {"v": 2, "lines": to_lines(entry for entry in entries if entry is not None)}


UPGRADES: Mapping[int, stored.Upgrade] = {1: _in_lines}


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
        return {"v": VERSION, "lines": to_lines(self.entries.values())}

    @classmethod
    def from_json(cls, value: object) -> Roster:
        """Read a stored roster; malformed entries count as absent. Raises NewerState."""
        return _roster(_lines(value).split("\n"))


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
    sources = [_lines(value) for value in rosters]
    found = (line for lines in sources for line in lines_of_person(lines, person))
    wanted = {entry.pairing.pair_id for entry in read_lines(found)} | set(pair_ids)
    return merge(
        *(
            _roster(line for pair_id in wanted for line in lines_of_pair(lines, pair_id))
            for lines in sources
        )
    )


def standing_count(rosters: Iterable[object]) -> int:
    """Count the pairs that stored rosters together have standing, without reading each entry.

    For show, at a tenth of the cost: a malformed entry may count. Raises NewerState.
    """
    latest: dict[str, tuple[int, bool]] = {}
    for value in rosters:
        for line in filter(None, _lines(value).split("\n")):
            pair, glance = at_a_glance(line)
            latest[pair] = max(latest.get(pair, (0, False)), glance)
    return sum(bool(revision) and not ended for revision, ended in latest.values())


def mark_of(rosters: Iterable[object]) -> str:
    """Return 16 hexadecimal digits that change whenever one of the stored rosters does."""
    stored_text = json.dumps(list(rosters), sort_keys=True)
    return hashlib.sha256(stored_text.encode()).hexdigest()[:16]


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


def _lines(value: object) -> str:
    lines = stored.opened(value, version=VERSION, upgrades=UPGRADES).get("lines")
    return lines if isinstance(lines, str) else ""


def _roster(lines: Iterable[str]) -> Roster:
    return Roster({entry.pairing.pair_id: entry for entry in read_lines(lines)})


def _first_version(key: str, value: object) -> RosterEntry | None:
    """Read a row of version 1: [mentor, mentee, revision] or these with [ended, reason]."""
    try:
        found_mentor, found_mentee, found_revision, *rest = stored.sequence(value)
        ended, reason = rest or (0, "")
    except ValueError:
        return None
    ids = (stored.text(part, MAX_ID) for part in (key, found_mentor, found_mentee))
    pair_id, mentor, mentee = ids
    revision = stored.revision(found_revision)
    if not (pair_id and mentor and mentee and revision) or mentor == mentee:
        return None
    pairing = Pairing(PairId(pair_id), PersonId(mentor), PersonId(mentee))
    return RosterEntry(pairing, revision, ended == 1, stored.text(reason, text.MAX_REASON))
