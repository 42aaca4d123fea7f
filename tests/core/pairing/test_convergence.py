"""Random histories of a program: whatever people do in whatever order, all see the same pairs."""

from __future__ import annotations

from collections import Counter
from itertools import cycle

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    rule,
)

from reverse_mentor_xblock.core.pairing.everybody import pairs_of_all
from reverse_mentor_xblock.core.pairing.facts import Membership, PairId, Pairing, Standing
from reverse_mentor_xblock.core.pairing.resolution import Resolution
from reverse_mentor_xblock.core.pairing.verdict import PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId, Role
from tests.core.pairing.world import COORDINATORS, PEOPLE, PROGRAM, World

people = st.sampled_from(PEOPLE)
coordinators = st.sampled_from(COORDINATORS)
ages = st.integers(0, 3)
picks = st.integers(0, 5)
couples = st.permutations(PEOPLE).map(lambda order: (order[0], order[1]))


class _Program(RuleBasedStateMachine):
    """What everybody does, and the laws: checked after every step, and once all have looked."""

    glances = Bundle("glances")

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.namings: Counter[tuple[PersonId, Role, PersonId]] = Counter()
        self.rostered: dict[PairId, int] = {}
        """The highest revision at which a coordinator ever had a pair stand."""
        self.over: dict[PairId, int] = {}
        """The highest revision at which a member left a pair or saw that it had been ended."""
        self.met: dict[Pairing, None] = {}
        """Every pair that a member ever took part in."""
        for person, role in zip(PEOPLE, cycle(Role), strict=False):
            self.world.choose(person, role)

    @rule(me=people)
    def visit(self, me: PersonId) -> None:
        """Look and write it down, which changes no pair's standing for anybody."""
        before = [self.world.look(person).pairs for person in PEOPLE]
        self.world.visit(me)
        assert [self.world.look(person).pairs for person in PEOPLE] == before

    @rule(target=glances, me=people, own_age=ages, age=ages)
    def glance(self, me: PersonId, own_age: int, age: int) -> tuple[PersonId, Resolution]:
        return me, self.world.look(me, own_age=own_age, age=age)

    @rule(glance=consumes(glances))
    def write_late(self, glance: tuple[PersonId, Resolution]) -> None:
        self.world.acknowledge(*glance)

    @rule(me=people, pick=picks)
    def leave(self, me: PersonId, pick: int) -> None:
        seen = self.world.look(me)
        pairs = seen.active or seen.pairs
        if pairs and me not in self.world.gone:
            pair_id = pairs[pick % len(pairs)].pairing.pair_id
            self.world.leave(me, pair_id)
            assert self.world.look(me).pair(pair_id).status is PairStatus.ENDED

    @invariant()
    def members_agree(self) -> None:
        for person in self.world.present():
            for pair in self.world.look(person).pairs:
                self._partner_agrees(person, pair)

    @invariant()
    def reading_everybody_at_once_finds_the_same(self) -> None:
        world = self.world
        everybody = {person: world.participant(person) for person in world.present()}
        seen = (pair for person in everybody for pair in world.look(person).pairs)
        found = pairs_of_all(everybody, world.roster(), program=PROGRAM)
        assert found == {pair.pairing.pair_id: pair for pair in seen}

    @invariant()
    def nobody_is_paired_unasked(self) -> None:
        """Two need a coordinator, or one naming each for every pair that either takes part in."""
        taken = (word.pairing for word in self._words() if word.standing is not Standing.ENDED)
        self.met |= dict.fromkeys(taken)
        assert all(self._has_source(pair.pairing) for pair in self._standing())
        unrostered = [pairing for pairing in self.met if pairing.pair_id not in self.rostered]
        for (mentor, mentee), made in Counter((p.mentor, p.mentee) for p in unrostered).items():
            assert made <= self.namings[mentor, Role.MENTOR, mentee]
            assert made <= self.namings[mentee, Role.MENTEE, mentor]

    @invariant()
    def an_end_is_final(self) -> None:
        for word in self._words():
            if not word.joined:
                pair_id = word.pairing.pair_id
                self.over[pair_id] = max(self.over.get(pair_id, 0), word.revision)
        active = (pair for pair in self._standing() if pair.status is PairStatus.ACTIVE)
        for pair_id in (pair.pairing.pair_id for pair in active):
            assert self.rostered.get(pair_id, 1) > self.over.get(pair_id, 0)

    @invariant()
    def an_id_means_the_same_two_people(self) -> None:
        assert len({pairing.pair_id for pairing in self.met}) == len(self.met)

    def teardown(self) -> None:
        self.world.settle()
        self.members_agree()
        assert not any(self.world.look(person).to_acknowledge for person in self.world.present())

    def _words(self) -> list[Membership]:
        return [word for person in PEOPLE for word in self.world.words_of(person)]

    def _standing(self) -> list[ResolvedPair]:
        pairs = (pair for person in self.world.present() for pair in self.world.look(person).pairs)
        return [pair for pair in pairs if pair.status is not PairStatus.ENDED]

    def _partner_agrees(self, person: PersonId, pair: ResolvedPair) -> None:
        partner = pair.pairing.partner_of(person)
        if partner in self.world.gone:
            assert pair.status is not PairStatus.ACTIVE
            return
        theirs = [one for one in self.world.look(partner).pairs if one.pairing == pair.pairing]
        assert theirs == [pair] or (not theirs and pair.status is PairStatus.ENDED)

    def _has_source(self, pairing: Pairing) -> bool:
        named = self.namings[pairing.mentor, Role.MENTOR, pairing.mentee]
        named_back = self.namings[pairing.mentee, Role.MENTEE, pairing.mentor]
        return pairing.pair_id in self.rostered or bool(named and named_back)


class Naming(_Program):
    """People who pair themselves."""

    @rule(couple=couples)
    def name(self, couple: tuple[PersonId, PersonId]) -> None:
        me, other = couple
        before = self.world.states[me][-1].naming
        self.world.name(me, other)
        after = self.world.states[me][-1].naming
        if after is not None and after != before:
            self.namings[me, after.role, other] += 1

    @rule(couple=couples)
    def name_each_other(self, couple: tuple[PersonId, PersonId]) -> None:
        self.world.choose(couple[0], Role.MENTOR)
        self.world.choose(couple[1], Role.MENTEE)
        self.name(couple)
        self.name((couple[1], couple[0]))

    @rule(me=people, role=st.sampled_from(Role))
    def choose(self, me: PersonId, role: Role) -> None:
        self.world.choose(me, role)

    @rule(me=people)
    def withdraw(self, me: PersonId) -> None:
        self.world.withdraw(me)


class Rosters(_Program):
    """Coordinators who pair people, and whose rosters get lost."""

    @rule(coordinator=coordinators, couple=couples)
    def add(self, coordinator: int, couple: tuple[PersonId, PersonId]) -> None:
        before = set(self.world.rosters[coordinator][-1].entries)
        [new] = set(self.world.add(coordinator, *couple).entries) - before
        assert new not in {pairing.pair_id for pairing in self.met}
        self._has_stand(coordinator)

    @rule(coordinator=coordinators, pick=picks)
    def end(self, coordinator: int, pick: int) -> None:
        if pairings := self.world.pairings():
            self.world.end(coordinator, pairings[pick % len(pairings)])

    @rule(coordinator=coordinators, pick=picks)
    def reopen(self, coordinator: int, pick: int) -> None:
        if pairings := self.world.pairings():
            self.world.reopen(coordinator, pairings[pick % len(pairings)])
            self._has_stand(coordinator)

    @rule(coordinator=coordinators)
    def lose(self, coordinator: int) -> None:
        self.world.unread.add(coordinator)

    @rule(coordinator=coordinators, age=ages)
    def restore(self, coordinator: int, age: int) -> None:
        self.world.restore(coordinator, age)

    def _has_stand(self, coordinator: int) -> None:
        roster = self.world.rosters[coordinator][-1]
        for pairing in roster.standing_pairings():
            pair_id, revision = pairing.pair_id, roster.revision_of(pairing.pair_id)
            self.rostered[pair_id] = max(self.rostered.get(pair_id, 0), revision)


class Everything(Naming, Rosters):
    """Both, with people coming and going."""

    @rule(person=people, gone=st.booleans())
    def enrol(self, person: PersonId, gone: bool) -> None:
        (self.world.gone.add if gone else self.world.gone.discard)(person)


TestNaming = Naming.TestCase
TestRosters = Rosters.TestCase
TestEverything = Everything.TestCase
TestNaming.settings = TestRosters.settings = TestEverything.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None
)
