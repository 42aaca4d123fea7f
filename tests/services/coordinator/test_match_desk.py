"""Matching a program: what people did by themselves counts, and a commit is all or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reverse_mentor_xblock.core.errors import Busy, RosterChanged, Stopped, TeamsDecide
from reverse_mentor_xblock.core.matching.criteria import Criteria, Rule
from reverse_mentor_xblock.core.matching.proposal import Obstacle, Reason
from reverse_mentor_xblock.core.pairing.directory import Directory
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.transitions import BesideCard
from reverse_mentor_xblock.core.people import Card, Role
from reverse_mentor_xblock.services.coordinator import match_desk
from reverse_mentor_xblock.services.coordinator.match_desk import MatchDesk, Proposed
from reverse_mentor_xblock.services.pairing.program_pairs import PARTICIPATION
from tests.services.coordinator_desk import Coordinator
from tests.services.program_desk import PROGRAM, Stage


@pytest.fixture
def coordinator(stage: Stage) -> Coordinator:
    """Return a coordinator of lea who can mentor marc or noor."""
    stage.join("lea", Role.MENTOR)
    stage.join("marc", Role.MENTEE)
    stage.join("noor", Role.MENTEE)
    return Coordinator(stage)


def propose(coordinator: Coordinator, run: str, seed: str = "") -> Proposed:
    return coordinator.match_desk().propose(run, seed=seed, fixed=(), forbidden=())


def pause(coordinator: Coordinator, login: str) -> None:
    stage = coordinator.stage
    words = Participation.from_json(stage.row(login)[PARTICIPATION])
    paused = replace(words, paused=True).to_json()
    stage.world.write(stage.people[login], PROGRAM, {PARTICIPATION: paused})


def revision(desk: MatchDesk) -> str:
    return desk.roster.read().fingerprint


def test_a_run_proposes_the_same_however_often(coordinator: Coordinator) -> None:
    run = coordinator.read_all()
    first, again = propose(coordinator, run), propose(coordinator, run)

    assert first.proposal == again.proposal
    assert propose(coordinator, coordinator.read_all(), first.seed).proposal == first.proposal
    assert len(first.proposal.pairs) == 1


def test_pairs_that_people_made_take_their_place(coordinator: Coordinator) -> None:
    coordinator.stage.participation("lea").name_partner("marc")
    coordinator.stage.participation("marc").name_partner("lea")

    proposal = propose(coordinator, coordinator.read_all()).proposal

    assert {one.reason for one in proposal.left} == {Reason.AT_CAPACITY, Reason.NOBODY_THERE}
    assert proposal.pairs == ()


def test_who_pauses_is_left_alone(coordinator: Coordinator) -> None:
    pause(coordinator, "lea")

    proposal = propose(coordinator, coordinator.read_all()).proposal

    assert {one.reason for one in proposal.left} == {Reason.PAUSED, Reason.NOBODY_THERE}


def test_a_commit_pairs_everybody_at_once(coordinator: Coordinator) -> None:
    run, desk = coordinator.read_all(), coordinator.match_desk()

    done = desk.commit(run, [coordinator.couple("lea", "noor")], revision(desk))

    assert (done.paired, done.revision) == (1, revision(coordinator.match_desk()))
    assert [pair.partner_login for pair in coordinator.stage.find("lea").active] == ["noor"]
    assert coordinator.stage.events()[-1] == "roster.committed"


def test_a_commit_over_a_roster_that_moved_is_refused(coordinator: Coordinator) -> None:
    run, desk = coordinator.read_all(), coordinator.match_desk()
    before = revision(desk)
    coordinator.match_desk().commit(run, [coordinator.couple("lea", "noor")], before)

    with pytest.raises(RosterChanged):
        desk.commit(run, [coordinator.couple("lea", "marc")], before)
    assert len(coordinator.stage.find("lea").active) == 1


def test_who_is_paired_already_is_not_paired_again(coordinator: Coordinator) -> None:
    run, desk = coordinator.read_all(), coordinator.match_desk()
    desk.commit(run, [coordinator.couple("lea", "noor")], revision(desk))
    rows = dict(coordinator.stage.world.rows)

    done = coordinator.match_desk().commit(
        run, [coordinator.couple("lea", "noor"), coordinator.couple("lea", "marc")], revision(desk)
    )

    assert [one.obstacle for one in done.refused] == [Obstacle.PARTNERS, Obstacle.AT_CAPACITY]
    assert (done.paired, coordinator.stage.world.rows) == (0, rows)


def test_who_left_since_the_reading_is_not_paired(coordinator: Coordinator) -> None:
    run, desk = coordinator.read_all(), coordinator.match_desk()
    coordinator.stage.world.enrolled.discard(coordinator.stage.people["noor"])

    done = desk.commit(run, [coordinator.couple("lea", "noor")], revision(desk))

    assert [one.obstacle for one in done.refused] == [Obstacle.UNKNOWN]
    assert coordinator.stage.find("lea").active == ()


def test_who_paused_since_the_reading_is_not_paired(coordinator: Coordinator) -> None:
    run, desk = coordinator.read_all(), coordinator.match_desk()
    pause(coordinator, "noor")

    done = desk.commit(run, [coordinator.couple("lea", "noor")], revision(desk))

    assert [one.obstacle for one in done.refused] == [Obstacle.PAUSED]


def test_of_many_people_only_the_enrolment_is_looked_at_again(
    coordinator: Coordinator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(match_desk, "LOOKED_AT", 1)
    run, desk = coordinator.read_all(), coordinator.match_desk()
    pause(coordinator, "noor")

    assert desk.commit(run, [coordinator.couple("lea", "noor")], revision(desk)).paired == 1


def test_rules_broken_by_hand_are_told(coordinator: Coordinator) -> None:
    coordinator.stage.author(criteria=Criteria(rules=frozenset({Rule.LANGUAGE})))
    run, desk = coordinator.read_all(), coordinator.match_desk()

    done = desk.commit(run, [coordinator.couple("lea", "noor")], revision(desk))

    couple = (coordinator.stage.people["lea"], coordinator.stage.people["noor"])
    assert (done.paired, done.broken) == (1, [(couple, (Rule.LANGUAGE,))])


def test_an_operator_can_stop_a_commit(coordinator: Coordinator) -> None:
    run, desk = coordinator.read_all(), coordinator.match_desk()
    coordinator.stage.world.rules["pairing_requested"] = "Not before June."

    with pytest.raises(Stopped):
        desk.commit(run, [coordinator.couple("lea", "noor")], revision(desk))
    assert coordinator.stage.find("lea").active == ()


def test_where_teams_are_the_pairs_no_roster_is_written(coordinator: Coordinator) -> None:
    run, desk = coordinator.read_all(), coordinator.match_desk()
    coordinator.stage.author(team_set="pairs")
    rows = dict(coordinator.stage.world.rows)

    with pytest.raises(TeamsDecide):
        coordinator.match_desk().commit(run, [coordinator.couple("lea", "noor")], revision(desk))
    assert coordinator.stage.world.rows == rows


def test_rosters_are_written_one_after_the_other(coordinator: Coordinator) -> None:
    run, desk = coordinator.read_all(), coordinator.match_desk()
    coordinator.stage.world.held.add(f"rosters of {coordinator.stage.program.block}")

    with pytest.raises(Busy):
        desk.commit(run, [coordinator.couple("lea", "noor")], revision(desk))


def test_the_directory_shows_those_who_agreed_and_do_not_pause(coordinator: Coordinator) -> None:
    for login in ("lea", "marc"):
        role = Role.MENTOR if login == "lea" else Role.MENTEE
        coordinator.stage.participation(login).save_card(
            role,
            Card(login.title()),
            coordinator.stage.find(login),
            beside=BesideCard(consent=True),
        )
    pause(coordinator, "marc")

    run = coordinator.read_all()
    published = coordinator.match_desk().publish(run)

    assert [entry.handle for entry in published.entries] == [coordinator.handle("lea")]
    stored = coordinator.stage.row("camille")["directory"]
    assert Directory.from_json(stored) == published
    assert coordinator.stage.events()[-1] == "directory.published"
