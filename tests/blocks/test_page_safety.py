"""What people type never runs as a script on anybody's page."""

from __future__ import annotations

import pytest
from lxml import html

from tests.blocks.campaign import (
    AUTHOR,
    COORDINATOR,
    MODULE,
    SPLIT_SCRIPT,
    WELCOME,
    Campaign,
)
from tests.blocks.page_html import init_pages_of

NASTY = [
    SPLIT_SCRIPT,
    "<!--<script>alert(1)",
    "]]><svg/onload=alert(1)>",
    "\"'`;alert(1)//",
    r"\u003c/script\u003e\\",
    "&lt;/script&gt;&amp;",
    "{{constructor}}${alert(1)}%s{n}",
]


def scripts(source: str) -> list[str]:
    """Return all script texts of a page that would run, as a browser's parser cuts them."""
    found = html.document_fromstring(source).xpath("//script[not(@src)]")
    return [script.text or "" for script in found if not script.get("type")]


@pytest.mark.parametrize("text", NASTY)
def test_a_partners_card_reaches_the_page_unharmed_and_harmless(
    campaign: Campaign, text: str
) -> None:
    usual = {unit: scripts(campaign.workbench.page("marc", unit)) for unit in (WELCOME, MODULE)}
    campaign.pair("lea", "marc")
    campaign.save_card("lea", "mentor", name=text, skills=[text], about=text)

    for unit in (WELCOME, MODULE):
        source = campaign.workbench.page("marc", unit)
        (page,) = init_pages_of(source)

        card = page["pairs"][0]["partner"]["card"]
        assert (card["name"], card["skills"], card["about"]) == (text, [text], text)
        assert page["pairs"][0]["partner"]["name"] == text
        assert scripts(source) == usual[unit]
        assert "<script>alert" not in source
        assert "<svg/onload" not in source


def test_a_reason_is_harmless(paired: Campaign) -> None:
    (pair,) = paired.program_page("lea")["pairs"]
    paired.do("lea", "leave_pair", {"pair": pair["id"], "reason": SPLIT_SCRIPT})

    source = paired.workbench.page("marc", MODULE)

    assert "<script>alert" not in source
    assert init_pages_of(source)[0]["pairs"][0]["reason"] == SPLIT_SCRIPT


def test_a_named_login_is_harmless(campaign: Campaign) -> None:
    campaign.join("lea", "mentor")
    campaign.name("lea", SPLIT_SCRIPT)

    source = campaign.workbench.page("lea", WELCOME)

    assert "<script>alert" not in source
    assert init_pages_of(source)[0]["naming"] == {"login": SPLIT_SCRIPT}


def test_what_an_author_types_is_harmless(campaign: Campaign) -> None:
    campaign.author(campaign.program, display_name=SPLIT_SCRIPT, coordinators=[SPLIT_SCRIPT])
    form = campaign.workbench.client.get(
        f"/block/{campaign.program}/studio_view/", {"student": campaign.workbench.student(AUTHOR)}
    ).content.decode()

    for source in (campaign.workbench.page("lea", WELCOME), form):
        assert "<script>alert" not in source
        assert len(init_pages_of(source)) == 1


def test_a_pasted_roster_comes_back_as_data(campaign: Campaign) -> None:
    answer = campaign.workbench.post(
        COORDINATOR, campaign.program, "preview_roster", {"csv": f"{SPLIT_SCRIPT},lea"}
    )

    assert answer.headers["content-type"].startswith("application/json")
    assert answer.headers["x-content-type-options"] == "nosniff"
