"""Taking away, and erasing, all that the blocks hold of a person."""

from __future__ import annotations

from base64 import b64decode

import pytest

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.board_tab import Open
from tests.blocks.campaign import Campaign, rows_of_people
from tests.blocks.match_desk import MatchTab
from tests.support.workbench import Workbench

SURE = {"confirmed": True}


def erase_all(campaign: Campaign, login: str) -> None:
    """Do as the page does: every module first, then the program."""
    places = campaign.do(login, "data_places", {})["modules"]
    for place in places:
        assert _post(campaign, place["erase"], SURE) is not None
    campaign.do(login, "erase", SURE)


def _post(campaign: Campaign, url: str, body: Json) -> Json:
    answer = campaign.workbench.client.post(
        url, body, content_type="application/json", headers={"x-requested-with": "XMLHttpRequest"}
    )
    assert answer.status_code == 200, answer.content
    return answer.json()


def stored_of(login: str) -> str:
    """All rows of a person, as text."""
    student = Workbench.student(login)
    return "\n".join(row for key, row in rows_of_people().items() if key[2] == student)


def test_everything_can_be_taken_away(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("Only *we* know")
    his.sync()
    campaign = hers.campaign

    mine = campaign.workbench.call("lea", campaign.module, "my_data", {})
    program = campaign.do("lea", "my_data", {})

    (board,) = mine["boards"]
    assert (board["pair"], board["my_role"], board["notes"]) == (
        hers.pair,
        "mentor",
        "Only \\*we\\* know\n",
    )
    assert b"Only *we* know" in b64decode(board["yjs"])
    assert mine["stored"]["workspace"]["boards"][hers.pair]["mine"] == [hers.tab.client]
    assert program["stored"]["participation"]["card"]["name"] == "Lea"
    assert program["rosters"] == []
    assert "Marc" not in str(program["stored"])


def test_what_rosters_say_of_a_person_is_part_of_it(campaign: Campaign) -> None:
    campaign.commit("lea,marc\namina,henrik")

    (fact,) = campaign.do("marc", "my_data", {})["rosters"]
    assert fact == {
        "pair": fact["pair"],
        "my_role": "mentee",
        "ended": False,
        "reason": "",
        "starts": "",
    }


def test_the_card_that_coordinators_have_published_is_part_of_it(campaign: Campaign) -> None:
    card = {"name": "Lea", "skills": ["Maps"], "languages": [], "about": ""}
    campaign.do("lea", "save_card", {"role": "mentor", "card": card, "consent": True})
    MatchTab.opened(campaign).do("publish_directory")

    (published,) = campaign.do("lea", "my_data", {})["directory"]
    assert published["card"]["skills"] == ["Maps"]
    assert campaign.do("marc", "my_data", {})["directory"] == []


def test_a_coordinators_own_data_is_nobody_elses(campaign: Campaign) -> None:
    campaign.commit("lea,marc")

    assert "roster" not in campaign.do("camille", "my_data", {})["stored"]


def test_who_holds_nothing_gets_an_empty_file(campaign: Campaign) -> None:
    empty: Json = {"stored": {}, "boards": []}
    module = campaign.module

    assert campaign.do("noor", "my_data", {}) == {**empty, "rosters": [], "directory": []}
    assert campaign.workbench.call("noor", module, "my_data", {}) == {**empty, "feedback": []}


def test_places_are_the_modules_in_the_order_of_the_course(campaign: Campaign) -> None:
    places = campaign.do("lea", "data_places", {})["modules"]

    titles = [place["title"] for place in places]
    assert titles == [f"Your pair in module {number}" for number in range(1, 6)]


def test_erasing_leaves_the_partners_words_and_none_of_ones_own(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("My idea")
    his.sync()
    his.write("his answer")
    hers.sync()
    campaign = hers.campaign
    assert "My idea" not in stored_of("lea"), "boards are kept as base64"

    erase_all(campaign, "lea")

    (pair,) = campaign.module_page("marc")["pairs"]
    assert (pair["status"], pair["ended_by"]) == ("ended", "partner")
    assert pair["partner"]["name"] == "Your former partner"
    assert pair["partner"]["card"] is None
    assert campaign.module_page("marc")["notice"]["code"] == "partner_erased"
    body = {"pair": hers.pair}
    kept = campaign.workbench.call("marc", campaign.module, "export_notes", body)
    assert kept["markdown"] == "his answer\n"


def test_no_row_holds_the_words_once_the_partner_has_come_back(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("My idea")
    his.sync()
    his.write("his answer")
    hers.sync()
    campaign = hers.campaign
    before = _boards(campaign, "marc")
    assert b"My idea" in before

    erase_all(campaign, "lea")
    campaign.module_page("marc")
    answer = his.sync()

    assert not answer["saved"]
    assert his.tab.lines == ["", "his answer"]
    for login in ("lea", "marc"):
        assert b"My idea" not in _boards(campaign, login)
        assert "Lea" not in stored_of(login)
    assert b"his answer" in _boards(campaign, "marc")
    rows = rows_of_people()
    his.sync()
    assert rows_of_people() == rows, "it is stored once"


def _boards(campaign: Campaign, login: str) -> bytes:
    """The bytes of all replicas that a person's row on the first module holds."""
    service = campaign.workbench.block(login, campaign.module).runtime.service
    block = campaign.workbench.block(login, campaign.module)
    row = service(block, "user_state").get_state_as_dict(login, campaign.module)
    boards = row.get("workspace", {}).get("boards", {}).values()
    return b"".join(b64decode(board["update"]) for board in boards)


def test_who_erased_sees_nothing_of_it_and_can_start_over(opened: Open) -> None:
    hers = opened("lea")
    hers.write("My idea")
    campaign = hers.campaign
    erase_all(campaign, "lea")

    page = campaign.program_page("lea")
    assert (page["me"]["role"], page["me"]["card"], page["pairs"]) == (None, None, [])
    assert campaign.module_page("lea")["pairs"] == []
    assert hers.refused() == "403 not_your_pair"

    campaign.join("lea", "mentor")
    again = campaign.name_each_other("lea", "marc")
    assert again != hers.pair
    new, old = campaign.program_page("marc")["pairs"]
    assert (new["partner"]["name"], old["partner"]["card"]) == ("Lea", None)


def test_a_roster_does_not_pair_again_who_has_erased(campaign: Campaign) -> None:
    campaign.commit("lea,marc")
    erase_all(campaign, "lea")

    assert campaign.program_page("lea")["pairs"] == []
    (pair,) = campaign.program_page("marc")["pairs"]
    assert pair["status"] == "ended"


def test_erasing_again_changes_nothing(opened: Open) -> None:
    hers = opened("lea")
    hers.write("My idea")
    erase_all(hers.campaign, "lea")
    rows = rows_of_people()

    erase_all(hers.campaign, "lea")

    assert rows_of_people() == rows


def test_an_open_tab_does_not_bring_it_back(opened: Open) -> None:
    """The modules are erased and the program not yet, when another tab goes on."""
    hers = opened("lea")
    hers.write("My idea")
    hers.campaign.workbench.call("lea", hers.campaign.module, "erase", SURE)
    hers.tab.write("My second idea")

    assert hers.refused() == "403 erased_client"


def test_a_device_learns_which_copies_to_forget(opened: Open) -> None:
    hers = opened("lea")
    hers.write("My idea")
    (pair,) = hers.campaign.module_page("lea")["pairs"]

    answer = hers.campaign.workbench.call("lea", hers.campaign.module, "erase", SURE)

    assert answer == {"device_keys": [pair["device_key"]]}


def test_a_device_learns_which_copies_of_the_journey_to_forget(opened: Open) -> None:
    hers = opened("lea")
    campaign = hers.campaign
    campaign.do("lea", "sync", {"pair": hers.pair, "state_vector": "AA=="})
    key = campaign.module_page("lea")["journey"]["device_key"]

    answer = campaign.do("lea", "erase", SURE)

    assert answer == {"device_keys": [f"{key}-{hers.pair}"]}


@pytest.mark.parametrize("body", [{}, {"confirmed": False}, {"confirmed": "yes"}])
def test_nothing_is_erased_by_accident(opened: Open, body: Json) -> None:
    hers = opened("lea")
    hers.write("My idea")
    rows = rows_of_people()

    assert hers.campaign.refused("lea", "erase", body) == "400 bad_fields"
    assert hers.campaign.refused("lea", "erase", body, hers.campaign.module) == "400 bad_fields"
    assert rows_of_people() == rows


def test_what_is_erased_stays_so_when_its_writer_leaves_the_course(opened: Open) -> None:
    hers, his = opened("lea"), opened("marc")
    hers.write("My idea")
    his.sync()
    his.write("his answer")
    campaign = hers.campaign
    erase_all(campaign, "lea")
    campaign.unenrol("lea")
    campaign.module_page("marc")

    body = {"pair": hers.pair}
    kept = campaign.workbench.call("marc", campaign.module, "export_notes", body)
    assert kept["markdown"] == "his answer\n"
    his.sync()
    assert b"My idea" not in _boards(campaign, "marc")


def test_others_rows_are_left_alone(opened: Open) -> None:
    hers = opened("lea")
    hers.write("My idea")
    before = {login: stored_of(login) for login in ("marc", "camille")}

    erase_all(hers.campaign, "lea")

    assert {login: stored_of(login) for login in before} == before
