"""That a pair has formed or ended is told once, by whichever member writes it down first."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.people import Role
from tests.services.program_desk import Stage


def commit(stage: Stage, csv: str) -> None:
    desk = stage.desk()
    desk.commit(csv, desk.preview(csv).revision)


def told_of(stage: Stage, *names: str) -> list[tuple[str, str]]:
    """Return (who, what) of the events of these names, in order."""
    return [
        (stage.world.visitor(person).login, name)
        for person, name, _data in stage.world.events
        if person is not None and name in names
    ]


def news(stage: Stage) -> list[tuple[str, str]]:
    return told_of(stage, "pair.formed", "pair.ended")


@pytest.mark.parametrize(("first", "second"), [("lea", "marc"), ("marc", "lea")])
def test_the_first_to_see_a_rosters_pair_tells(stage: Stage, first: str, second: str) -> None:
    commit(stage, "lea,marc")

    for login in (first, second, first, second):
        stage.participation(login).acknowledge()

    assert news(stage) == [(first, "pair.formed")]
    acknowledged = told_of(stage, "pair.acknowledged")
    assert acknowledged == [(first, "pair.acknowledged"), (second, "pair.acknowledged")]


def test_a_pair_of_two_namings_is_told_at_the_second(stage: Stage) -> None:
    stage.join("lea", Role.MENTOR)
    stage.join("marc", Role.MENTEE)
    stage.participation("lea").name_partner("marc")
    assert news(stage) == []

    stage.participation("marc").name_partner("lea")
    stage.participation("lea").acknowledge()

    assert news(stage) == [("marc", "pair.formed")]


def test_the_end_is_told_by_whoever_leaves(stage: Stage) -> None:
    stage.pair("lea", "marc")
    pair = stage.find("lea").pairs[0].pair_id

    stage.participation("lea").leave(pair, "")
    stage.participation("marc").acknowledge()

    assert news(stage) == [("marc", "pair.formed"), ("lea", "pair.ended")]
    assert stage.world.events[-1][2] == {"pair": pair, "revision": 2, "ended_by": "mentor"}


def test_leaving_what_has_ended_ends_nothing(stage: Stage) -> None:
    stage.pair("lea", "marc")
    pair = stage.find("lea").pairs[0].pair_id
    stage.participation("lea").leave(pair, "")

    stage.participation("marc").leave(pair, "")

    assert told_of(stage, "pair.left") == [("lea", "pair.left"), ("marc", "pair.left")]
    assert news(stage)[1:] == [("lea", "pair.ended")]


def test_leaving_twice_is_told_once(stage: Stage) -> None:
    stage.pair("lea", "marc")
    pair = stage.find("lea").pairs[0].pair_id
    stage.participation("lea").leave(pair, "First")
    told = list(stage.world.events)

    stage.participation("lea").leave(pair, "Second")

    assert stage.world.events == told


def test_leaving_a_pair_nobody_had_seen_tells_that_it_stood(stage: Stage) -> None:
    commit(stage, "lea,marc")
    pair = PairId(stage.find("lea").pairs[0].pair_id)

    stage.participation("lea").leave(pair, "")

    assert news(stage) == [("lea", "pair.formed"), ("lea", "pair.ended")]
