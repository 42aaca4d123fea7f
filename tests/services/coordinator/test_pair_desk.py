"""Deciding on single pairs: only the coordinator's row is written, and both members soon see it."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.errors import NoRoom, NotYourPair, Stopped
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.pairing.verdict import EndedBy, PairStatus
from reverse_mentor_xblock.core.people import Role
from tests.services.coordinator_desk import Coordinator
from tests.services.program_desk import PROGRAM, Stage


@pytest.fixture
def coordinator(stage: Stage) -> Coordinator:
    """Return a coordinator of lea and marc, who paired themselves, and of noor."""
    stage.pair("lea", "marc")
    stage.join("noor", Role.MENTEE)
    return Coordinator(stage)


@pytest.fixture
def run(coordinator: Coordinator) -> str:
    """Return a finished reading of the program."""
    return coordinator.read_all()


@pytest.fixture
def pair(coordinator: Coordinator) -> PairId:
    """Return the pair's id."""
    return coordinator.stage.find("lea").pairs[0].pair_id


def statuses(coordinator: Coordinator, login: str) -> list[str]:
    return [pair.status.value for pair in coordinator.stage.find(login).pairs]


def test_a_pair_that_people_made_is_found_by_a_reading(
    coordinator: Coordinator, run: str, pair: PairId
) -> None:
    with pytest.raises(NotYourPair):
        coordinator.pair_desk().end("", pair, "")

    decided = coordinator.pair_desk().end(run, pair, "Moved")

    assert (decided.pair.status, decided.pair.ended_by) == (
        PairStatus.ENDED,
        EndedBy.COORDINATOR,
    )
    assert coordinator.pair_desk().reopen("", pair, "").pair.status is PairStatus.ACTIVE


def test_members_see_it_with_their_next_request(
    coordinator: Coordinator, run: str, pair: PairId
) -> None:
    assert coordinator.stage.remembered("lea").active
    coordinator.pair_desk().end(run, pair, "")

    assert not coordinator.stage.remembered("lea").active


def test_only_the_coordinators_row_is_written(
    coordinator: Coordinator, run: str, pair: PairId
) -> None:
    before = dict(coordinator.stage.world.rows)
    coordinator.pair_desk().end(run, pair, "")

    after = coordinator.stage.world.rows
    mine = (coordinator.stage.people["camille"], str(PROGRAM))
    assert {row for row in after if after[row] != before.get(row)} == {mine}


def test_a_pair_a_member_has_left_can_go_on(
    coordinator: Coordinator, run: str, pair: PairId
) -> None:
    coordinator.stage.participation("lea").leave(pair, "Too busy", private=True)

    assert coordinator.pair_desk().reopen(run, pair, "They talked").pair.status is (
        PairStatus.ACTIVE
    )
    assert statuses(coordinator, "marc") == ["active"]


def test_the_same_two_start_afresh_in_one_step(
    coordinator: Coordinator, run: str, pair: PairId
) -> None:
    decided = coordinator.pair_desk().rematch(run, pair, "Anew", None)

    assert decided.made is not None
    assert decided.made.pairing.pair_id != pair
    assert statuses(coordinator, "lea") == statuses(coordinator, "marc") == ["active", "ended"]
    told = {"pair": pair, "change": "rematched", "made": decided.made.pairing.pair_id}
    assert ("roster.changed", told) in [event[1:] for event in coordinator.stage.world.events]


def test_the_new_pair_must_have_room(coordinator: Coordinator, run: str, pair: PairId) -> None:
    coordinator.stage.join("camille", Role.MENTOR)
    run = coordinator.read_all()
    desk = coordinator.match_desk()
    couple = coordinator.couple("camille", "noor")
    desk.commit(run, [couple], desk.roster.read().fingerprint)

    with pytest.raises(NoRoom):
        coordinator.pair_desk().rematch(run, pair, "", coordinator.couple("lea", "noor"))
    assert statuses(coordinator, "lea") == ["active"]


def test_who_has_left_the_course_gets_no_new_pair(
    coordinator: Coordinator, run: str, pair: PairId
) -> None:
    coordinator.stage.world.enrolled.discard(coordinator.stage.people["noor"])

    with pytest.raises(NoRoom):
        coordinator.pair_desk().rematch(run, pair, "", coordinator.couple("lea", "noor"))


def test_who_has_erased_all_they_said_is_not_paired_anew(
    coordinator: Coordinator, run: str, pair: PairId
) -> None:
    coordinator.stage.participation("lea").erase()

    with pytest.raises(NoRoom):
        coordinator.pair_desk().reopen(run, pair, "")
    with pytest.raises(NoRoom):
        coordinator.pair_desk().rematch(run, pair, "", None)
    assert statuses(coordinator, "marc") == ["ended"]

    coordinator.stage.join("lea", Role.MENTOR)
    assert coordinator.pair_desk().rematch(run, pair, "", None).made is not None


def test_an_operator_can_stop_a_rematch(coordinator: Coordinator, run: str, pair: PairId) -> None:
    coordinator.stage.world.rules["pairing_requested"] = "Not now."

    with pytest.raises(Stopped):
        coordinator.pair_desk().rematch(run, pair, "", None)
    assert statuses(coordinator, "lea") == ["active"]


def test_a_pair_of_two_who_are_gone_is_nobodys(
    coordinator: Coordinator, run: str, pair: PairId
) -> None:
    coordinator.pair_desk().start(run, pair, "2026-02-01")
    for login in ("lea", "marc"):
        coordinator.stage.world.enrolled.discard(coordinator.stage.people[login])

    with pytest.raises(NotYourPair):
        coordinator.pair_desk().end("", pair, "")
