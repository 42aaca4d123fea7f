"""A pair's notes as Markdown."""

from __future__ import annotations

import pytest

from tests.blocks.board_tab import Open
from tests.blocks.campaign import Campaign, rows_of_people


def exported(campaign: Campaign, login: str, pair: str) -> str:
    answer = campaign.workbench.call(login, campaign.module, "export_notes", {"pair": pair})
    (markdown,) = answer.values()
    return str(markdown)


def refused(campaign: Campaign, login: str, pair: str) -> str:
    return campaign.refused(login, "export_notes", {"pair": pair}, campaign.module)


def test_what_both_wrote_is_exported_for_both(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("One question: *why*?")
    his.sync()
    his.write("1. Because")
    both = "One question: \\*why\\*?\n\n1\\. Because\n"

    assert {exported(hers.campaign, login, hers.pair) for login in ("lea", "marc")} == {both}


def test_exporting_writes_nothing_and_a_new_board_is_empty(opened: Open) -> None:
    hers = opened("lea")
    rows = rows_of_people()

    assert exported(hers.campaign, "lea", hers.pair) == ""
    assert rows_of_people() == rows


def test_notes_outlive_the_pair_and_the_partners_enrolment(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("Hello")
    his.sync()
    his.write("Good morning")
    campaign = hers.campaign
    campaign.do("marc", "leave_pair", {"pair": hers.pair, "reason": ""})
    assert exported(campaign, "lea", hers.pair) == "Hello\n\nGood morning\n"

    campaign.unenrol("marc")
    campaign.module_page("lea")
    assert exported(campaign, "lea", hers.pair) == "Hello\n"


@pytest.mark.parametrize("login", ["noor", "camille", "sacha"])
def test_only_members_export(opened: Open, login: str) -> None:
    hers = opened("lea")
    assert refused(hers.campaign, login, hers.pair) == "403 not_your_pair"


def test_another_pair_is_not_told_from_none(paired: Campaign) -> None:
    others = paired.pair("amina", "henrik")
    assert refused(paired, "lea", others) == "403 not_your_pair"
    assert refused(paired, "lea", "nobody-s") == "403 not_your_pair"
