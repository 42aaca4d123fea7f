"""A coordinator matches the program: read it, look at a proposal, edit it, commit it as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.errors import RosterChanged
from reverse_mentor_xblock.core.matching.breaches import breaches
from reverse_mentor_xblock.core.matching.criteria import Rule
from reverse_mentor_xblock.core.matching.match import propose
from reverse_mentor_xblock.core.matching.obstacles import sorted_out
from reverse_mentor_xblock.core.matching.proposal import ByHand, Couple, Proposal, Refused
from reverse_mentor_xblock.core.pairing.directory import Directory, DirectoryEntry
from reverse_mentor_xblock.core.pairing.roster import add_pairs
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.coordinator.census import Census
from reverse_mentor_xblock.services.coordinator.population import Population
from reverse_mentor_xblock.services.coordinator.shared_roster import SharedRoster
from reverse_mentor_xblock.services.hook_ports import Events, Filters
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.ports import Clock, Randomness

LOOKED_AT = 200
"""Up to so many people of a commit are read once more: a person costs a handful of queries."""

Handles = tuple[str, str]
"""A couple as a browser names it: mentor, mentee."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal over a population, and the seed that gives it again."""

    population: Population
    proposal: Proposal
    seed: str


@dataclass(frozen=True, slots=True)
class Committed:
    """What a commit did. ``refused``: what stood in its way; then nothing was done.

    ``broken``: the pairs that disregard hard rules, and which.
    """

    population: Population
    paired: int
    refused: Sequence[Refused]
    broken: Sequence[tuple[Couple, tuple[Rule, ...]]]
    revision: str


@dataclass(frozen=True, slots=True)
class MatchDesk:
    """A coordinator at work on the matching of a program."""

    census: Census
    roster: SharedRoster
    directory: OwnRow
    clock: Clock
    randomness: Randomness
    events: Events
    filters: Filters

    def population(self, name: str) -> Population:
        """Return everybody a finished run has read, with the roster of now.

        Raises CensusIncomplete.
        """
        run = self.census.run(name)
        people = self.census.everybody(run)
        return Population(
            people, self.roster.read(), self.roster.pairs.program, self.census.began(run)
        )

    def propose(
        self, name: str, *, seed: str, fixed: Sequence[Handles], forbidden: Sequence[Handles]
    ) -> Proposed:
        """Return the proposal of a finished run; ``seed``: "" for the run's own.

        Raises CensusIncomplete.
        """
        population = self.population(name)
        seed = seed or self.census.run(name).seed
        by_hand = ByHand(
            tuple(_couple(population, couple) for couple in fixed),
            frozenset(_couple(population, couple) for couple in forbidden),
        )
        proposal = propose(
            population.candidates.values(),
            self.roster.pairs.program.criteria,
            seed=seed,
            by_hand=by_hand,
        )
        return Proposed(population, proposal, seed)

    def commit(self, name: str, couples: Sequence[Handles], revision: str) -> Committed:
        """Pair the couples, all or none.

        Each is proved from the run and the rosters of now, and from who is enrolled now; of a few
        people also from their own word of now. Raises CensusIncomplete, RosterChanged when any
        roster has moved since ``revision``, Stopped.
        """
        population = self.population(name)
        if population.roster.fingerprint != revision:
            raise RosterChanged
        named = [_couple(population, couple) for couple in couples]
        candidates = self._now(population, named).candidates
        taken, refused = sorted_out(named, candidates)
        if refused or not taken:
            return Committed(population, 0, refused, (), revision)
        self.filters.allow("pairing_requested", {"way": "matching", "couples": taken})
        token = self.randomness.token()
        self.roster.change(lambda own: add_pairs(own, taken, token=token), revision)
        self.events.publish("roster.committed", {"pairs": len(taken)})
        broken = breaches(taken, candidates, self.roster.pairs.program.criteria)
        return Committed(
            population, len(taken), (), list(broken.items()), self.roster.read().fingerprint
        )

    def _now(self, population: Population, couples: Sequence[Couple]) -> Population:
        """Return the population with the people of these couples as they are now.

        Since it was read somebody may have left the course, paused, or found a partner.
        """
        people = population.people
        named = {person for couple in couples for person in couple if person in people}
        fresh = self.census.again([people[person] for person in sorted(named)], words=LOOKED_AT)
        kept = {person: one for person, one in people.items() if person not in named}
        return replace(population, people={**kept, **fresh})

    def publish(self, name: str) -> Directory:
        """Publish the cards of everybody in a finished run who agreed to be browsed.

        Raises CensusIncomplete, Busy, NotSaved.
        """
        population = self.population(name)
        entries = sorted(_entries(population), key=lambda entry: entry.handle)
        directory = Directory(self.clock.now().isoformat(timespec="seconds"), tuple(entries))
        self.directory.change(lambda _stored: directory.to_json())
        self.events.publish("directory.published", {"cards": len(entries)})
        return directory


def _couple(population: Population, handles: Handles) -> Couple:
    """Return whom two handles name; a handle that names nobody stands for itself."""
    mentor, mentee = (population.by_handle.get(handle, PersonId(handle)) for handle in handles)
    return mentor, mentee


def _entries(population: Population) -> Iterator[DirectoryEntry]:
    for person, one in population.people.items():
        words = one.words
        if not one.takes_part or words.paused or not words.consent:
            continue
        if words.role is not None and words.card is not None:
            yield DirectoryEntry(population.handle(person), words.role, words.card, person)
