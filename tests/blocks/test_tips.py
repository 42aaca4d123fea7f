"""One posture tip a module, to each role its own, until it is dismissed."""

from __future__ import annotations

from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.tips import TIPS
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


def dismiss(campaign: Campaign, login: str) -> str:
    """Dismiss the first module's tip; return its id."""
    tip = str(campaign.module_page(login)["tip"]["id"])
    campaign.do(login, "dismiss_tip", {"tip": tip})
    return tip


def test_a_dismissed_tip_stays_away_in_every_module(paired: Campaign) -> None:
    before = rows_of_people()
    other = paired.workbench.usages(MODULE.replace("1", "2"))[0]
    call = paired.workbench.call
    dismiss(paired, "marc")

    changed = {key for key, row in rows_of_people().items() if before.get(key) != row}
    assert [(scope_id, login) for _, scope_id, login in changed] == [
        (paired.program, paired.workbench.student("marc"))
    ]
    assert paired.module_page("marc")["tip"] is None
    assert paired.module_page("lea")["tip"] is not None
    assert call("marc", other, "refresh", {})["tip"] is not None

    for module in (paired.module, other):
        paired.author(module, mentee_tips=["Bring a question."])
    assert paired.module_page("marc")["tip"]["text"] == "Bring a question."
    dismiss(paired, "marc")
    assert paired.module_page("marc")["tip"] is None
    assert call("marc", other, "refresh", {})["tip"] is None

    paired.author(other, mentee_tips=["Bring two questions."])
    assert call("marc", other, "refresh", {})["tip"]["text"] == "Bring two questions."


def test_teams_of_a_modules_own_dismiss_tips_too(campaign: Campaign) -> None:
    for login, role in (("lea", "mentor"), ("marc", "mentee")):
        campaign.save_card(login, role)
    campaign.author(campaign.module, team_set="pairs")

    dismiss(campaign, "lea")

    assert campaign.module_page("lea")["tip"] is None


def test_what_was_dismissed_in_a_module_before_is_heeded_there(paired: Campaign) -> None:
    tip = paired.module_page("marc")["tip"]["id"]
    block = paired.workbench.block("marc", paired.module)
    block.dismissed_tips = {"v": 1, "dismissed": [tip]}
    block.save()

    assert paired.module_page("marc")["tip"] is None


def test_only_an_id_is_remembered(paired: Campaign) -> None:
    assert paired.refused("marc", "dismiss_tip", {"tip": "Ask first."}) == "400 bad_fields"


def test_who_has_no_pair_sees_no_tip(paired: Campaign) -> None:
    assert paired.module_page("noor")["tip"] is None
    (pair,) = paired.module_page("lea")["pairs"]
    paired.do("lea", "leave_pair", {"pair": pair["id"]})

    assert paired.module_page("lea")["tip"] is None
