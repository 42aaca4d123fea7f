"""The demo's pages, people and services."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from workbench.models import XBlockState
from workbench.runtime import WorkbenchRuntime

from demo.workbench.course import course
from demo.workbench.people.pairs import make_pairs
from demo.workbench.people.seed import PAIR, seed_people, student_ids
from demo.workbench.scenario import SCENARIO
from tests.support.workbench import Workbench

UNITS = [unit.name for unit in course().units]


def test_every_unit_of_the_course_is_shown(workbench: Workbench) -> None:
    for unit in course().units:
        page = workbench.page("lea", unit.name)
        assert all(f'data-usage="{usage}"' in page.replace("'", '"') for usage in unit.blocks)
        assert unit.blocks


def test_units_are_where_the_course_says(workbench: Workbench) -> None:
    for unit in course().units:
        vertical = workbench.block("lea", unit.usage)
        ours = [usage for usage in vertical.children if usage in unit.blocks]
        assert tuple(ours) == unit.blocks


def test_modules_name_their_program_as_the_workbench_does(workbench: Workbench) -> None:
    (program,) = workbench.usages(UNITS[0])
    modules = [usage for unit in UNITS[1:] for usage in workbench.usages(unit)]

    assert {workbench.block("lea", module).program for module in modules} == {program}


def test_the_front_page_shows_three_people(workbench: Workbench) -> None:
    html = workbench.client.get("/").content.decode()

    shown = re.findall(r'<iframe src="[^"]*student=(\d+)', html)
    assert shown == [student_ids()[login] for login in (*PAIR, "camille")]


@pytest.mark.parametrize("login", ["sacha", ""])
def test_only_staff_is_offered_to_edit(workbench: Workbench, login: str) -> None:
    page = workbench.page(login, UNITS[1])

    assert ("/studio_view/" in page) == (login == "sacha")


@pytest.mark.parametrize("path", ["/course/nowhere/", "/block/nothing/student_view/"])
def test_what_is_not_there_is_not_found(workbench: Workbench, path: str) -> None:
    assert workbench.client.get(path).status_code == 404


def test_only_known_views_of_a_block_are_shown(workbench: Workbench) -> None:
    (usage,) = workbench.usages(UNITS[1])

    assert workbench.client.get(f"/block/{usage}/sync/").status_code == 404


@pytest.mark.parametrize("login", ["lea", "marc"])
def test_pages_speak_the_persons_language(workbench: Workbench, login: str) -> None:
    language = {"lea": "fr", "marc": "en"}[login]

    assert f'<html lang="{language}">' in workbench.page(login, UNITS[0])


def test_a_link_to_the_program_keeps_the_person(workbench: Workbench) -> None:
    (program,) = workbench.usages(UNITS[0])

    answer = workbench.client.get(
        f"/courses/{course().id}/jump_to/{program}",
        headers={"referer": "http://testserver/course/module_1_unit/?student=2"},
    )

    assert answer.headers["location"] == f"/course/{UNITS[0]}/?student=2"


def test_the_workbenchs_own_pages_still_work(workbench: Workbench) -> None:
    page = workbench.client.get(f"/scenario/{SCENARIO}/?student=1")

    assert page.status_code == 200


def test_seeding_again_changes_nothing(workbench: Workbench) -> None:
    del workbench
    before = list(User.objects.order_by("pk").values())

    seed_people()

    assert list(User.objects.order_by("pk").values()) == before


def test_starting_over_forgets_people_but_not_the_course(workbench: Workbench) -> None:
    (usage,) = workbench.usages(UNITS[1])
    XBlockState.objects.create(scope="usage", scope_id=usage, user_id="1", state="{}")
    authored = XBlockState.objects.filter(user_id__isnull=True).count()

    workbench.client.post("/start-over/")

    assert not XBlockState.objects.filter(scope_id=usage, user_id__isnull=False).exists()
    assert XBlockState.objects.filter(user_id__isnull=True).count() == authored
    assert workbench.page("lea", UNITS[1])


def test_the_demos_pairs_are_made_once(workbench: Workbench) -> None:
    (program,) = workbench.usages(UNITS[0])

    make_pairs()
    before = list(XBlockState.objects.filter(user_id__isnull=False).values())
    make_pairs()

    assert list(XBlockState.objects.filter(user_id__isnull=False).values()) == before
    partners = {
        login: [
            pair["partner"]["name"]
            for pair in workbench.call(login, program, "refresh", {})["pairs"]
        ]
        for login in ("lea", "marc", "henrik", "noor")
    }
    assert partners == {
        "lea": ["Marc Delcourt"],
        "marc": ["Léa Moreau"],
        "henrik": ["Amina Benali"],
        "noor": [],
    }


def test_a_person_has_one_row_on_a_block(workbench: Workbench) -> None:
    (usage,) = workbench.usages(UNITS[1])
    row = {"scope": "usage", "scope_id": usage, "user_id": "1"}
    XBlockState.objects.create(**row)

    with pytest.raises(IntegrityError), transaction.atomic():
        XBlockState.objects.create(**row)


def test_reading_a_page_makes_no_authored_row(workbench: Workbench) -> None:
    before = XBlockState.objects.filter(user_id__isnull=True).count()

    for unit in UNITS:
        workbench.page("noor", unit)

    assert XBlockState.objects.filter(user_id__isnull=True).count() == before


def test_the_user_service_keeps_the_platforms_traps(workbench: Workbench) -> None:
    del workbench
    staff, learner, nobody = (
        WorkbenchRuntime(student)._services["user"]  # noqa: SLF001 - no block is at hand
        for student in (student_ids()["sacha"], student_ids()["lea"], "none")
    )

    anonymous_id = staff.get_anonymous_user_id("marc", course().id)
    assert learner.get_anonymous_user_id("marc", course().id) is None
    marc = learner.get_user_by_anonymous_id(anonymous_id)
    assert marc is not None
    assert marc.username == "marc"
    assert learner.get_user_by_anonymous_id().username == "lea"
    assert nobody.get_user_by_anonymous_id() is None
    assert not nobody.get_current_user().opt_attrs["edx-platform.is_authenticated"]
