"""One posture tip a module, to each role its own, until it is dismissed."""

from __future__ import annotations

from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.tips import TIPS, Tip
from tests.blocks.campaign import MODULE, Campaign, rows_of_people


def test_each_member_sees_one_tip_of_their_role(paired: Campaign) -> None:
    paired.author(paired.module, mentor_tips=["Ask first."])

    assert paired.module_page("lea")["tip"]["text"] == "Ask first."
    english = paired.module_page("marc")["tip"]
    assert english["text"] in TIPS[Role.MENTEE]
    assert paired.module_page("marc")["tip"] == english


def test_modules_that_follow_each_other_show_different_tips(paired: Campaign) -> None:
    call, usages = paired.workbench.call, paired.workbench.usages
    modules = [usages(MODULE.replace("1", str(number)))[0] for number in range(1, 6)]

    tips = [call("marc", module, "refresh", {})["tip"]["id"] for module in modules]

    assert len(set(tips)) == 5


def test_a_dismissed_tip_stays_away_and_only_here(paired: Campaign) -> None:
    before = rows_of_people()
    tip = paired.module_page("marc")["tip"]["id"]
    call = paired.workbench.call
    call("marc", paired.module, "dismiss_tip", {"tip": tip})

    changed = {key for key, row in rows_of_people().items() if before.get(key) != row}
    assert len(changed) == 1
    assert paired.module_page("marc")["tip"] is None
    assert paired.module_page("lea")["tip"] is not None
    other = paired.workbench.usages(MODULE.replace("1", "2"))[0]
    assert call("marc", other, "refresh", {})["tip"] is not None

    paired.author(paired.module, mentee_tips=["Bring a question."])
    assert paired.module_page("marc")["tip"]["text"] == "Bring a question."


def test_only_a_tip_of_this_module_is_dismissed(paired: Campaign) -> None:
    body = {"tip": Tip("Of another module.").id}

    assert paired.refused("marc", "dismiss_tip", body, paired.module) == "400 bad_fields"


def test_who_has_no_pair_sees_no_tip(paired: Campaign) -> None:
    assert paired.module_page("noor")["tip"] is None
    (pair,) = paired.module_page("lea")["pairs"]
    paired.do("lea", "leave_pair", {"pair": pair["id"]})

    assert paired.module_page("lea")["tip"] is None
