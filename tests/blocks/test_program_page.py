"""What the program's page shows to whom."""

from __future__ import annotations

from typing import Any

import pytest
from workbench.runtime import WorkbenchRuntime

from demo.workbench.services.user import UserService
from demo.workbench.services.user_state import UserStateService
from reverse_mentor_xblock.blocks.pages.program_page import NOBODY
from reverse_mentor_xblock.blocks.wiring.ports import OPTIONAL_SERVICES
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import AUTHOR, COORDINATOR, Campaign
from tests.blocks.page_html import init_page_of
from tests.support.workbench import Workbench

BOTH = pytest.mark.parametrize("block", ["program", "module"])


def seen(
    campaign: Campaign, login: str, view: str = "student_view", block: str = "program"
) -> Json:
    """Return a page as the person's browser starts from it; "" is nobody."""
    fragment = campaign.workbench.block(login, campaign.usage(block)).render(view)
    return init_page_of(fragment.body_html())


def shown(page: Json) -> tuple[str, str | None]:
    return page["view"], page["notice"] and page["notice"]["code"]


@pytest.mark.parametrize(
    ("login", "view", "notice"),
    [
        ("", "signed_out", "signed_out"),
        ("zoe", "not_enrolled", "not_enrolled"),
        (AUTHOR, "staff", "not_a_coordinator"),
        ("noor", "participant", None),
        (COORDINATOR, "participant", None),
    ],
)
def test_each_sees_the_view_that_fits(
    campaign: Campaign, login: str, view: str, notice: str | None
) -> None:
    assert shown(seen(campaign, login)) == (view, notice)


def test_a_page_and_its_refresh_say_the_same(paired: Campaign) -> None:
    for login in ("marc", "noor", COORDINATOR, AUTHOR):
        assert seen(paired, login) == paired.program_page(login)


def test_a_page_reads_each_row_once(paired: Campaign, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    answer = UserStateService.get_state_as_dict

    def count(service: UserStateService, login: str, usage: str) -> Any:
        read.append(login)
        return answer(service, login, usage)

    monkeypatch.setattr(UserStateService, "get_state_as_dict", count)
    seen(paired, "lea")

    assert sorted(read) == [COORDINATOR, "lea", "marc"]


@pytest.mark.parametrize("login", ["", "zoe"])
def test_strangers_see_nobody(paired: Campaign, login: str) -> None:
    page = seen(paired, login)

    assert (page["pairs"], page["naming"], page["coordinator"]) == ([], None, None)
    assert page["me"] == NOBODY.model_dump()


def test_only_coordinators_see_the_roster(paired: Campaign) -> None:
    paired.commit("amina,henrik")

    panels = {login: seen(paired, login)["coordinator"] for login in ("lea", AUTHOR, COORDINATOR)}

    assert (panels["lea"], panels[AUTHOR]) == (None, None)
    assert panels[COORDINATOR]["pairs"] == 1


def test_staff_who_take_part_are_participants(campaign: Campaign) -> None:
    campaign.join(AUTHOR, "mentor")

    assert shown(seen(campaign, AUTHOR)) == ("participant", None)


def test_an_author_sees_a_sample_that_sends_nothing(campaign: Campaign) -> None:
    page = seen(campaign, AUTHOR, "author_view")

    assert page["view"] == "preview"
    assert page["sample"]
    assert len(page["pairs"]) == 1
    assert set(page["urls"].values()) == {""}


@BOTH
def test_a_page_for_somebody_unclear_shows_nobody(
    paired: Campaign, block: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = UserService()
    amina.runtime = WorkbenchRuntime(Workbench.student("amina"))
    hers = amina.get_current_user()
    monkeypatch.setattr(UserService, "get_current_user", lambda _service: hers)

    page = seen(paired, "lea", block=block)

    assert shown(page) == ("unsupported", "identity_unclear")
    assert (page["me"]["name"], page["pairs"]) == ("", [])


@BOTH
def test_a_page_needs_no_service(
    paired: Campaign, block: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = WorkbenchRuntime.service

    def service(runtime: Any, block: Any, name: str) -> Any:
        return None if name in OPTIONAL_SERVICES else offered(runtime, block, name)

    monkeypatch.setattr(WorkbenchRuntime, "service", service)

    assert shown(seen(paired, "lea", block=block)) == ("signed_out", "signed_out")


def test_a_language_nobody_knows_is_shown_by_its_code(campaign: Campaign) -> None:
    program = campaign.workbench.block(AUTHOR, campaign.program)
    program.languages = ["fr", "tlh", "not a code"]
    program.save()

    labels = [choice["label"] for choice in seen(campaign, "lea")["languages"]]
    assert labels == ["Français", "tlh", "not a code"]
