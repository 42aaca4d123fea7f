"""What the hard rules mean, and who breaks them when pairs are made by hand."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.matching.breaches import breaches
from reverse_mentor_xblock.core.matching.common import common_of
from reverse_mentor_xblock.core.matching.criteria import Criteria, Rule
from reverse_mentor_xblock.core.matching.proposal import Common
from reverse_mentor_xblock.core.matching.words import primary_language
from reverse_mentor_xblock.core.pairing.text import plain
from tests.core.matching.people import candidate, couples

FINE = {"languages": ("fr",)}


def broken(mentor: dict[str, object], mentee: dict[str, object], *others: int) -> set[Rule]:
    """Return the rules that a pair of two people breaks; others report to the person before."""
    people = [candidate(1, **{**FINE, **mentor}), candidate(2, **{**FINE, **mentee})]
    people += [candidate(place, reports_to=f"P{place - 1}") for place in others]
    known = {one.person: one for one in people}
    found = breaches([couples(1, 2)], known, Criteria(rules=frozenset(Rule)))
    return set(found.get(couples(1, 2), ()))


@pytest.mark.parametrize(
    ("mentor", "mentee", "rules"),
    [
        ({}, {}, set()),
        ({"unit": "Île"}, {"unit": " ile "}, {Rule.UNIT}),
        ({"unit": ""}, {"unit": ""}, set()),
        ({"reports_to": " P2"}, {}, {Rule.LINE}),
        ({}, {"reports_to": "p1"}, {Rule.LINE}),
        ({"reports_to": "p1"}, {"reports_to": "boss"}, set()),
        ({"languages": ("fr-CA",)}, {"languages": ("en", "FR")}, set()),
        ({"languages": ("en",)}, {}, {Rule.LANGUAGE}),
        ({"languages": ()}, {"languages": ()}, {Rule.LANGUAGE}),
        ({"utc_offset": 0.0}, {"utc_offset": 4.0}, set()),
        ({"utc_offset": 0.0}, {"utc_offset": 4.5}, {Rule.TIME_ZONE}),
        ({"utc_offset": -11.0}, {"utc_offset": 12.0}, set()),
        ({"utc_offset": None}, {"utc_offset": 12.0}, set()),
    ],
)
def test_a_pair_breaks_a_rule(
    mentor: dict[str, object], mentee: dict[str, object], rules: set[Rule]
) -> None:
    assert broken(mentor, mentee) == rules


def test_a_line_runs_through_other_participants() -> None:
    assert broken({"reports_to": "p4"}, {}, 3, 4) == {Rule.LINE}


def test_those_who_report_to_each_other_in_a_circle_do_not_stop_the_rules() -> None:
    assert broken({"reports_to": "p2"}, {"reports_to": "p1"}) == {Rule.LINE}


def test_many_pairs_are_looked_at_each_for_itself() -> None:
    people = [candidate(place, languages=("fr",)) for place in range(1, 1201)]
    people[700] = candidate(701, languages=("en",))
    known = {one.person: one for one in people}
    made = [couples(place, place + 1) for place in range(1, 1201, 2)]

    found = breaches(made, known, Criteria(rules=frozenset({Rule.LANGUAGE})))

    assert found == {couples(701, 702): (Rule.LANGUAGE,)}


@pytest.mark.parametrize(
    ("one", "other"), [("É-mails ", "e-mails"), ("Straße", "STRASSE"), ("to  do", "To do")]
)
def test_spellings_of_one_word_meet(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(("code", "language"), [("pt-BR", "pt"), ("pt_br", "pt"), ("PT", "pt")])
def test_regions_share_a_language(code: str, language: str) -> None:
    assert primary_language(code) == language


def test_what_two_have_in_common_is_told_in_the_mentees_words() -> None:
    mentor = candidate(
        1,
        skills=("maps", "VIDEO"),
        languages=("fr-CA",),
        availability=("mon-am", "tue-am"),
        unit="Lyon",
        wishes=("h9", "h2"),
    )
    mentee = candidate(
        2,
        skills=("Vidéo", "Mail", "Maps"),
        languages=("fr",),
        availability=("tue-am",),
        unit="Nice",
    )

    assert common_of(mentor, mentee) == Common(
        skills=("Vidéo", "Maps"),
        languages=("fr",),
        times=("tue-am",),
        different_unit=True,
        mentor_wish=2,
    )
