"""A small block to try adapters on, and the people around it in the workbench."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import User
from workbench.runtime import ID_MANAGER
from xblock.core import XBlock
from xblock.fields import Dict, Scope, String

from demo.workbench.people.models import Enrolment, Preference, Team
from reverse_mentor_xblock.core.people import PersonId

COURSE = "probe"
"""Also the scenario: the first part of the block's usage id."""
BLOCK_TYPE = "probe"


@XBlock.wants(
    "cache",
    "completion",
    "enrollments",
    "i18n",
    "settings",
    "studio_user_permissions",
    "teams",
    "user",
    "user_state",
)
class Probe(XBlock):
    """Two fields of a person's row."""

    block_settings_key = "reverse_mentor_xblock"
    note = Dict(default={}, scope=Scope.user_state)
    other = Dict(default={}, scope=Scope.user_state)
    program = String(default="", scope=Scope.settings)


def place_probe(monkeypatch: pytest.MonkeyPatch) -> str:
    """Make the block known to XBlock and to the workbench; return its usage id."""
    entry = SimpleNamespace(name=BLOCK_TYPE, group="xblock.v1", load=lambda: Probe)
    known = [*XBlock.extra_entry_points, (BLOCK_TYPE, entry)]
    monkeypatch.setattr(XBlock, "extra_entry_points", known)
    monkeypatch.setattr(ID_MANAGER, "scenario", COURSE)
    usage: str = ID_MANAGER.create_usage(ID_MANAGER.create_definition(BLOCK_TYPE))
    return usage


def make_account(login: str, *, is_staff: bool = False, language: str = "en") -> PersonId:
    """Make an account that is enrolled nowhere."""
    user = User.objects.create(
        username=login,
        email=f"{login}@example.com".lower(),
        first_name=login.title(),
        is_staff=is_staff,
    )
    Preference.objects.create(user=user, key="pref-lang", value=language)
    return PersonId(str(user.pk))


def enrol(person: PersonId, *, is_active: bool = True) -> None:
    """Enrol an account in the probe's course."""
    Enrolment.objects.create(user_id=int(person), course_id=COURSE, is_active=is_active)


def make_team(team_set: str, name: str, *people: PersonId) -> None:
    """Make a team in the probe's course."""
    team = Team.objects.create(team_id=name, name=name, course_id=COURSE, topic_id=team_set)
    team.users.set(User.objects.filter(pk__in=[int(person) for person in people]))
