"""Everybody who is enrolled, as one reading of the program found them."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from pydantic import TypeAdapter

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.population import Terms, candidates_of
from reverse_mentor_xblock.core.pairing.directory import handle_of
from reverse_mentor_xblock.core.pairing.everybody import Pairs, pairs_of_all
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.roster import Roster
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.ports import Account
from reverse_mentor_xblock.services.program_ports import ProgramSettings


@dataclass(frozen=True, slots=True)
class Enrolled:
    """An enrolled person and what their own state says."""

    account: Account
    words: Participation

    @property
    def takes_part(self) -> bool:
        """Tell whether the person has chosen a role."""
        return self.words.person == self.account.person and self.words.role is not None


@dataclass(frozen=True)
class Population:
    """All enrolled people, the merged roster of the same moment, and what follows from them."""

    people: Mapping[PersonId, Enrolled]
    roster: Roster
    program: ProgramSettings
    at: datetime

    @cached_property
    def pairs(self) -> Pairs:
        """Every pair that has an enrolled member."""
        return pairs_of_all(self._participants, self.roster, program=str(self.program.block))

    @cached_property
    def candidates(self) -> Mapping[PersonId, Candidate]:
        """Everybody who takes part."""
        terms = Terms(
            str(self.program.block), self.program.charters, self.program.capacity, self.at
        )
        return candidates_of(self._participants.values(), self.pairs.values(), terms)

    @cached_property
    def by_handle(self) -> Mapping[str, PersonId]:
        """Whom each handle names."""
        return {self.handle(person): person for person in self.people}

    def handle(self, person: PersonId) -> str:
        """Return what names a person outside the server."""
        return handle_of(str(self.program.block), person)

    @cached_property
    def _participants(self) -> Mapping[PersonId, Participant]:
        return {
            person: Participant(person, one.account.names_for_login, one.words)
            for person, one in self.people.items()
            if not one.words.retired
        }


def packed(people: Sequence[Enrolled]) -> str:
    """Return people as one compressed text: a hundred, with all they may state, below 1 MB."""
    return base64.b64encode(zlib.compress(_ADAPTER.dump_json(list(people)))).decode()


def unpacked(text: object) -> list[Enrolled]:
    """Read what ``packed`` gave. Raises ValueError for anything else."""
    if not isinstance(text, str):
        raise ValueError("no text")
    try:
        return _ADAPTER.validate_json(zlib.decompress(base64.b64decode(text)))
    except zlib.error as error:
        raise ValueError("damaged") from error


_ADAPTER = TypeAdapter(list[Enrolled])
