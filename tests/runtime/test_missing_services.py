"""Runtimes that lack a service, and services that fail."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import MultipleObjectsReturned

from reverse_mentor_xblock.core.errors import IdentityUnclear, Unsupported
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.runtime.cache import RuntimeCache
from reverse_mentor_xblock.runtime.completion import RuntimeCompletion
from reverse_mentor_xblock.runtime.course import ref_of
from reverse_mentor_xblock.runtime.enrollments import RuntimeEnrollments
from reverse_mentor_xblock.runtime.people_state import RuntimePeopleState
from reverse_mentor_xblock.runtime.settings import RuntimeSettings
from reverse_mentor_xblock.runtime.teams import RuntimeTeams
from tests.support.stub_runtime import stub_block


class Broken:
    """A cache out of reach."""

    def get(self, _key: str) -> None:
        raise ConnectionError

    def set(self, *_: Any, **__: Any) -> None:
        raise ConnectionError


@pytest.mark.parametrize("services", [{}, {"cache": Broken()}])
def test_without_a_cache_everything_is_forgotten(services: dict[str, Any]) -> None:
    cache = RuntimeCache(stub_block(**services))

    cache.set("key", 1, 60)
    assert cache.get("key") is None


def test_without_enrolments_nobody_can_be_judged() -> None:
    enrollments = RuntimeEnrollments(stub_block())

    with pytest.raises(Unsupported):
        enrollments.by_person(PersonId("1"))
    with pytest.raises(Unsupported):
        enrollments.by_logins(["ada"])


def test_without_user_state_nothing_is_read() -> None:
    block = stub_block()
    people = RuntimePeopleState(block)

    assert not people.available()
    with pytest.raises(Unsupported):
        people.read("ada", ref_of(block))


def test_a_login_of_two_people_is_nobodys_row() -> None:
    def fail(_login: str, _usage: str) -> None:
        raise MultipleObjectsReturned

    block = stub_block(user_state=SimpleNamespace(get_state_as_dict=fail))

    with pytest.raises(IdentityUnclear):
        RuntimePeopleState(block).read("noor@example.com", ref_of(block))


@pytest.mark.parametrize("failure", [TypeError, ValueError])
def test_a_row_without_state_is_an_empty_row(failure: type[Exception]) -> None:
    def fail(*_: Any) -> None:
        raise failure

    block = stub_block(user_state=SimpleNamespace(get_state_as_dict=fail))

    assert RuntimePeopleState(block).read("ada", ref_of(block)) == {}


def test_state_that_is_no_object_is_an_empty_row() -> None:
    block = stub_block(user_state=SimpleNamespace(get_state_as_dict=lambda *_: None))

    assert RuntimePeopleState(block).read("ada", ref_of(block)) == {}


def test_without_teams_there_is_no_team() -> None:
    teams = RuntimeTeams(stub_block())

    assert not teams.available()
    assert teams.team_of_current("pairs") is None


def test_a_team_set_is_missed_where_the_course_is_known_to_lack_it() -> None:
    config = SimpleNamespace(teamsets=[SimpleNamespace(teamset_id="pairs")])
    service = SimpleNamespace(get_teams_configuration=lambda _course: config)
    teams = RuntimeTeams(stub_block(teams_configuration=service))

    assert (teams.lacks("pairs"), teams.lacks("Pairs")) == (False, True)
    assert not RuntimeTeams(stub_block()).lacks("pairs")


def test_without_settings_defaults_hold() -> None:
    assert RuntimeSettings(stub_block()).number("poll_ms", 7) == 7


def test_settings_that_are_no_object_are_none() -> None:
    service = SimpleNamespace(get_settings_bucket=lambda _block: ["poll_ms"])

    assert RuntimeSettings(stub_block(settings=service)).number("poll_ms", 7) == 7


@pytest.mark.parametrize(("tracked", "published"), [(True, 1), (False, 0)])
def test_completion_is_published_where_it_is_tracked(tracked: bool, published: int) -> None:
    service = SimpleNamespace(completion_tracking_enabled=lambda: tracked)
    block = stub_block(completion=service)

    RuntimeCompletion(block).complete()

    assert block.runtime.published == [("completion", {"completion": 1.0})] * published


def test_without_completion_nothing_is_published() -> None:
    block = stub_block()

    RuntimeCompletion(block).complete()

    assert block.runtime.published == []
