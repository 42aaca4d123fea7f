"""What a person writes to themselves in a module. Nobody else is ever sent it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.pairing import stored

VERSION = 1
UPGRADES: Mapping[int, stored.Upgrade] = {}

MAX_CHARS = 20_000
"""Some forty pages by hand: notes to oneself, not a second board."""


@dataclass(frozen=True, slots=True)
class PrivateNotes:
    """A text and how often it was changed; 0 before it was first written."""

    text: str = ""
    revision: int = 0

    def rewritten(self, text: str, based_on: int) -> PrivateNotes:
        """Return the notes with a text that was written over revision ``based_on``.

        Where another tab or device has written since, they stay as they are: the caller sees that
        by ``text``. What was saved already counts as saved, whatever it was based on.
        """
        if text == self.text or based_on != self.revision:
            return self
        return PrivateNotes(text, self.revision + 1)

    def to_json(self) -> dict[str, object]:
        """Return plain JSON that ``from_json`` reads back to an equal value."""
        return {"v": VERSION, "text": self.text, "revision": self.revision}

    @classmethod
    def from_json(cls, value: object) -> PrivateNotes:
        """Read what a row stores; empty notes for anything malformed. Raises NewerState."""
        fields = stored.opened(value, version=VERSION, upgrades=UPGRADES)
        return cls(
            stored.text(fields.get("text"), MAX_CHARS), stored.revision(fields.get("revision"))
        )
