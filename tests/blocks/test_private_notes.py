"""Notes to oneself: saved truly, lost to no other tab, sent to nobody else."""

from __future__ import annotations

import json
from typing import Any

from reverse_mentor_xblock.core.private_notes import MAX_CHARS
from tests.blocks.board_tab import Open
from tests.blocks.campaign import Campaign, rows_of_people
from tests.blocks.handlers import HANDLERS, Knock

SECRET = "Ask about the reorganisation"


def save(campaign: Campaign, login: str, text: str, revision: int) -> Any:
    body = {"text": text, "revision": revision}
    return campaign.workbench.call(login, campaign.module, "save_private_notes", body)


def read(campaign: Campaign, login: str) -> Any:
    return campaign.workbench.call(login, campaign.module, "read_private_notes", {})


def test_what_is_saved_is_read_again(paired: Campaign) -> None:
    assert read(paired, "lea") == {"text": "", "revision": 0, "saved": True}

    assert save(paired, "lea", SECRET, 0) == {"text": SECRET, "revision": 1, "saved": True}
    assert read(paired, "lea") == {"text": SECRET, "revision": 1, "saved": True}


def test_a_second_tab_is_told_of_the_first_ones_text(paired: Campaign) -> None:
    save(paired, "lea", "from the first tab", 0)

    told = save(paired, "lea", "from the second tab", 0)

    assert told == {"text": "from the first tab", "revision": 1, "saved": False}
    assert save(paired, "lea", "both", told["revision"])["saved"]
    assert read(paired, "lea")["text"] == "both"


def test_a_lost_answer_is_made_good_by_asking_again(paired: Campaign) -> None:
    save(paired, "lea", SECRET, 0)
    rows = rows_of_people()

    assert save(paired, "lea", SECRET, 0) == {"text": SECRET, "revision": 1, "saved": True}
    assert rows_of_people() == rows


def test_too_long_a_text_is_refused_and_nothing_changed(paired: Campaign) -> None:
    save(paired, "lea", SECRET, 0)
    body = {"text": "x" * (MAX_CHARS + 1), "revision": 1}

    told = paired.refused("lea", "save_private_notes", body, paired.module)

    assert told == "400 bad_fields"
    assert read(paired, "lea")["text"] == SECRET
    assert save(paired, "lea", "\N{GRINNING FACE}" * MAX_CHARS, 1)["saved"]


def test_the_board_and_the_notes_to_oneself_keep_out_of_each_others_way(opened: Open) -> None:
    hers = opened("lea")
    save(hers.campaign, "lea", SECRET, 0)
    hers.write("For both")
    save(hers.campaign, "lea", SECRET + "!", 1)

    assert read(hers.campaign, "lea")["text"] == SECRET + "!"
    assert opened("lea").sync()["update"]


def test_no_answer_to_anybody_else_holds_them(paired: Campaign, opened: Open) -> None:
    save(paired, "lea", SECRET, 0)
    hers, his = opened("lea"), opened("marc")
    hers.write("For both")

    answers = [his.sync(), paired.module_page("marc"), paired.program_page("marc")]
    answers.append(read(paired, "marc"))
    for login in ("marc", "camille"):
        for handler in (each for each in HANDLERS if each.block == "module"):
            raw = json.dumps(handler.body | ({"pair": hers.pair} if "pair" in handler.body else {}))
            student = paired.workbench.student(login)
            answer = Knock(raw=raw.encode()).at(paired, handler, student)
            answers.append(answer.content.decode())

    assert SECRET not in json.dumps(answers)
    assert read(paired, "lea")["text"] == SECRET
