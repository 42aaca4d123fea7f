"""What becomes of a pair's boards once one of the two has another partner."""

from __future__ import annotations

from dataclasses import replace

from tests.blocks.board_tab import Open, both_boards
from tests.blocks.campaign import Campaign


@both_boards
def test_the_old_two_keep_reading_and_no_new_partner_ever_does(
    paired: Campaign, opened: Open
) -> None:
    before = opened("lea")
    before.write("Between the two of us")
    paired.do("marc", "leave_pair", {"pair": before.pair, "reason": "", "private": True})
    paired.join("tomas", "mentee")
    new = paired.name_each_other("lea", "tomas")

    listed = [(pair["id"], pair["status"]) for pair in paired.program_page("lea")["pairs"]]
    assert listed == [(new, "active"), (before.pair, "ended")]
    assert [pair["id"] for pair in paired.program_page("tomas")["pairs"]] == [new]
    for login in ("lea", "marc"):
        old = opened(login)
        assert old.sync()["status"] == "ended"
        assert old.tab.lines == ["Between the two of us"]
    assert opened("tomas").refused() == "403 not_your_pair"
    fresh = replace(opened("tomas"), pair=new)
    fresh.sync()
    assert fresh.tab.lines in ([], [""])
