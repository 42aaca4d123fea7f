from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

import pytest

from reverse_mentor_xblock.core.errors import Busy
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.review.review import NotAssigned, NothingLeft
from reverse_mentor_xblock.services.pairing.program_pairs import PARTICIPATION
from reverse_mentor_xblock.services.ports import BlockRef, Json, PeopleState
from reverse_mentor_xblock.services.reviews import pair_ring
from reverse_mentor_xblock.services.reviews.assignments import Assignments, Why
from reverse_mentor_xblock.services.reviews.desk import ReviewDesk
from tests.services.module_reviews import MODULE, PROGRAM, Module, ring_of, rules
from tests.services.program_desk import Stage
from tests.support.port_set import fakes_for

MENTOR, MENTEE = Role.MENTOR, Role.MENTEE


def neighbours(module: Module) -> list[Pairing]:
    """Return the pairs that are to review the first one, the nearest first."""
    first = module.pairings[0]
    ring = module.ring(first.mentor).ring()
    return list(ring.reviewers(first.pair_id, module.size))


def why(module: Module, reviewer: Pairing, of: Pairing) -> Why | None:
    """Return why a pair has another's deliverable to review, if it has."""
    every = Assignments(module.party(reviewer, MENTOR)).all()
    return next((one.why for one in every if one.pair_id == of.pair_id), None)


def test_whoever_looks_finds_the_same_ring() -> None:
    module = Module(6)
    rings = {
        module.ring(pairing.member(role)).ring() for pairing in module.pairings for role in Role
    }
    assert len(rings) == 1
    assert set(rings.pop().pairings) == set(module.pairings)


def test_a_ring_is_found_afresh_once_a_pair_is_made_or_ends(stage: Stage) -> None:
    def on_ring() -> set[PairId]:
        ports = fakes_for(stage.world, stage.people["lea"], MODULE)
        return {pairing.pair_id for pairing in ring_of(ports).ring().pairings}

    for login in ("amina", "tomas"):
        stage.people[login] = stage.world.add(login)
    stage.pair("lea", "marc")
    (own,) = stage.find("lea").pairs
    assert on_ring() == {own.pair_id}

    stage.desk().commit("noor,amina", stage.desk().preview("noor,amina").revision)
    (made,) = stage.find("noor").pairs
    assert on_ring() == {own.pair_id, made.pair_id}

    stage.participation("lea").leave(own.pair_id, "Moving on")
    assert on_ring() == {made.pair_id}

    stage.pair("tomas", "marc")
    assert len(on_ring()) == 2
    stage.participation("tomas").erase()
    assert on_ring() == {made.pair_id}


def test_in_a_large_program_the_rosters_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pair_ring, "LOOKED_AT", 4)
    module = Module(6)
    assert set(module.ring(module.pairings[0].mentor).ring().pairings) == set(module.pairings)


def test_in_a_small_one_whoever_has_left_the_course_is_off_the_ring() -> None:
    module = Module(4)
    gone = module.pairings[1]
    module.world.enrolled.discard(gone.mentor)
    assert gone not in module.ring(module.pairings[0].mentor).ring().pairings


def test_the_teams_of_a_team_set_stand_on_the_ring() -> None:
    module = Module(2)
    for number, pairing in enumerate(module.pairings):
        for role in Role:
            person = pairing.member(role)
            words = Participation(person=person, role=role)
            module.world.write(person, PROGRAM, {PARTICIPATION: words.to_json()})
        module.world.join_team("duos", f"team-{number}", pairing.mentor, pairing.mentee)
    found = module.ring(module.pairings[0].mentor, "duos").ring().pairings
    members = {(pairing.mentor, pairing.mentee) for pairing in found}
    assert members == {(pairing.mentor, pairing.mentee) for pairing in module.pairings}


def test_what_lacks_reviews_is_offered_further_and_in_the_end_to_staff() -> None:
    module = Module(9, rules(reviews=2, days=5))
    first, others = module.pairings[0], neighbours(module)
    module.hand_in(first)
    assert [why(module, one, first) for one in others[:3]] == [Why.RING, Why.RING, None]
    with pytest.raises(NotAssigned):
        module.review(others[2], MENTOR, first.pair_id)

    module.world.pass_time(days=6)
    offered = [why(module, one, first) for one in others[:5]]
    assert offered == [Why.RING, Why.RING, Why.LATE, Why.LATE, None]
    now = module.world.now
    assert not module.party(first, MENTEE).reviews.staff_asked(now)
    module.world.pass_time(days=5)
    assert module.party(first, MENTEE).reviews.staff_asked(module.world.now)

    module.review(others[2], MENTOR, first.pair_id)
    module.review(others[0], MENTEE, first.pair_id)
    reviews = module.party(first, MENTEE).reviews
    assert (len(reviews.counted), reviews.share) == (2, 1.0)
    assert not reviews.staff_asked(module.world.now)
    assert why(module, others[3], first) is None
    module.review(others[1], MENTOR, first.pair_id)
    assert len(module.party(first, MENTEE).reviews.counted) == 3


def test_a_review_sent_twice_at_once_is_told_of_once() -> None:
    module = Module(3, rules(reviews=1))
    first, (reviewer, *_) = module.pairings[0], neighbours(module)
    module.hand_in(first)
    for _ in range(2):
        module.review(reviewer, MENTOR, first.pair_id)

    assert [name for _, name, _ in module.world.events].count("review.submitted") == 1


def test_a_pair_alone_waits_for_staff_only() -> None:
    module = Module(1)
    (alone,) = module.pairings
    module.hand_in(alone)
    reviews = module.party(alone, MENTEE).reviews
    assert reviews.needed == 1
    assert reviews.staff_asked(module.world.now)
    assert Assignments(module.party(alone, MENTOR)).all() == ()


def test_a_volunteer_gets_one_more_and_may_give_it() -> None:
    module = Module(6, rules(reviews=1))
    first, others = module.pairings[0], neighbours(module)
    module.hand_in(first)
    module.writing(others[1], MENTOR).volunteer()
    assert why(module, others[1], first) is Why.EXTRA
    module.review(others[1], MENTOR, first.pair_id)
    assert len(module.party(first, MENTEE).reviews.counted) == 1
    with pytest.raises(NothingLeft):
        module.writing(others[1], MENTOR).volunteer()


def test_a_review_stays_when_the_ring_grows_past_its_writer() -> None:
    module = Module(3, rules(reviews=1))
    first, others = module.pairings[0], neighbours(module)
    module.hand_in(first)
    module.review(others[0], MENTOR, first.pair_id)
    party = module.party(first, MENTEE)
    assert party.reviews.reviewers == (others[0].pair_id,)


@pytest.mark.parametrize("looked_at", [4, 200])
def test_a_review_stays_when_its_writers_pair_has_ended(
    monkeypatch: pytest.MonkeyPatch, looked_at: int
) -> None:
    monkeypatch.setattr(pair_ring, "LOOKED_AT", looked_at)
    module = Module(3, rules(reviews=1))
    first, (reviewer, *_) = module.pairings[0], neighbours(module)
    module.hand_in(first)
    module.review(reviewer, MENTOR, first.pair_id)
    module.end(reviewer)

    assert reviewer not in module.ring(first.mentor).ring().pairings
    assert len(module.party(first, MENTEE).reviews.counted) == 1


def test_a_review_stays_when_its_writer_has_left_the_course() -> None:
    module = Module(3, rules(reviews=1))
    first, (reviewer, *_) = module.pairings[0], neighbours(module)
    module.hand_in(first)
    module.review(reviewer, MENTOR, first.pair_id)
    module.world.enrolled.discard(reviewer.mentor)
    module.world.cached.clear()

    assert len(module.party(first, MENTEE).reviews.counted) == 1


def test_everybody_can_be_reviewed_by_everybody_else_in_any_order() -> None:
    module = Module(3, rules(reviews=5))
    for pairing in module.pairings:
        module.hand_in(pairing)
    for reviewer in reversed(module.pairings):
        for other in module.pairings:
            if other != reviewer:
                module.review(reviewer, MENTEE, other.pair_id)
    for pairing in module.pairings:
        reviews = module.party(pairing, MENTOR).reviews
        assert (len(reviews.counted), reviews.needed) == (2, 2)


class PlatformGrades:
    """Grades as the platform keeps them, in the row that also holds what the person says."""

    def __init__(self, module: Module, pairing: Pairing) -> None:
        self.told: list[float] = []
        self.out_of_order = False
        self._other = module.party(pairing, MENTEE).own

    def publish(self, share: float) -> None:
        with pytest.raises(Busy):
            self._other.change(lambda record: replace(record, published=0.0))
        if self.out_of_order:
            raise ConnectionError
        self.told.append(share)


def test_a_grade_is_told_while_no_other_request_of_its_person_writes() -> None:
    module = Module(3, rules(reviews=1))
    first, reviewer = module.pairings[0], neighbours(module)[0]
    module.hand_in(first)
    module.review(reviewer, MENTOR, first.pair_id)
    grades = PlatformGrades(module, first)

    def look() -> None:
        ReviewDesk(module.party(first, MENTEE), grades).remember()

    grades.out_of_order = True
    with pytest.raises(ConnectionError):
        look()
    grades.out_of_order = False
    look()
    look()
    assert grades.told == [1.0]


def test_what_is_written_while_another_reads_is_found() -> None:
    module = Module(2, rules(reviews=1))
    first, second = module.pairings
    rows = module.party(second, MENTOR).rows
    read = rows.people.read

    class SlowState:
        """A read that another request overtakes."""

        def read(self, login: str, block: BlockRef) -> Mapping[str, Json]:
            found = read(login, block)
            module.hand_in(first)
            return found

    overtaken = replace(rows, people=cast(PeopleState, SlowState()))
    assert not overtaken.of(first.mentee).deliverables
    assert rows.of(first.mentee).deliverables
