"""The thread of messages between a pair's sessions: the array ``messages`` of a module's board."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast

from reverse_mentor_xblock.core.board import fields
from reverse_mentor_xblock.core.board.document import Document

MAX_MESSAGES = 500
MAX_TEXT = 2000

Kind = Literal["question", "answer", "link"]
KINDS: tuple[Kind, ...] = ("question", "answer", "link")


@dataclass(frozen=True, slots=True)
class Message:
    """One message. ``client`` is the Yjs client id it was written under, so it tells the author.

    ``at`` is what the author's clock said.
    """

    client: int
    kind: Kind
    text: str
    link: str
    at: datetime | None


def messages(document: Document) -> tuple[Message, ...]:
    """Return the thread in its order, the last MAX_MESSAGES of it.

    Raises BadUpdate for a document that pycrdt can't read.
    """
    items = document.last("messages", MAX_MESSAGES)
    found = (_message(client, item) for client, item in items)
    return tuple(message for message in found if message is not None)


def _message(client: int, item: object) -> Message | None:
    if not isinstance(item, Mapping):
        return None
    text = fields.line(item, "text", MAX_TEXT)
    link = fields.web_address(item, "link")
    if not text and not link:
        return None
    kind = cast(Kind, fields.choice(item, "kind", KINDS))
    return Message(client, kind, text, link, fields.moment(item, "at"))
