"""A roster as one text, a line a pair.

Every page reads the coordinators' rosters for the few pairs of one person. Thousands of JSON arrays
take milliseconds to read, of which nearly all are for nothing; a text is found a word in at once,
and only the lines that hold it are read. A line is made of words, each a letter and a value quoted
as in a URL: so no value can pose as another word, and no word as part of another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import quote, unquote

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.pairing import stored, text
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry
from reverse_mentor_xblock.core.people import PersonId

MAX_ID = 64
_MAX_DIGITS = 16

_PAIR, _MENTOR, _MENTEE, _REVISION = "p", "m", "e", "r"
_ENDED, _REASON, _STARTS = "x", "w", "s"


def to_lines(entries: Iterable[RosterEntry]) -> str:
    """Return entries as a text."""
    return "\n" + "".join(map(_line, entries))


def read_lines(lines: Iterable[str]) -> Iterator[RosterEntry]:
    """Read lines; malformed ones count as absent."""
    return (entry for line in lines if (entry := _entry(line)) is not None)


def lines_of_person(lines: str, person: PersonId) -> Iterator[str]:
    """Find the lines of all pairs a person is or was in."""
    for letter in (_MENTOR, _MENTEE):
        yield from _holding(lines, f" {letter}{_quoted(person)} ")


def lines_of_pair(lines: str, pair_id: PairId) -> Iterator[str]:
    """Find the lines of one pair."""
    return _holding(lines, f"\n{_PAIR}{_quoted(pair_id)} ")


def at_a_glance(line: str) -> tuple[str, tuple[int, bool]]:
    """Return a line's pair, and (its revision, 0 for none; has it ended), little checked."""
    pair, *words = line.split(" ", 4)
    revision = words[2][1:] if len(words) > 2 else ""
    known = revision.isdecimal() and len(revision) <= _MAX_DIGITS
    return pair, (int(revision) if known else 0, f" {_ENDED} " in line)


def _holding(lines: str, word: str) -> Iterator[str]:
    at = lines.find(word)
    while at >= 0:
        start, end = lines.rfind("\n", 0, at + 1) + 1, lines.find("\n", at + 1)
        yield lines[start:end] if end >= 0 else lines[start:]
        at = lines.find(word, at + 1)


def _line(entry: RosterEntry) -> str:
    pairing = entry.pairing
    words = [
        _PAIR + _quoted(pairing.pair_id),
        _MENTOR + _quoted(pairing.mentor),
        _MENTEE + _quoted(pairing.mentee),
        f"{_REVISION}{entry.revision}",
    ]
    words += [_ENDED] if entry.ended else []
    words += [_REASON + _quoted(entry.reason)] if entry.reason else []
    words += [_STARTS + entry.starts] if entry.starts else []
    return " ".join(words) + " \n"


def _entry(line: str) -> RosterEntry | None:
    words = {word[0]: word[1:] for word in line.split(" ") if word}
    try:
        pair_id, mentor, mentee = (_id(words[name]) for name in (_PAIR, _MENTOR, _MENTEE))
        pairing = Pairing(PairId(pair_id), PersonId(mentor), PersonId(mentee))
        revision = stored.revision(int(words[_REVISION]))
        reason = stored.text(_unquoted(words.get(_REASON, "")), text.MAX_REASON)
        starts = text.day(words.get(_STARTS, ""))
    except (KeyError, ValueError, BadFields):
        return None
    return RosterEntry(pairing, revision, _ENDED in words, reason, starts) if revision else None


def _id(word: str) -> str:
    """Read an id. Raises ValueError for none and for one that is too long."""
    value = _unquoted(word)
    if not 0 < len(value) <= MAX_ID:
        raise ValueError(word)
    return value


def _quoted(value: str) -> str:
    return quote(value, safe="")


def _unquoted(value: str) -> str:
    return unquote(value, errors="strict") if "%" in value else value
