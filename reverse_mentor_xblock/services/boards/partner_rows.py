"""The partner's copy of a board, also after they have left the course."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import Accounts, BlockRef, PeopleState


@dataclass(frozen=True, slots=True)
class PartnerRows:
    """Reads rows of partners, whom a resolution has proved to be some."""

    people: PeopleState
    accounts: Accounts

    def replica(self, pair: KnownPair, block: BlockRef, field: str) -> Replica:
        """Return the partner's copy of the pair's board that a field keeps on a block.

        Of one who is not enrolled any more only what they have erased counts: it stays erased.
        """
        if pair.partner_login:
            return self._read(pair.partner_login, pair, block, field)
        account = self.accounts.by_people([pair.partner]).get(pair.partner)
        if account is None:
            return EMPTY
        dead = self._read(account.login, pair, block, field).erased
        return Replica(mine=dead, erased=dead, cleared=dead)

    def _read(self, login: str, pair: KnownPair, block: BlockRef, field: str) -> Replica:
        stored = self.people.read(login, block).get(field)
        return Workspace.from_json(stored).board(pair.pair_id)
