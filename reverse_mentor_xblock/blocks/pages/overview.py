"""The overview of pairs, as a coordinator's browser gets it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.blocks.contract.overview import (
    OverviewMemberModel,
    OverviewModel,
    OverviewPairModel,
    PairDecidedModel,
)
from reverse_mentor_xblock.blocks.pages.matching import MatchModels
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.pairing.directory import handle_of
from reverse_mentor_xblock.core.pairing.verdict import PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId, Role
from reverse_mentor_xblock.services.coordinator.pair_desk import Decided
from reverse_mentor_xblock.services.coordinator.population import Enrolled, Population

PAGE = 500
"""Pairs, and people, of one answer."""


@dataclass(frozen=True, slots=True)
class PairModels:
    """Makes models of pairs. ``people``: everybody enrolled who may be in one."""

    reader: PersonId
    program: str
    people: Mapping[PersonId, Enrolled]

    def pair(self, pair: ResolvedPair) -> OverviewPairModel:
        """Return a pair; coordinators may know every reason but their own partner's private one."""
        withheld = pair.private and self.reader in self._left_behind(pair)
        return OverviewPairModel(
            pair=pair.pairing.pair_id,
            mentor=self._member(pair.pairing.mentor),
            mentee=self._member(pair.pairing.mentee),
            status=pair.status.value,
            starts=pair.starts,
            ended_by=pair.ended_by.value if pair.ended_by else None,
            reason="" if withheld else pair.reason,
        )

    def _left_behind(self, pair: ResolvedPair) -> tuple[PersonId, ...]:
        left = {role for role in Role if pair.ended_by and pair.ended_by.value == role.value}
        return tuple(pair.pairing.member(role.other) for role in left)

    def name(self, person: PersonId) -> str:
        """Return how a person is called, "" for one who is not enrolled."""
        one = self.people.get(person)
        if one is None:
            return ""
        return one.words.card.name if one.words.card else one.account.login

    def _member(self, person: PersonId) -> OverviewMemberModel:
        one = self.people.get(person)
        return OverviewMemberModel(
            handle=handle_of(self.program, person),
            name=self.name(person),
            login=one.account.login if one else "",
            closing=one.words.closing.answer if one and one.words.closing else "",
        )


def overview_model(
    population: Population, reader: PersonId, offset: int, translator: Translator
) -> OverviewModel:
    """Return a page: active pairs first, each group by the mentor's name; then people by name."""
    models = PairModels(reader, str(population.program.block), population.people)
    statuses = tuple(PairStatus)
    pairs = sorted(
        population.pairs.values(),
        key=lambda pair: (
            statuses.index(pair.status),
            models.name(pair.pairing.mentor).casefold(),
            pair.pairing.pair_id,
        ),
    )
    alone = sorted(
        (one for one in population.candidates.values() if not one.partners),
        key=lambda one: (models.name(one.person).casefold(), one.person),
    )
    end = offset + PAGE
    return OverviewModel(
        pairs=tuple(map(models.pair, pairs[offset:end])),
        pairs_total=len(pairs),
        people=MatchModels.of(population, translator).people(alone[offset:end]),
        people_total=len(alone),
        next=end if end < max(len(pairs), len(alone)) else None,
        revision=population.roster.fingerprint,
    )


def decided_model(program: str, reader: PersonId, decided: Decided) -> PairDecidedModel:
    """Return what became of a pair."""
    models = PairModels(reader, program, decided.people)
    return PairDecidedModel(
        pair=models.pair(decided.pair),
        made=models.pair(decided.made) if decided.made else None,
        revision=decided.revision,
    )
