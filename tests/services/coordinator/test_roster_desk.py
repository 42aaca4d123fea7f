"""A coordinator's desk: look, then commit just what was seen."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.errors import BadCsv, Busy, NotSaved, RosterChanged, Stopped
from reverse_mentor_xblock.core.pairing.csv_cells import Separator
from reverse_mentor_xblock.core.pairing.roster_preview import Outcome
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.services.coordinator import roster as roster_service
from reverse_mentor_xblock.services.coordinator.roster import Committed, Preview, RosterDesk
from tests.services.program_desk import PROGRAM, Stage
from tests.support.world import block_ref


def outcomes(preview: Preview) -> list[Outcome]:
    return [judged.outcome for judged in preview.outcomes]


def commit(desk: RosterDesk, csv: str) -> int:
    return desk.commit(csv, desk.preview(csv).revision).paired


def test_looking_writes_nothing(stage: Stage) -> None:
    assert outcomes(stage.desk().preview("lea,marc\nlea,ghost")) == [
        Outcome.WILL_PAIR,
        Outcome.UNKNOWN_MENTEE,
    ]
    assert (stage.world.rows, stage.world.events) == ({}, [])


def test_committing_pairs_everybody_and_says_so_once(stage: Stage) -> None:
    assert commit(stage.desk(), "lea,marc\nnoor,camille") == 2

    assert len(list(stage.desk().roster().standing_pairings())) == 2
    assert stage.events() == ["roster.committed"]
    assert stage.world.events[0][2] == {"pairs": 2}


def test_only_the_coordinators_row_is_written(stage: Stage) -> None:
    commit(stage.desk(), "lea,marc")

    assert {person for person, _block in stage.world.rows} == {stage.people["camille"]}


@pytest.mark.parametrize("bad", ["ghost,noor", "noor", "noor,noor", "noor,marc", "lea,marc"])
def test_one_bad_line_stops_all(stage: Stage, bad: str) -> None:
    with pytest.raises(BadCsv):
        commit(stage.desk(), f"lea,marc\n{bad}")

    assert (stage.world.rows, stage.world.events) == ({}, [])


def test_the_operator_may_stop_a_roster(stage: Stage) -> None:
    stage.world.rules["pairing_requested"] = "Not before June."

    with pytest.raises(Stopped):
        commit(stage.desk(), "lea,marc")
    assert (stage.world.rows, stage.world.events) == ({}, [])


def test_no_rule_is_asked_about_what_pairs_nobody(stage: Stage) -> None:
    commit(stage.desk(), "lea,marc")
    assert stage.world.allowed == ["pairing_requested"]

    commit(stage.desk(), "lea,marc")
    assert stage.world.allowed == ["pairing_requested"]


def test_committing_what_stands_already_writes_nothing(stage: Stage) -> None:
    commit(stage.desk(), "lea,marc")
    rows = dict(stage.world.rows)

    assert commit(stage.desk(), "lea,marc") == 0
    assert stage.world.rows == rows


def test_a_roster_that_moved_is_looked_at_again(stage: Stage) -> None:
    stage.author(coordinators=("camille", "noor"))
    seen = stage.desk().preview("lea,marc")
    commit(stage.desk("noor"), "noor,camille")

    with pytest.raises(RosterChanged):
        stage.desk().commit("lea,marc", seen.revision)
    assert commit(stage.desk(), "lea,marc") == 1


@pytest.mark.parametrize("meanwhile", ["lea,noor", "lea,marc"])
def test_that_the_roster_moved_is_said_before_what_came_of_it(stage: Stage, meanwhile: str) -> None:
    """By now the line would be over capacity, or a pair already."""
    stage.author(coordinators=("camille", "noor"))
    seen = stage.desk().preview("lea,marc")
    commit(stage.desk("noor"), meanwhile)

    with pytest.raises(RosterChanged):
        stage.desk().commit("lea,marc", seen.revision)


def test_two_tabs_of_a_coordinator_commit_one_after_the_other(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other tab commits between this one's look and its lock."""
    desk, other = stage.desk(), stage.desk()
    revision = desk.preview("lea,marc").revision
    look = RosterDesk.preview

    def look_then_be_overtaken(self: RosterDesk, csv: str) -> Preview:
        seen = look(self, csv)
        monkeypatch.setattr(RosterDesk, "preview", look)
        commit(other, "lea,noor")
        return seen

    monkeypatch.setattr(RosterDesk, "preview", look_then_be_overtaken)

    with pytest.raises(RosterChanged):
        desk.commit("lea,marc", revision)
    assert len(list(stage.desk().roster().standing_pairings())) == 1


def test_a_commit_that_is_not_saved_is_not_told(stage: Stage) -> None:
    stage.world.lose_writes = 1

    with pytest.raises(NotSaved):
        commit(stage.desk(), "lea,marc")
    assert stage.world.events == []


def test_a_desk_in_use_is_busy(stage: Stage) -> None:
    stage.world.held.add(f"row of {stage.people['camille']}")

    with pytest.raises(Busy):
        commit(stage.desk(), "lea,marc")


def test_pairs_that_people_made_count(stage: Stage) -> None:
    stage.pair("lea", "marc")

    assert outcomes(stage.desk().preview("lea,noor\nlea,marc")) == [
        Outcome.OVER_CAPACITY,
        Outcome.ALREADY_PAIRED,
    ]


def test_those_who_left_are_free_again(stage: Stage) -> None:
    commit(stage.desk(), "lea,marc")
    stage.participation("lea").leave(stage.find("lea").pairs[0].pair_id, "")

    assert commit(stage.desk(), "lea,marc") == 1
    assert len(stage.find("lea").active) == 1


def test_of_long_lists_only_the_rosters_count(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.pair("lea", "marc")
    assert stage.desk().preview("lea,noor").complete

    monkeypatch.setattr(roster_service, "LOOKED_AT", 1)
    seen = stage.desk().preview("lea,noor")

    assert (outcomes(seen), seen.complete) == ([Outcome.WILL_PAIR], False)


def test_a_waiting_naming_takes_no_place(stage: Stage) -> None:
    stage.join("lea", Role.MENTOR)
    stage.participation("lea").name_partner("noor")

    assert commit(stage.desk(), "lea,marc") == 1


def test_who_has_an_account_but_is_not_enrolled_is_told_apart(stage: Stage) -> None:
    stage.world.add("zoe", enrolled=False)

    assert outcomes(stage.desk().preview("zoe,marc\nlea,ZOE@example.com\nlea,ghost")) == [
        Outcome.MENTOR_NOT_ENROLLED,
        Outcome.MENTEE_NOT_ENROLLED,
        Outcome.UNKNOWN_MENTEE,
    ]


def test_a_lost_roster_is_restored_from_its_export(stage: Stage) -> None:
    commit(stage.desk(), "lea,marc\nnoor,camille")
    stage.participation("lea").leave(stage.find("lea").pairs[0].pair_id, "Moved")
    before = {login: stage.find(login) for login in stage.people}
    file = stage.desk().export(Separator.SEMICOLON)
    rows = dict(stage.world.rows)

    del stage.world.rows[stage.people["camille"], str(PROGRAM)]
    desk = stage.desk()
    assert desk.commit(file, desk.preview(file).revision) == Committed(paired=0, restored=2)

    assert stage.world.rows == rows
    assert {login: stage.find(login) for login in stage.people} == before
    assert set(outcomes(desk.preview(file))) == {Outcome.UNCHANGED}


def test_another_coordinator_restores_what_a_former_one_made(stage: Stage) -> None:
    commit(stage.desk(), "lea,marc")
    pair = stage.find("lea").pairs[0].pair_id
    file = stage.desk().export(Separator.COMMA)
    stage.author(coordinators=("noor",))

    desk = stage.desk("noor")
    desk.commit(file, desk.preview(file).revision)

    assert [known.pair_id for known in stage.find("marc").active] == [pair]


def test_an_export_of_another_program_restores_nothing(stage: Stage) -> None:
    commit(stage.desk(), "lea,marc")
    file = stage.desk().export(Separator.COMMA)
    stage.author(block=block_ref("rerun"))

    assert outcomes(stage.desk().preview(file)) == [Outcome.NOT_OURS]


def test_rules_are_asked_about_restored_pairs_too(stage: Stage) -> None:
    commit(stage.desk(), "lea,marc")
    file = stage.desk().export(Separator.COMMA)
    stage.world.rows.clear()
    stage.world.rules["pairing_requested"] = "Not now."

    with pytest.raises(Stopped):
        commit(stage.desk(), file)
    assert stage.world.rows == {}


def test_an_export_names_people_who_left_the_course(stage: Stage) -> None:
    commit(stage.desk(), "lea,marc")
    stage.world.enrolled.remove(stage.people["lea"])

    assert "lea;marc;lea@example.com;marc@example.com;active;" in stage.desk().export(
        Separator.SEMICOLON
    )
