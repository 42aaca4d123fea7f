from __future__ import annotations

import base64
import json
import random
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import NewerState
from reverse_mentor_xblock.core.pairing import directory
from reverse_mentor_xblock.core.pairing.directory import (
    VERSION,
    Directory,
    DirectoryEntry,
    handle_of,
    is_handle,
    newest,
)
from reverse_mentor_xblock.core.people import AVAILABILITY, Card, PersonId, Role
from tests.core.pairing.strategies import cards, handles, json_values, people, roles

AT = "2025-06-01T08:00:00+00:00"
ADA = DirectoryEntry(handle_of("program", PersonId("1")), Role.MENTOR, Card("Ada"))
directories = st.builds(
    Directory,
    st.just(AT),
    st.lists(st.builds(DirectoryEntry, handles, roles, cards, st.none() | people)).map(tuple),
)


def packed(cards_text: bytes, **fields: object) -> dict[str, object]:
    """Return a stored directory with these bytes for cards."""
    text = base64.b64encode(zlib.compress(cards_text)).decode()
    return {"v": VERSION, "at": AT, "cards": text, **fields}


@given(directories)
def test_what_is_written_is_read_back(published: Directory) -> None:
    assert Directory.from_json(json.loads(json.dumps(published.to_json()))) == published


@given(st.dictionaries(st.sampled_from(["at", "cards"]), json_values), json_values)
def test_anything_can_be_read(fields: dict[str, object], cards_read: object) -> None:
    Directory.from_json({"v": VERSION, **fields})
    assert Directory.from_json(packed(json.dumps(cards_read).encode())) is not None


@pytest.mark.parametrize(
    "cards_read",
    [None, "?", "AAAA", base64.b64encode(zlib.compress(b"[")).decode(), "\ud800"],
)
def test_damaged_cards_are_an_empty_directory(cards_read: object) -> None:
    assert Directory.from_json({**packed(b""), "cards": cards_read}) == Directory(AT)


def test_a_cut_directory_is_an_empty_one() -> None:
    whole = Directory(AT, (ADA,) * 50).to_json()
    raw = base64.b64decode(str(whole["cards"]))
    cut = base64.b64encode(raw[:-8]).decode()
    assert Directory.from_json({**whole, "cards": cut}) == Directory(AT)


def test_a_bomb_is_not_inflated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(directory, "MAX_BYTES", 1_000)
    assert Directory.from_json(packed(b"[" + b" " * 2_000 + b"]")) == Directory(AT)


def test_one_bad_card_takes_no_other_along() -> None:
    good = [ADA.handle, "mentor", {"name": "Ada"}]
    rows = [good, ["ada", "mentor", {"name": "A"}], [ADA.handle, "boss", {"name": "A"}], 7, []]
    assert Directory.from_json(packed(json.dumps(rows).encode())) == Directory(AT, (ADA,))


@pytest.mark.parametrize("value", [None, {}, {"v": VERSION, "cards": "AAAA"}, "text"])
def test_nothing_published_is_no_directory(value: object) -> None:
    assert Directory.from_json(value) is None


def test_cards_published_by_version_1_are_read_on() -> None:
    rows = json.dumps([[ADA.handle, "mentor", {"name": "Ada"}]]).encode()
    assert Directory.from_json(packed(rows, v=1)) == Directory(AT, (ADA,))


def test_a_later_version_is_refused() -> None:
    with pytest.raises(NewerState):
        Directory.from_json({"v": VERSION + 1, "at": AT})


def test_the_newest_of_all_counts() -> None:
    old, new = packed(b"[]"), packed(b"[]", at="2025-06-02T08:00:00+00:00")
    assert newest([None, new, old, {}]) is new
    assert newest([None, {}]) is None


def test_a_handle_is_stable_opaque_and_differs_between_programs() -> None:
    person = PersonId("12345")
    assert handle_of("one", person) == handle_of("one", person)
    assert handle_of("one", person) != handle_of("two", person)
    assert handle_of("one", person) != handle_of("one", PersonId("12346"))
    assert is_handle(handle_of("one", person))
    assert not is_handle("12345")


def test_five_thousand_full_cards_stay_small() -> None:
    dice = random.Random(1)
    words = ["".join(dice.choices("abcdefghijklmnop", k=7)) for _ in range(400)]

    def text(count: int) -> str:
        return " ".join(dice.choices(words, k=count))

    entries = tuple(
        DirectoryEntry(
            handle_of("program", PersonId(str(number))),
            Role.MENTOR,
            Card(
                name=text(2),
                skills=tuple(dict.fromkeys(text(2) for _ in range(5))),
                languages=("fr", "en"),
                about=text(15),
                unit=text(2),
                availability=tuple(dice.sample(AVAILABILITY, 4)),
            ),
            PersonId(str(dice.randrange(10**7))),
        )
        for number in range(5_000)
    )
    assert len(json.dumps(Directory(AT, entries).to_json())) < 1_000_000
