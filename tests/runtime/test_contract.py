"""What every other port promises, of the fakes and of the adapters alike."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from reverse_mentor_xblock.core.errors import Busy, Stopped
from tests.runtime.conftest import Stage


def test_a_lock_is_held_once(stage: Stage) -> None:
    mine, yours = stage.request("ada").locks, stage.request("Ben").locks

    with mine.hold("row"):
        with pytest.raises(Busy), yours.hold("row"):
            pytest.fail("held twice")
        with yours.hold("another row"):
            pass
    with yours.hold("row"):
        pass


def test_a_lock_is_released_when_its_block_fails(stage: Stage) -> None:
    locks = stage.request("ada").locks

    with pytest.raises(ZeroDivisionError), locks.hold("row"):
        raise ZeroDivisionError
    with locks.hold("row"):
        pass


def test_the_cache_is_shared_and_forgets(stage: Stage) -> None:
    key = "a key — with spaces " * 20
    assert stage.request("ada").cache.get(key) is None

    stage.request("ada").cache.set(key, {"at": [1.5, None]}, 60)

    assert stage.request("Ben").cache.get(key) == {"at": [1.5, None]}
    stage.pass_time(61)
    assert stage.request("Ben").cache.get(key) is None


def test_teams_are_found_by_team_set(stage: Stage) -> None:
    stage.put_in_team("pairs", "red", "ada", "Ben")
    teams = stage.request("Ben").teams

    assert teams.available()
    found = teams.team_of_current("pairs")
    assert found is not None
    assert found[0] == "red"
    assert [account.login for account in found[1]] == ["ada", "Ben"]
    assert teams.team_of_current("elsewhere") is None
    assert stage.request("sam").teams.team_of_current("pairs") is None
    assert stage.request(None).teams.team_of_current("pairs") is None


def test_all_teams_of_a_team_set_are_found_unless_there_are_too_many(stage: Stage) -> None:
    stage.put_in_team("pairs", "red", "ada", "Ben")
    stage.put_in_team("pairs", "blue", "sam")
    teams = stage.request("ada").teams

    found = {
        team: [who.login for who in members] for team, members in teams.teams_of("pairs", 2).items()
    }
    assert found == {"red": ["ada", "Ben"], "blue": ["sam"]}
    assert teams.teams_of("pairs", 1) == {}
    assert teams.teams_of("elsewhere", 9) == {}


def test_handles_tell_things_apart_and_nothing_else(stage: Stage) -> None:
    handles = stage.request("ada").handles

    assert handles.of("a", "b") == stage.request("Ben").handles.of("a", "b")
    assert len({handles.of("a", "b"), handles.of("ab"), handles.of("a", "c"), handles.of("a")}) == 4


def test_teams_that_are_no_pairs_are_named(stage: Stage) -> None:
    stage.put_in_team("pairs", "blue", "ada", "Ben", "sam")
    teams = stage.request("ada").teams

    assert list(teams.larger_than_pairs("pairs", 10)) == ["blue"]
    assert list(teams.larger_than_pairs("pairs", 0)) == []
    assert list(teams.larger_than_pairs("elsewhere", 10)) == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [(5, 5), (0.5, 0.5), (0, 7), (-1, 7), (True, 7), ("5", 7), (None, 7), (float("inf"), 7)],
)
def test_only_positive_numbers_are_settings(stage: Stage, value: Any, expected: float) -> None:
    stage.operate(poll_ms=value)
    settings = stage.request("ada").settings

    assert settings.number("poll_ms", 7) == expected
    assert settings.number("unset", 7) == 7


def test_the_clock_tells_utc(stage: Stage) -> None:
    assert stage.request("ada").clock.now().utcoffset() == timedelta(0)


def test_tokens_differ(stage: Stage) -> None:
    randomness = stage.request("ada").randomness

    tokens = {randomness.token() for _ in range(100)}
    assert len(tokens) == 100
    assert {len(token) for token in tokens} == {32}


def test_completing_and_telling_disturb_nothing(stage: Stage) -> None:
    ports = stage.request("ada")

    ports.completion.complete()
    ports.events.publish("pair.left", {"pair": "p"})


def test_filters_allow_what_no_rule_stops(stage: Stage) -> None:
    filters = stage.request("ada").filters

    filters.allow("pairing_requested", {"way": "naming", "partner_login": "Ben"})
    filters.allow("pairing_requested", {"way": "matching", "couples": [["1", "2"]]})
    filters.allow("deliverable_submission_requested", {"pair": "p", "text": "", "links": []})
    filters.allow("review_submission_requested", {"pair": "p", "kind": "peer", "texts": []})


def test_filters_pass_on_what_a_rule_says(stage: Stage) -> None:
    stage.stop("pairing_requested", "Not before June.")

    with pytest.raises(Stopped) as stopped:
        stage.request("ada").filters.allow(
            "pairing_requested", {"way": "naming", "partner_login": "Ben"}
        )
    assert stopped.value.message == "Not before June."


@pytest.mark.parametrize(
    ("decision", "data"),
    [
        ("pairing_wished", {}),
        ("pairing_requested", {}),
        ("review_submission_requested", {"pair": "p", "kind": "peer"}),
    ],
)
def test_filters_take_no_half_told_decision(stage: Stage, decision: str, data: Any) -> None:
    with pytest.raises(KeyError):
        stage.request("ada").filters.allow(decision, data)
