"""Reading stored JSON: what is well formed is kept, the rest counts as absent.

A row may have been imported, cut short or written by code we no longer know, and one person's row
is read on another person's page. So reading never fails, except on state of a later version.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reverse_mentor_xblock.core.errors import NewerState

Fields = Mapping[str, object]
Upgrade = Callable[[Fields], Fields]

_LARGEST = 2**53 - 1
"""The largest integer that every JSON reader keeps exact."""


def opened(stored: object, *, version: int, upgrades: Mapping[int, Upgrade]) -> Fields:
    """Return the fields of a stored object as ``version`` has them; {} when it is no object.

    ``upgrades[n]`` turns version n into n + 1 and must bear malformed fields. An object without a
    version counts as the first. Raises NewerState.
    """
    fields = mapping(stored)
    written = fields.get("v")
    found = written if isinstance(written, int) and not isinstance(written, bool) else 1
    if found > version:
        raise NewerState(f"version {found}, {version} known")
    for step in range(max(found, 1), version):
        fields = upgrades[step](fields)
    return fields


def mapping(value: object) -> Fields:
    """Return a JSON object, {} for anything else."""
    return value if isinstance(value, dict) else {}


def sequence(value: object) -> list[object]:
    """Return a JSON array, [] for anything else."""
    return value if isinstance(value, list) else []


def text(value: object, limit: int) -> str:
    """Return a string of at most ``limit`` characters, "" for anything else.

    Lone surrogates, which JSON can spell, are no text: they can't be encoded again.
    """
    if not isinstance(value, str) or len(value) > limit:
        return ""
    return value if value.isascii() or _encodable(value) else ""


def revision(value: object) -> int:
    """Return a revision (at least 1), 0 for anything else."""
    if isinstance(value, bool) or not isinstance(value, int):
        return 0
    return value if 1 <= value <= _LARGEST else 0


def _encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
