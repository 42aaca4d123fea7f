"""Takes one member's words off a board that two have written; the other's stay as they are.

A person's row is written by that person alone, and the partner's row holds their words too. So who
erases leaves a mark in their own row: the Yjs client ids they have written under. Every reading of
the board deletes what stands under these ids, and the partner's own next request stores it so.

Words are the leaves of the document: text, its marks, and values. What holds them, such as a
paragraph or a list, may hold the partner's words as well, and stays, empty. Checkpoints are copies
of what both had written, so all of them go, whoever kept them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from reverse_mentor_xblock.core.board.content import ANY, BINARY, EMBED, FORMAT, STRING
from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.reader import CLOCK_BOUND, Reader
from reverse_mentor_xblock.core.board.replica import Replica, timestamp
from reverse_mentor_xblock.core.board.update import (
    Piece,
    Spans,
    encoded_deletions,
    joined,
    pieces,
    read_update,
)

_LEAVES = {BINARY, STRING, EMBED, FORMAT}

_TEXT, _PLAIN = 119, range(120, 128)
"""How an encoded value begins: a text; a number, a truth value, or nothing at all."""

_OBJECT, _PACKED_NOTES = b"\x01\x76", b"\x05notes\x74"
"""How a single encoded object begins, and its field ``notes`` where that holds bytes."""

_STRUCTURE = {b"mentor", b"mentee", b"pro", b"con"}
"""Texts that say what a block is: deleting one could cost the partner all that the block holds."""


def tombstone(replica: Replica, now: datetime) -> Replica:
    """Return what a person's row keeps of a board that they have erased their part of."""
    clients = replica.mine | replica.erased
    if replica == Replica(
        mine=clients, erased=clients, cleared=clients, erased_at=replica.erased_at
    ):
        return replica
    return Replica(mine=clients, erased=clients, cleared=clients, erased_at=timestamp(now))


def due(own: Replica, partner: Replica) -> frozenset[int]:
    """Return the client ids whose words a merge of two replicas may hold although erased."""
    erased = _erased(own, partner)
    return erased - (_clear(own, erased) & _clear(partner, erased))


def is_due(own: Replica, partner: Replica) -> bool:
    """Tell whether one's own replica may hold words that either member has erased."""
    erased = _erased(own, partner)
    return not erased <= _clear(own, erased)


def cleared(own: Replica, partner: Replica, update: bytes) -> Replica:
    """Return one's own replica with an update that was merged by a reading of both."""
    return replace(own, update=update, cleared=own.cleared | partner.erased)


def erase(document: Document, clients: Collection[int]) -> None:
    """Delete whatever was written under these client ids. Raises BadUpdate as pycrdt does."""
    if not clients:
        return
    encoded = document.encode()
    gone = _spans(
        piece
        for piece in pieces(encoded)
        if (piece.client in clients and _is_word(piece)) or _is_checkpoint(piece)
    )
    if gone:
        document.add(read_update(encoded_deletions(gone)))


def words_of(update: bytes, clients: Collection[int]) -> Mapping[int, Spans]:
    """Return the clocks of all words in an update, by Yjs client id."""
    return _spans(piece for piece in pieces(update) if piece.client in clients and _is_word(piece))


def _spans(found: Iterable[Piece]) -> Mapping[int, Spans]:
    by_client: dict[int, list[tuple[int, int]]] = {}
    for piece in found:
        by_client.setdefault(piece.client, []).append((piece.start, piece.end))
    return {client: joined(spans) for client, spans in by_client.items()}


def _is_word(piece: Piece) -> bool:
    return piece.kind in _LEAVES or (piece.kind == ANY and not _is_structure(piece.content))


def _is_checkpoint(piece: Piece) -> bool:
    """Tell whether this is an object that keeps notes as bytes: ``static/src/checkpoints``."""
    return piece.kind == ANY and piece.content[:2] == _OBJECT and _PACKED_NOTES in piece.content


def _is_structure(values: bytes) -> bool:
    """Tell whether this is a single value that carries no text of a person's own."""
    reader = Reader(values)
    if reader.varuint(CLOCK_BOUND) != 1:
        return False
    kind = reader.byte()
    return kind in _PLAIN or (kind == _TEXT and reader.text() in _STRUCTURE)


def _erased(own: Replica, partner: Replica) -> frozenset[int]:
    # An id that both lay claim to is left alone: it could be the other's.
    return (own.erased - partner.mine) | (partner.erased - own.mine)


def _clear(replica: Replica, clients: frozenset[int]) -> frozenset[int]:
    return clients & replica.cleared if replica.update else clients
