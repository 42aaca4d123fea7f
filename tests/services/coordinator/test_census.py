"""Reading the whole program in pages: progress, cancelling, going on, and pages that get lost."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.errors import BadFields, CensusIncomplete, Unsupported
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.services.coordinator.census import KEPT_SECONDS, Cursor, Progress
from tests.services.coordinator_desk import Coordinator
from tests.services.program_desk import PROGRAM, Stage


@pytest.fixture
def coordinator(stage: Stage) -> Coordinator:
    """Return a coordinator who reads two people a request, of four and some who left."""
    stage.world.settings["census_page"] = 2
    stage.join("lea", Role.MENTOR)
    stage.join("noor", Role.MENTEE)
    stage.world.add("gone", enrolled=False)
    return Coordinator(stage)


def numbers(progress: Progress) -> tuple[int, int, int]:
    return progress.read, progress.participants, progress.total


def test_progress_counts_people_and_participants(coordinator: Coordinator) -> None:
    census = coordinator.census()
    run = census.begin()

    first = census.step(run, Cursor())
    assert first.cursor is not None
    second = census.step(run, first.cursor)
    assert second.cursor is not None
    last = census.step(run, second.cursor)

    assert [numbers(each) for each in (first, second, last)] == [(2, 1, 4), (4, 2, 4), (4, 2, 4)]
    assert last.cursor is None


def test_who_goes_on_passes_over_what_was_read(coordinator: Coordinator) -> None:
    first = coordinator.census()
    run = first.begin()
    first.step(run, Cursor())

    resumed = coordinator.read_on(run.run, "")

    assert numbers(resumed) == (4, 2, 4)


def test_everybody_is_read_once(coordinator: Coordinator) -> None:
    run = coordinator.read_all()

    everybody = coordinator.census().everybody(coordinator.census().run(run))

    logins = [one.account.login for one in everybody.values()]
    assert logins == ["lea", "marc", "noor", "camille"]
    assert [login for login in logins if everybody[coordinator.stage.people[login]].takes_part] == [
        "lea",
        "noor",
    ]


def test_a_run_that_was_not_finished_gives_nothing(coordinator: Coordinator) -> None:
    census = coordinator.census()
    run = census.begin()
    census.step(run, Cursor())

    with pytest.raises(CensusIncomplete):
        census.everybody(run)


def test_a_lost_page_is_read_again_and_no_other(coordinator: Coordinator) -> None:
    name = coordinator.read_all()
    (lost, *_others) = sorted(
        key for key in coordinator.stage.world.cached if key.startswith("census:")
    )
    del coordinator.stage.world.cached[lost]
    with pytest.raises(CensusIncomplete):
        coordinator.match_desk().population(name)

    kept = dict(coordinator.stage.world.cached)
    progress = coordinator.read_on(name, "")
    while progress.cursor is not None:
        progress = coordinator.read_on(name, str(progress.cursor))

    assert len(coordinator.match_desk().population(name).people) == 4
    written = {
        key for key, value in coordinator.stage.world.cached.items() if kept.get(key) != value
    }
    assert written == {lost}


def test_a_run_is_forgotten_in_time(coordinator: Coordinator) -> None:
    name = coordinator.read_all()
    coordinator.stage.world.pass_time(seconds=KEPT_SECONDS + 1)

    with pytest.raises(CensusIncomplete):
        coordinator.match_desk().population(name)


def test_a_damaged_page_counts_as_lost(coordinator: Coordinator) -> None:
    name = coordinator.read_all()
    cached = coordinator.stage.world.cached
    for key, (until, _text) in list(cached.items()):
        if key.startswith("census:"):
            cached[key] = until, '{"people": "AAAA", "last": true}'

    with pytest.raises(CensusIncomplete):
        coordinator.match_desk().population(name)


def test_a_new_run_ends_the_one_before(coordinator: Coordinator) -> None:
    old = coordinator.read_all()
    coordinator.read_all()

    with pytest.raises(CensusIncomplete):
        coordinator.census().run(old)


def test_runs_of_others_are_not_mine(coordinator: Coordinator) -> None:
    run = coordinator.read_all()

    with pytest.raises(CensusIncomplete):
        Coordinator(coordinator.stage, "noor").census().run(run)


def test_reading_writes_no_row_but_the_readers(coordinator: Coordinator) -> None:
    before = dict(coordinator.stage.world.rows)

    coordinator.read_all()

    mine = (coordinator.stage.people["camille"], str(PROGRAM))
    assert {
        row for row, text in coordinator.stage.world.rows.items() if before.get(row) != text
    } == {mine}


@pytest.mark.parametrize("text", ["-", "1-2", "a-1-1", "1-a-1", "1-1-1-1"])
def test_a_cursor_of_ones_own_is_refused(text: str) -> None:
    with pytest.raises(BadFields):
        Cursor.parse(text)


def test_where_nobody_can_be_read_nothing_begins(coordinator: Coordinator) -> None:
    coordinator.stage.world.has_people_state = False

    with pytest.raises(Unsupported):
        coordinator.read_all()
