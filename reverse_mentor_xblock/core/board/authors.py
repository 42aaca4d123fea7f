"""Which Yjs client ids on a board belong to which of its two members, so that a browser can tell.

A field in the document could name anybody. The ids can't: an update that writes under the partner's
is refused.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.board import state_vector
from reverse_mentor_xblock.core.board.replica import Replica


@dataclass(frozen=True, slots=True)
class Authors:
    """Yjs client ids by whose they are; one that neither has saved under is in neither."""

    mine: frozenset[int] = frozenset()
    theirs: frozenset[int] = frozenset()

    @classmethod
    def of(cls, own: Replica, partner: Replica) -> Authors:
        """Return all that two replicas know; what both lay claim to stays one's own."""
        return cls(own.mine, (own.theirs | partner.mine) - own.mine)

    def beyond(self, known: bytes, clocks: Mapping[int, int]) -> Authors:
        """Keep the ids under which the board (``clocks``) has more than a state vector tells of.

        Raises BadUpdate for bytes that are no state vector.
        """
        before = state_vector.decode(known)
        return self._among(
            {client for client, clock in clocks.items() if clock > before.get(client, 0)}
        )

    def _among(self, clients: Collection[int]) -> Authors:
        return Authors(self.mine.intersection(clients), self.theirs.intersection(clients))


NOBODY = Authors()
