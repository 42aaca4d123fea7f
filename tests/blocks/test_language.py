"""Each person reads their own language: lea French, marc English.

From the compiled catalogues: `make generate` brings them up to date.
"""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from demo.workbench.people.models import Preference
from reverse_mentor_xblock.blocks.wording.translator import Translator
from tests.blocks.campaign import COORDINATOR, Campaign
from tests.support.workbench import Workbench
from translations.catalogues import read

FRENCH = {message.id: message.string for message in read("fr") if isinstance(message.id, str)}
PLURALS = {
    message.id: tuple(message.string or ())
    for message in read("fr")
    if isinstance(message.id, tuple)
}

BLOCKS = pytest.mark.parametrize("block", ["program", "module"])


@BLOCKS
def test_every_word_of_a_page_is_translated(campaign: Campaign, block: str) -> None:
    usage = campaign.usage(block)
    english = campaign.workbench.call("marc", usage, "refresh", {})
    french = campaign.workbench.call("lea", usage, "refresh", {})

    assert (english["locale"], french["locale"]) == ("en", "fr")
    for key, text in english["strings"].items():
        if isinstance(text, str):
            assert french["strings"][key] == FRENCH[text], key


def test_plurals_have_all_forms_of_the_language(campaign: Campaign) -> None:
    english, french = (campaign.program_page(login)["strings"] for login in ("marc", "lea"))
    counted = {key for key, text in english.items() if isinstance(text, dict)}

    assert counted
    for key in counted:
        assert french[key].keys() == {"one", "many", "other"}, key
        forms = PLURALS[english[key]["one"], english[key]["other"]]
        assert (french[key]["one"], french[key]["other"]) == (forms[0], forms[-1]), key


def test_charters_are_translated(campaign: Campaign) -> None:
    english, french = (campaign.program_page(login)["charters"] for login in ("marc", "lea"))

    for role, charter in english.items():
        assert french[role]["title"] == FRENCH[charter["title"]]
        assert french[role]["rules"] == [FRENCH[rule] for rule in charter["rules"]]


def test_notices_are_translated(campaign: Campaign) -> None:
    english, french = (campaign.module_page(login)["notice"] for login in ("marc", "lea"))

    assert french["title"] == FRENCH[english["title"]]
    assert french["text"] == FRENCH[english["text"]]


def test_refusals_are_translated(campaign: Campaign) -> None:
    english, french = (
        json.loads(campaign.workbench.post(login, campaign.program, "preview_roster", {}).content)
        for login in ("marc", "lea")
    )

    assert french["error"]["message"] == FRENCH[english["error"]["message"]]


def test_a_roster_is_judged_in_the_coordinators_language(campaign: Campaign) -> None:
    campaign.author(campaign.program, coordinators=[COORDINATOR, "lea"])
    english, french = (
        campaign.do(login, "preview_roster", {"csv": "noor,marc"})["rows"][0]["message"]
        for login in (COORDINATOR, "lea")
    )

    assert french == FRENCH[english]


def test_languages_are_named_by_their_own_speakers(campaign: Campaign) -> None:
    labels = [choice["label"] for choice in campaign.program_page("marc")["languages"]]

    assert labels == ["English", "Français"]


@pytest.mark.parametrize(
    ("wanted", "shown", "french"),
    [
        ("fr-ca", "fr-ca", True),
        ("en-gb", "en-gb", False),
        # no catalogue of ours: sentences are English, so names of languages are too
        ("de", "en", False),
        ("zh-cn", "en", False),
    ],
)
def test_names_and_dates_follow_the_language_that_sentences_come_in(
    campaign: Campaign, wanted: str, shown: str, *, french: bool
) -> None:
    student = Workbench.student("marc")
    Preference.objects.update_or_create(
        user_id=int(student), key="pref-lang", defaults={"value": wanted}
    )

    page = campaign.program_page("marc")

    assert page["locale"] == shown
    assert (page["strings"]["cancel"] == "Cancel") is not french


@pytest.mark.parametrize(
    ("header", "wanted", "locale"),
    [
        ("Content-Type: text/plain\nLanguage: pt_BR\n", "pt-br", "pt-br"),
        ("Language: pt_BR\n", "pt-pt", "pt-pt"),
        ("Language: fr\n", "de", "fr"),
        ("Language: \n", "de", "en"),
        ("", "zh_Hans", "en"),
        ("", "en", "en"),
    ],
)
def test_a_catalogue_tells_its_language(header: str, wanted: str, locale: str) -> None:
    service = SimpleNamespace(gettext=lambda _text: header)

    assert Translator(service, wanted).locale == locale
