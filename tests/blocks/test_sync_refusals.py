"""What a board refuses, and that refusing changes nothing."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.board_tab import Open, b64, both_boards
from tests.blocks.campaign import Campaign, Rows, rows_of_people
from tests.services.tab import Tab


@both_boards
def test_nobody_writes_under_the_partners_client(opened: Open) -> None:
    hers = opened("lea")
    hers.write("Hello")
    forged = opened("marc")
    forged.tab = Tab(client=hers.tab.client)
    forged.tab.hear(hers.tab.doc.get_update(), b"\0")
    forged.tab.write("I, lea, agree")
    rows = rows_of_people()

    assert forged.refused() == "403 foreign_client"
    assert rows_of_people() == rows


def test_a_client_of_an_open_tab_is_taken_before_it_writes(opened: Open) -> None:
    hers, forged = opened("lea"), opened("marc")
    hers.sync()
    forged.tab = Tab(client=hers.tab.client)
    forged.tab.write("I, lea, agree")

    assert forged.refused() == "403 foreign_client"
    assert hers.write("Hello")["saved"]


NO_UPDATES: dict[str, Json] = {
    "no base64": "%%%",
    "half a base64": "A",
    "garbage": b64(b"garbage"),
    "cut off": b64(b"\1"),
    "zeros": b64(b"\0" * 50),
    "ones": b64(b"\xff" * 50),
    "huge": b64(b"\1" * 262_145),
    "too long for a field": "A" * 400_004,
}


@pytest.mark.parametrize("field", ["update", "state_vector"])
@pytest.mark.parametrize("wrong", NO_UPDATES)
def test_bytes_that_are_none_are_refused(opened: Open, wrong: str, field: str) -> None:
    hers = opened("lea")
    hers.write("Hello")
    hers.tab.write("More")
    rows = rows_of_people()

    told = hers.refused(**{field: NO_UPDATES[wrong]})

    assert told in {"400 bad_update", "400 bad_fields", "413 body_too_large"}
    assert rows_of_people() == rows


def _rows_but_marcs() -> Rows:
    return {key: row for key, row in rows_of_people().items() if key[2] != "2"}


def test_a_mangled_update_harms_nobody(opened: Open) -> None:
    """Each byte of an honest update turned over: refused, or taken as the sender's own words."""
    hers, his = opened("lea"), opened("marc")
    hers.write("Hello")
    his.sync()
    his.tab.write("Good morning")
    honest, rows = his.tab.update(), _rows_but_marcs()

    for place, byte in enumerate(honest):
        mangled = honest[:place] + bytes([byte ^ 0x55]) + honest[place + 1 :]
        body = his.request(update=b64(mangled))
        answer = his.campaign.workbench.post("marc", his.campaign.module, "sync", body)
        assert answer.status_code in {200, 400, 403, 413}

    assert _rows_but_marcs() == rows
    assert hers.write("Still here")["saved"]


def test_an_update_cut_off_anywhere_is_refused(opened: Open) -> None:
    his = opened("marc")
    his.tab.write("Good morning")
    honest, rows = his.tab.update(), rows_of_people()

    for end in range(1, len(honest)):
        assert his.refused(update=b64(honest[:end])) == "400 bad_update"
    assert rows_of_people() == rows


@both_boards
@pytest.mark.parametrize("login", ["noor", "camille", "sacha"])
def test_only_members_reach_a_board(opened: Open, login: str) -> None:
    opened("lea").write("Hello")
    curious = opened(login)

    assert curious.refused() == "403 not_your_pair"
    curious.tab.write("Me too")
    assert curious.refused() == "403 not_your_pair"


@both_boards
def test_another_pairs_board_is_not_told_from_none(paired: Campaign, opened: Open) -> None:
    others = paired.pair("amina", "henrik")

    assert opened("lea").refused(pair=others) == "403 not_your_pair"
    assert opened("lea").refused(pair="nobody-s") == "403 not_your_pair"
