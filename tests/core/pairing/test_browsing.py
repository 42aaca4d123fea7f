from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.pairing.browsing import PAGE, Question, Shelf
from reverse_mentor_xblock.core.pairing.directory import Directory, DirectoryEntry, handle_of
from reverse_mentor_xblock.core.people import Card, PersonId, Role
from tests.core.pairing.strategies import cards, roles

AT = "2025-06-01T08:00:00+00:00"


def entry(number: int, role: Role, card: Card) -> DirectoryEntry:
    return DirectoryEntry(handle_of("program", PersonId(str(number))), role, card)


ADA = entry(1, Role.MENTOR, Card("Ada", ("Maps", "chat"), ("fr", "en"), "I sail.", "Sales"))
BEN = entry(2, Role.MENTOR, Card("Ben", ("maps", "Video"), ("en",), "Ventes à l'étranger"))
EVE = entry(3, Role.MENTEE, Card("Eve", ("Maps",), ("fr",)))
SHELF = Shelf(Directory(AT, (ADA, BEN, EVE)), Role.MENTOR)


def names(question: Question, *, hidden: tuple[str, ...] = ()) -> set[str]:
    return {entry.card.name for entry in SHELF.search(question, skills=(), hidden=hidden).entries}


@pytest.mark.parametrize(
    ("question", "found"),
    [
        (Question(), {"Ada", "Ben"}),
        (Question(text="SAIL ada"), {"Ada"}),
        (Question(text="sales"), {"Ada"}),
        (Question(text="video"), {"Ben"}),
        (Question(text="ada video"), set()),
        (Question(skill="MAPS"), {"Ada", "Ben"}),
        (Question(skill="map"), set()),
        (Question(skill="vidéo "), {"Ben"}),
        (Question(text="ventès VIDÉO"), {"Ben"}),
        (Question(language="FR"), {"Ada"}),
        (Question(language="fr"), {"Ada"}),
        (Question(skill="maps", language="fr", text="ben"), set()),
    ],
)
def test_a_card_is_found_by_its_words_and_filters(question: Question, found: set[str]) -> None:
    assert names(question) == found


def test_what_can_be_filtered_by_is_the_sides_own_the_commonest_first() -> None:
    assert SHELF.skills == ("Maps", "chat", "Video")
    assert SHELF.languages == ("en", "fr")
    assert SHELF.entry(ADA.handle) is ADA
    assert SHELF.entry(EVE.handle) is None


def test_who_has_most_in_common_comes_first() -> None:
    for skills, first in (((), None), (("VIDEO", "maps"), "Ben"), (("chat", "Maps"), "Ada")):
        found = SHELF.search(Question(), skills=skills, hidden=()).entries
        assert first in (None, found[0].card.name)


def test_who_is_hidden_is_not_found() -> None:
    assert names(Question(), hidden=(ADA.handle, EVE.handle)) == {"Ben"}
    assert SHELF.search(Question(), skills=(), hidden=(ADA.handle,)).total == 1


@given(st.lists(st.tuples(roles, cards), max_size=70), roles)
def test_pages_hold_everybody_of_one_side_once(people: list[tuple[Role, Card]], role: Role) -> None:
    entries = tuple(entry(at, side, card) for at, (side, card) in enumerate(people))
    shelf = Shelf(Directory(AT, entries), role)
    seen = [
        found.handle
        for start in range(0, len(entries) + 1, PAGE)
        for found in shelf.search(Question(start=start), skills=("A",), hidden=()).entries
    ]
    assert sorted(seen) == sorted(one.handle for one in entries if one.role is role)
    assert shelf.search(Question(), skills=(), hidden=()).total == len(seen)
