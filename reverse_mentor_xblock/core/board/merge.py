"""What a pair shares: the merge of their two replicas, and how one of them adds to it.

A person's row is written by that person's requests alone. So an update is judged, merged and stored
in the sender's own replica, and what the two see is computed whenever one of them looks.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from time import thread_time

from reverse_mentor_xblock.core.board import erasure, state_vector
from reverse_mentor_xblock.core.board.document import NOTHING, Document, State
from reverse_mentor_xblock.core.board.errors import (
    BadUpdate,
    BoardFull,
    ErasedClient,
    ForeignClient,
)
from reverse_mentor_xblock.core.board.limits import Limits
from reverse_mentor_xblock.core.board.replica import BrokenState, Replica, timestamp
from reverse_mentor_xblock.core.board.update import SMALLEST_STRUCT, Section, Update, read_update

LIMITS = Limits()

FEW_STRUCTS = 200
"""So many can't take long to integrate into any board, and hardly an update has more."""

COUNTED_EVERY = 4096
"""Bytes by which a board may grow before it is counted anew: room for a few hundred structs."""

_ASTRAL = re.compile(rb"[\xf0-\xf4][\x80-\xbf]{3}")
"""UTF-8 of a character beyond U+FFFF, such as an emoji; a few numbers look like one too."""


@dataclass(frozen=True, slots=True)
class Board:
    """What two people share, to answer browsers from."""

    document: Document
    state: State

    @classmethod
    def of(cls, own: Replica, partner: Replica) -> Board:
        """Merge two replicas; neither their order nor a repetition matters.

        What a member has erased is gone, even where the other's replica still holds it. Raises
        BrokenState when a stored update can't be read.
        """
        try:
            document = Document(own.update, partner.update)
            erasure.erase(document, erasure.due(own, partner))
            return cls(document, document.state())
        except BadUpdate as error:
            raise BrokenState(f"a stored board can't be read: {error}") from error

    @property
    def state_vector(self) -> bytes:
        """What the board has, as a Yjs state vector. It does not show deletions."""
        return state_vector.encode(self.state.clocks)

    def lacking(self, client_state_vector: bytes) -> bytes:
        """Return the Yjs update that a client with this state vector lacks; b"" for none.

        All deletions are always part of it, for a state vector doesn't tell which ones a client
        knows. So b"" means too that the board has no deletions. Raises BadUpdate.
        """
        update = self.document.since(state_vector.decode(client_state_vector))
        return b"" if update == NOTHING else update


@dataclass(frozen=True, slots=True)
class Received:
    """What came of an update."""

    replica: Replica
    """The sender's own replica from now on."""

    board: Board
    """What the two share from now on."""

    changed: bool
    """Whether ``replica`` differs from before and has to be saved."""

    complete: bool
    """Whether the board has all that the update adds and deletes. What builds on operations that
    the server lacks is left out; the board's clocks tell the client what to send."""


def receive(  # noqa: PLR0913 - two people, an update, and what the request knows besides
    own: Replica,
    partner: Replica,
    update: bytes,
    partner_here: frozenset[int],
    now: datetime,
    *,
    limits: Limits = LIMITS,
) -> Received:
    """Take an update from a browser into one's own replica; the given ones stay as they are.

    ``partner_here`` are the Yjs client ids of the partner's open tabs: those are the partner's even
    before they first save. ``now`` is aware, in UTC. Everybody may delete anything, for a deletion
    adds no operation.

    Raises BadUpdate, ForeignClient, ErasedClient and BoardFull with nothing taken; BrokenState when
    a stored update can't be read.
    """
    if len(update) > limits.update_bytes:
        raise BadUpdate(f"{len(update)} bytes in one update, {limits.update_bytes} allowed")
    wanted = read_update(update)
    before = Board.of(own, partner)
    new = _new_sections(wanted, before.state)
    _refuse_foreign(new, own, partner, partner_here)
    if any(section.start > before.state.clocks.get(client, 0) for client, section in new.items()):
        return Received(own, before, changed=False, complete=False)
    known = before.document.encode()
    _refuse_long_work(new, known, limits)
    after = _added(before, wanted, new)
    complete = after.state.covers(wanted)
    if after.state == before.state:
        return Received(own, after, changed=False, complete=complete)
    mine = own.mine | _grown(before.state, after.state)
    theirs = (own.theirs | partner.mine) - mine
    proved = _proved(after, complete, len(known), limits)
    merged = erasure.cleared(own, partner, proved)
    saved = replace(merged, mine=mine, theirs=theirs, wrote_at=timestamp(now))
    return Received(saved, after, changed=True, complete=complete)


def _new_sections(wanted: Update, state: State) -> Mapping[int, Section]:
    return {
        client: section
        for client, section in wanted.added.items()
        if section.end > state.clocks.get(client, 0)
    }


def _refuse_foreign(
    new: Collection[int], own: Replica, partner: Replica, partner_here: frozenset[int]
) -> None:
    """Refuse ids of the partner; one that both lay claim to stays with whoever wrote under it.

    Only two first saves at one instant can put an id into both ``mine``; both may then go on, since
    to refuse would strand edits. A mere claim, by a tab or by ``theirs``, takes no id away.
    """
    if own.erased.intersection(new):
        raise ErasedClient
    foreign = (partner.mine | own.theirs | partner_here) - own.mine
    if taken := foreign.intersection(new):
        raise ForeignClient(f"adds operations under the partner's {sorted(taken)}")


def _refuse_long_work(new: Mapping[int, Section], known: bytes, limits: Limits) -> None:
    structs = sum(section.structs for section in new.values())
    if structs > FEW_STRUCTS:
        _refuse_structs(known, structs, limits)


def _refuse_structs(encoded: bytes, more: int, limits: Limits) -> None:
    """Count only when the bytes could hold too many: counting takes longer than integrating."""
    could_hold = len(encoded) // SMALLEST_STRUCT
    if could_hold + more > limits.structs < read_update(encoded).structs + more:
        raise BoardFull(f"more than {limits.structs} structs")


def _added(before: Board, wanted: Update, new: Mapping[int, Section]) -> Board:
    """Return the board with the update; ``before`` is spent, for both have one document.

    The operations must be where the update put them. Older releases of pycrdt cut client ids to 32
    bits, so that one could write as the partner under an id that differs from theirs further up.
    """
    before.document.add(wanted)
    after = before.document.state()
    for client in before.state.clocks.keys() | after.clocks.keys():
        least = before.state.clocks.get(client, 0)
        most = new[client].end if client in new else least
        if not least <= after.clocks.get(client, 0) <= most:
            raise BadUpdate(f"operations of {client} went astray")
    return Board(before.document, after)


def _proved(board: Board, complete: bool, size_before: int, limits: Limits) -> bytes:
    """Return the encoded board after reading it back, as every later request has to.

    A pair must never be locked out of its board: the stored bytes must be readable, to the same
    state, fast.
    """
    encoded = board.document.encode()
    if len(encoded) > limits.board_bytes or len(board.state.clocks) > limits.clients:
        raise BoardFull(f"{len(encoded)} bytes, {len(board.state.clocks)} clients")
    if len(encoded) // COUNTED_EVERY != size_before // COUNTED_EVERY:
        _refuse_structs(encoded, 0, limits)
    if not complete or _ASTRAL.search(encoded):
        _refuse_torn(encoded, board.state)
    # Twice before refusing: a garbage collection in between counts as CPU time of ours, too.
    if all(_seconds_to_read(encoded, board.state) > limits.seconds for _ in range(2)):
        raise BoardFull(f"reading the board back takes over {limits.seconds} s")
    return encoded


def _seconds_to_read(encoded: bytes, state: State) -> float:
    started = thread_time()
    again = Document(encoded).state()
    if again != state:
        raise BadUpdate("the board would not survive being stored")
    return thread_time() - started


def _refuse_torn(encoded: bytes, state: State) -> None:
    """Refuse holes, and halves of characters.

    Yjs counts text in UTF-16 units, Yrs keeps it as UTF-8. Cut inside a character that takes two
    units, Yrs counts wrong, and browsers that read the outcome come apart. No browser cuts there.
    """
    added = read_update(encoded).added
    if {client: section.end for client, section in added.items()} != state.clocks:
        raise BadUpdate("the board is torn")


def _grown(before: State, after: State) -> frozenset[int]:
    return frozenset(
        client for client, clock in after.clocks.items() if clock > before.clocks.get(client, 0)
    )
