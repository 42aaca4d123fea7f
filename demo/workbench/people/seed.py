"""Makes the demo's accounts, enrolments and teams; again and again with the same outcome.

lea and marc become a pair, so do amina and henrik; noor and tomas have no partner. camille
coordinates, sacha is course staff and author, and zoe has an account but is not enrolled.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User

from demo.workbench.course import course
from demo.workbench.people.models import Enrolment, Preference, Team

PEOPLE = Path(__file__).with_name("people.json")
TEAM_SET = "pairs"

PAIR = ("lea", "marc")
SHOWN = {"lea": "Mentor", "marc": "Mentee", "camille": "Coordinator"}
"""Who is on the front page, by login."""


@cache
def student_ids() -> dict[str, str]:
    """Return what goes into ``?student=`` by login."""
    return {facts["login"]: str(facts["id"]) for facts in _people()}


def seed_people() -> None:
    """Make everybody."""
    for facts in _people():
        _make(facts)
    _make_team(*PAIR)


def _people() -> list[dict[str, Any]]:
    people: list[dict[str, Any]] = json.loads(PEOPLE.read_text("utf-8"))
    return people


def _make(facts: dict[str, Any]) -> None:
    user, _ = User.objects.update_or_create(
        pk=facts["id"],
        defaults={
            "username": facts["login"],
            "email": f"{facts['login']}@example.com",
            "first_name": facts["first_name"],
            "last_name": facts["last_name"],
            "is_staff": facts.get("staff", False),
        },
    )
    Enrolment.objects.update_or_create(
        user=user,
        course_id=course().id,
        defaults={"is_active": facts.get("enrolled", True)},
    )
    Preference.objects.update_or_create(
        user=user, key="pref-lang", defaults={"value": facts["language"]}
    )


def _make_team(*logins: str) -> None:
    team, _ = Team.objects.get_or_create(
        team_id="-".join(logins),
        defaults={"name": " & ".join(logins), "course_id": course().id, "topic_id": TEAM_SET},
    )
    team.users.set(User.objects.filter(username__in=logins))
