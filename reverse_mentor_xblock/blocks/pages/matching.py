"""A matching, as a coordinator's browser gets it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reverse_mentor_xblock.blocks.contract.matching import (
    BrokenRulesModel,
    CensusModel,
    LeftPersonModel,
    MatchingCommittedModel,
    MatchPersonModel,
    PartsModel,
    ProposalModel,
    ProposedPairModel,
    RefusedCoupleModel,
    RunnerUpModel,
)
from reverse_mentor_xblock.blocks.wording.matching import MatchWording
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.proposal import Couple, ProposedPair, Refused, RunnerUp
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.coordinator.census import Progress
from reverse_mentor_xblock.services.coordinator.match_desk import Committed, Proposed
from reverse_mentor_xblock.services.coordinator.population import Population


def census_model(progress: Progress) -> CensusModel:
    """Return how far a reading is."""
    return CensusModel(
        run=progress.run.run,
        cursor=None if progress.cursor is None else str(progress.cursor),
        read=progress.read,
        participants=progress.participants,
        total=progress.total,
        done=progress.cursor is None,
    )


@dataclass(frozen=True, slots=True)
class MatchModels:
    """Makes the models of one population for one reader."""

    population: Population
    wording: MatchWording

    @classmethod
    def of(cls, population: Population, translator: Translator) -> MatchModels:
        """Return the maker for a reader's language."""
        return cls(population, MatchWording(translator))

    def proposal(self, run: str, proposed: Proposed) -> ProposalModel:
        """Return a whole proposal."""
        proposal = proposed.proposal
        return ProposalModel(
            run=run,
            seed=proposed.seed,
            revision=self.population.roster.fingerprint,
            people=self.people(self.population.candidates.values()),
            pairs=tuple(map(self._pair, proposal.pairs)),
            left=tuple(
                LeftPersonModel(
                    handle=self._handle(left.person),
                    reason=left.reason,
                    rules=left.rules,
                    message=self.wording.left(left),
                )
                for left in proposal.left
            ),
            refused=self._refused(proposal.refused),
            one_each=proposal.one_each,
        )

    def committed(self, committed: Committed) -> MatchingCommittedModel:
        """Return what a commit did."""
        return MatchingCommittedModel(
            paired=committed.paired,
            refused=self._refused(committed.refused),
            broken=tuple(
                BrokenRulesModel(
                    **self._couple(couple), breaks=rules, warnings=self.wording.warnings(rules)
                )
                for couple, rules in committed.broken
            ),
            revision=committed.revision,
        )

    def people(self, candidates: Iterable[Candidate]) -> tuple[MatchPersonModel, ...]:
        """Return participants as coordinators see them."""
        return tuple(map(self._person, candidates))

    def _person(self, one: Candidate) -> MatchPersonModel:
        known = self.population.people[one.person]
        card = known.words.card
        return MatchPersonModel(
            handle=one.handle,
            name=card.name if card else known.account.login,
            login=known.account.login,
            role=one.role,
            unit=one.unit,
            skills=one.skills,
            languages=tuple(map(self.wording.language, one.languages)),
            standing="paused" if one.paused else "ready" if one.ready else "not_ready",
            wishes=one.wishes,
            pairs=len(one.partners),
            room=one.room,
        )

    def _pair(self, pair: ProposedPair) -> ProposedPairModel:
        return ProposedPairModel(
            **self._couple(pair.couple),
            fit=pair.fit,
            parts=PartsModel(**{part.value: worth for part, worth in pair.parts.items()}),
            why=self.wording.why(pair.common),
            fixed=pair.fixed,
            breaks=pair.breaks,
            warnings=self.wording.warnings(pair.breaks),
            for_mentor=self._runners_up(pair.for_mentor),
            for_mentee=self._runners_up(pair.for_mentee),
        )

    def _runners_up(self, runners_up: Iterable[RunnerUp]) -> tuple[RunnerUpModel, ...]:
        return tuple(
            RunnerUpModel(handle=self._handle(one.person), fit=one.fit) for one in runners_up
        )

    def _refused(self, refused: Iterable[Refused]) -> tuple[RefusedCoupleModel, ...]:
        return tuple(
            RefusedCoupleModel(
                **self._couple(one.couple),
                obstacle=one.obstacle,
                message=self.wording.obstacle(one.obstacle),
            )
            for one in refused
        )

    def _couple(self, couple: Couple) -> dict[str, str]:
        mentor, mentee = map(self._handle, couple)
        return {"mentor": mentor, "mentee": mentee}

    def _handle(self, person: PersonId) -> str:
        # Who is not known was named by a handle of nobody, which stands for itself.
        return self.population.handle(person) if person in self.population.people else person
