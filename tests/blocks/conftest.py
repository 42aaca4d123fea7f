"""The course with its people, nobody paired or two of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from django.db import transaction
from workbench.models import XBlockState

from reverse_mentor_xblock.runtime.events import RuntimeEvents, payload
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.board_tab import BoardTab, Open
from tests.blocks.campaign import Campaign
from tests.blocks.reviewers import PROMPT, Duos, Member
from tests.support.workbench import Workbench


@pytest.fixture(autouse=True)
def events_fit_their_signals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an event without a signal, or with other fields, fail the request it comes from."""
    publish = RuntimeEvents.publish

    def checked(events: RuntimeEvents, name: str, told: Mapping[str, Json]) -> None:
        payload(name, {"place": None, **told})
        publish(events, name, told)

    monkeypatch.setattr(RuntimeEvents, "publish", checked)


@pytest.fixture
def campaign(workbench: Workbench) -> Campaign:
    """Return the course before anybody has done anything."""
    return Campaign(workbench)


@pytest.fixture(scope="session")
def paired_rows(course_in_database: None, django_db_blocker: Any) -> list[XBlockState]:
    """Return the rows of a pair, lea and marc: made once, for making it takes a dozen requests."""
    del course_in_database
    with django_db_blocker.unblock(), transaction.atomic():
        Campaign(Workbench()).pair("lea", "marc")
        rows = list(XBlockState.objects.exclude(user_id=None))
        transaction.set_rollback(True)
    return rows


@pytest.fixture
def paired(campaign: Campaign, paired_rows: list[XBlockState]) -> Campaign:
    """Return the course with lea, the mentor, and marc paired."""
    XBlockState.objects.bulk_create(paired_rows)
    return campaign


@pytest.fixture
def opened(paired: Campaign, request: pytest.FixtureRequest) -> Open:
    """Return a function that opens a tab for a person, on a board of lea and marc.

    It is the first module's unless ``both_boards`` says otherwise.
    """
    (pair,) = paired.module_page("lea")["pairs"]
    paired.module_page("marc")
    return lambda login: BoardTab(paired, login, pair["id"], getattr(request, "param", "module"))


@dataclass(frozen=True, slots=True)
class DuoRows:
    """What is stored once two pairs work in a module, and the id of everybody's pair."""

    rows: list[XBlockState]
    pairs: dict[str, str]


@pytest.fixture(scope="session")
def duo_rows(
    course_in_database: None, paired_rows: list[XBlockState], django_db_blocker: Any
) -> DuoRows:
    """Return all rows once two pairs work in a module where something is handed in."""
    del course_in_database
    with django_db_blocker.unblock(), transaction.atomic():
        XBlockState.objects.bulk_create(paired_rows)
        campaign = Campaign(Workbench())
        campaign.author(campaign.program, coordinators=["camille"])
        campaign.author(campaign.module, deliverable_prompt=PROMPT, peer_reviews=1)
        campaign.pair("amina", "henrik")
        pairs = {}
        for login in ("lea", "marc", "amina", "henrik"):
            (pair,) = campaign.module_page(login)["pairs"]
            pairs[login] = pair["id"]
        rows = list(XBlockState.objects.all())
        transaction.set_rollback(True)
    return DuoRows(rows, pairs)


@pytest.fixture
def duos(campaign: Campaign, duo_rows: DuoRows) -> Duos:
    """Return lea and marc, amina and henrik in a module where each pair reviews the other."""
    XBlockState.objects.all().delete()
    XBlockState.objects.bulk_create(duo_rows.rows)
    members = {login: Member(campaign, login, pair) for login, pair in duo_rows.pairs.items()}
    return Duos(campaign, **members)
