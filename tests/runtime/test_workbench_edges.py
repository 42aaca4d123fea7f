"""Adapters at the edges of what the platform's services do, and what they cost."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from workbench.models import XBlockState

from demo.workbench.people.models import Enrolment, Retirement
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.runtime.accounts import LOGINS_PER_QUERY, PEOPLE_PER_QUERY
from tests.runtime.conftest import WorkbenchStage
from tests.support.probe import COURSE, enrol, make_account

pytestmark = pytest.mark.django_db


def test_a_row_made_by_a_grade_reads_as_empty(workbench_stage: WorkbenchStage) -> None:
    ports = workbench_stage.request("ada")
    ports.own_field("note").write({"n": 1})
    XBlockState.objects.filter(user_id=workbench_stage.person("ada")).update(state="")

    assert ports.people_state.read("ada", ports.block) == {}


def test_a_retired_person_reads_as_empty(workbench_stage: WorkbenchStage) -> None:
    ports = workbench_stage.request("ada")
    ports.own_field("note").write({"n": 1})
    Retirement.objects.create(user_id=int(workbench_stage.person("ada")))

    assert ports.people_state.read("ada", ports.block) == {}


def test_those_who_left_are_not_found(workbench_stage: WorkbenchStage) -> None:
    left = make_account("left")
    enrol(left, is_active=False)
    enrollments = workbench_stage.request("ada").enrollments

    assert enrollments.by_person(left) is None
    assert enrollments.by_logins(["left"]) == {}


def test_a_login_counts_more_than_somebodys_email(workbench_stage: WorkbenchStage) -> None:
    User.objects.filter(username="Ben").update(email="Ada")

    found = workbench_stage.request("sam").enrollments.by_logins(["ada"])

    assert found["ada"].login == "ada"


def test_a_person_costs_one_query(
    workbench_stage: WorkbenchStage, django_assert_num_queries: Any
) -> None:
    enrollments = workbench_stage.request("ada").enrollments

    with django_assert_num_queries(1):
        enrollments.by_person(workbench_stage.person("Ben"))


def test_a_roster_costs_a_query_for_many_logins(
    workbench_stage: WorkbenchStage, django_assert_num_queries: Any
) -> None:
    logins = [f"person{number}" for number in range(LOGINS_PER_QUERY * 2 + 1)]
    users = User.objects.bulk_create(User(username=login) for login in logins)
    Enrolment.objects.bulk_create(Enrolment(user=user, course_id=COURSE) for user in users)

    with django_assert_num_queries(3):
        found = workbench_stage.request("ada").enrollments.by_logins(logins)

    assert found.keys() == set(logins)


def test_a_file_of_all_pairs_costs_a_query_for_many_people(
    workbench_stage: WorkbenchStage, django_assert_num_queries: Any
) -> None:
    users = User.objects.bulk_create(
        User(username=f"person{number}") for number in range(PEOPLE_PER_QUERY + 1)
    )
    people = [PersonId(str(user.pk)) for user in users]

    with django_assert_num_queries(2):
        found = workbench_stage.request("ada").accounts.by_people(people)

    assert found.keys() == set(people)


def test_a_seal_outlives_the_key_it_was_made_with(
    workbench_stage: WorkbenchStage, settings: Any
) -> None:
    seals = workbench_stage.request("ada").seals
    seal, first = seals.seal("text"), settings.SECRET_KEY

    settings.SECRET_KEY = "another key"
    assert not seals.holds("text", seal)
    settings.SECRET_KEY_FALLBACKS = [first]
    assert seals.holds("text", seal)


def test_reading_a_row_costs_three_queries(
    workbench_stage: WorkbenchStage, django_assert_num_queries: Any
) -> None:
    workbench_stage.request("Ben").own_field("note").write({"n": 1})
    ports = workbench_stage.request("ada")

    with django_assert_num_queries(3):
        ports.people_state.read("Ben", ports.block)


def test_nothing_is_asked_twice_of_the_user_service(
    workbench_stage: WorkbenchStage, django_assert_num_queries: Any
) -> None:
    identity = workbench_stage.request("ada").identity

    with django_assert_num_queries(2):  # the account and its preferences
        identity.current()
