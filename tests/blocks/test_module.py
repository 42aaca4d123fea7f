"""What a module's page shows to whom."""

from __future__ import annotations

from typing import Any

import pytest
from workbench.runtime import WorkbenchRuntime

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import AUTHOR, COORDINATOR, Campaign
from tests.blocks.page_html import init_page_of


def seen(campaign: Campaign, login: str, view: str = "student_view") -> Json:
    """Return the module's page as the person's browser starts from it; "" is nobody."""
    fragment = campaign.workbench.block(login, campaign.module).render(view)
    return init_page_of(fragment.body_html())


def shown(page: Json) -> tuple[str, str | None]:
    return page["view"], page["notice"] and page["notice"]["code"]


def set_program(campaign: Campaign, named: str) -> None:
    """Let the module name a program, be it there or not."""
    module = campaign.workbench.block(AUTHOR, campaign.module)
    module.program = named
    module.save()


@pytest.mark.parametrize(
    ("login", "view"),
    [("", "signed_out"), ("zoe", "not_enrolled"), (AUTHOR, "staff"), ("noor", "unpaired")],
)
def test_who_has_no_pair_is_told_why(campaign: Campaign, login: str, view: str) -> None:
    page = seen(campaign, login)

    assert shown(page) == (view, view)
    assert page["notice"]["title"].strip()
    assert page["notice"]["text"].strip()
    assert page["pairs"] == []


@pytest.mark.parametrize(("login", "code"), [(AUTHOR, "staff"), (COORDINATOR, "coordinator")])
def test_who_looks_on_is_told_what_this_is_and_who_takes_part_what_to_do(
    campaign: Campaign, login: str, code: str
) -> None:
    page = seen(campaign, login)
    assert shown(page) == ("staff", code)
    assert page["program_link"].endswith(f"/jump_to/{campaign.program}")

    campaign.save_card(login, "mentor")
    assert shown(seen(campaign, login)) == ("unpaired", "unpaired")


def test_a_public_visitor_is_asked_to_log_in(campaign: Campaign) -> None:
    assert shown(seen(campaign, "", "public_view")) == ("signed_out", "signed_out")


def test_strangers_learn_nothing_of_the_course(paired: Campaign) -> None:
    page = seen(paired, "zoe")

    assert (page["me"], page["pairs"], page["program_link"]) == (
        {"name": "", "time_zone": ""},
        [],
        None,
    )


def test_who_has_named_a_partner_waits(campaign: Campaign) -> None:
    campaign.join("lea", "mentor")
    campaign.name("lea", "marc")

    assert shown(seen(campaign, "lea")) == ("waiting", "waiting")
    assert shown(seen(campaign, "marc")) == ("unpaired", "unpaired")


def test_a_pair_has_a_board(paired: Campaign) -> None:
    page = seen(paired, "lea")
    (pair,) = page["pairs"]

    assert shown(page) == ("board", None)
    assert page["me"] == {"name": "Léa Moreau", "time_zone": ""}
    assert pair["partner"]["name"] == "Marc"
    assert (pair["my_role"], pair["status"]) == ("mentor", "active")
    assert page["urls"]["acknowledge"] == ""
    assert not page["sample"]


def test_a_page_and_its_refresh_say_the_same(paired: Campaign) -> None:
    assert seen(paired, "marc") == paired.module_page("marc")


def test_an_ended_pair_can_still_be_read(paired: Campaign) -> None:
    (pair,) = paired.module_page("lea")["pairs"]
    paired.do("lea", "leave_pair", {"pair": pair["id"], "reason": "Moving on"})

    page = seen(paired, "marc")

    assert shown(page) == ("board", "pair_ended")
    (ended,) = page["pairs"]
    assert (ended["status"], ended["ended_by"], ended["reason"]) == (
        "ended",
        "partner",
        "Moving on",
    )


def test_a_new_pair_comes_before_the_ended_one(paired: Campaign) -> None:
    (pair,) = paired.module_page("lea")["pairs"]
    paired.do("lea", "leave_pair", {"pair": pair["id"], "reason": ""})
    again = paired.name_each_other("lea", "marc")

    page = seen(paired, "marc")

    assert shown(page) == ("board", None)
    assert [pair["id"] for pair in page["pairs"]] == [again, pair["id"]]


def test_a_partner_who_left_the_course_is_gone(paired: Campaign) -> None:
    paired.unenrol("marc")

    assert shown(seen(paired, "lea")) == ("board", "partner_gone")
    assert shown(seen(paired, "marc")) == ("not_enrolled", "not_enrolled")


def test_a_rostered_pair_is_to_be_acknowledged_from_here(campaign: Campaign) -> None:
    campaign.commit("lea,marc")
    page = seen(campaign, "lea")
    assert shown(page) == ("board", None)

    answer = campaign.workbench.client.post(
        page["urls"]["acknowledge"],
        "{}",
        content_type="application/json",
        headers={"x-requested-with": "XMLHttpRequest"},
    )

    assert answer.status_code == 200
    assert seen(campaign, "lea")["urls"]["acknowledge"] == ""


def test_a_module_without_a_program_says_so(campaign: Campaign) -> None:
    set_program(campaign, "gone")

    assert shown(seen(campaign, "lea")) == ("no_program", "no_program")


@pytest.mark.parametrize("named", [True, False])
def test_a_program_is_found_by_name_or_nearness(paired: Campaign, named: bool) -> None:
    set_program(paired, paired.program if named else "")

    page = seen(paired, "lea")

    assert shown(page) == ("board", None)
    assert page["program_link"].endswith(f"/jump_to/{paired.program}")


@pytest.mark.parametrize("missing", ["user_state", "enrollments"])
def test_a_runtime_without_what_pairs_need_says_so(
    paired: Campaign, missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = WorkbenchRuntime.service

    def service(runtime: Any, block: Any, name: str) -> Any:
        return None if name == missing else offered(runtime, block, name)

    monkeypatch.setattr(WorkbenchRuntime, "service", service)

    assert shown(seen(paired, "lea")) == ("unsupported", "unsupported")


def test_an_author_sees_a_sample_that_sends_nothing(campaign: Campaign) -> None:
    page = seen(campaign, AUTHOR, "author_view")

    assert shown(page) == ("preview", "preview")
    assert page["sample"]
    assert len(page["pairs"]) == 1
    assert all(not url or url.endswith(".js") for url in page["urls"].values())


def test_a_device_keeps_each_persons_notes_apart(paired: Campaign) -> None:
    other_module = paired.workbench.usages("module_2_unit")[0]
    keys = {
        paired.workbench.call(login, module, "refresh", {})["pairs"][0]["device_key"]
        for login in ("lea", "marc")
        for module in (paired.module, other_module)
    }

    assert len(keys) == 4
    assert seen(paired, "lea")["pairs"][0]["device_key"] in keys
    assert paired.program_page("lea")["pairs"][0]["device_key"] == ""


def test_a_coordinator_who_takes_part_sees_only_their_own_pair(campaign: Campaign) -> None:
    campaign.commit(f"lea,marc\namina,{COORDINATOR}")

    (pair,) = seen(campaign, COORDINATOR)["pairs"]
    assert pair["partner"]["name"] == "amina"
