"""From what participants state to candidates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.matching.population import Terms, candidates_of, utc_offset
from reverse_mentor_xblock.core.pairing.directory import handle_of
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.pairing.participation import CharterAcceptance, Participation
from reverse_mentor_xblock.core.pairing.verdict import PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import Card, PersonId, Role

ADA, BEN = PersonId("1"), PersonId("2")
WINTER = datetime(2026, 1, 5, tzinfo=UTC)
SUMMER = datetime(2026, 7, 6, tzinfo=UTC)
TERMS = Terms("program", CHARTERS, 2, WINTER)
CHARTER = CharterAcceptance(Role.MENTOR, CHARTERS[Role.MENTOR].version, "2026-01-01T00:00:00+00:00")
WORDS = Participation(
    person=ADA,
    role=Role.MENTOR,
    card=Card("Ada", ("Maps",), ("fr",), unit="Lyon", availability=("mon-am",)),
    charter=CHARTER,
    reports_to="ben",
    time_zone="Europe/Paris",
    wishes=("h",),
)


def ada(words: Participation = WORDS) -> Participant:
    return Participant(ADA, ("ada",), words)


def test_a_candidate_is_what_the_card_says() -> None:
    (one,) = candidates_of([ada()], (), TERMS).values()

    assert (one.skills, one.languages, one.unit, one.availability) == (
        ("Maps",),
        ("fr",),
        "Lyon",
        ("mon-am",),
    )
    assert (one.handle, one.utc_offset, one.capacity) == (handle_of("program", ADA), 1.0, 2)
    assert (one.reports_to, one.wishes, one.ready, one.paused) == ("ben", ("h",), True, False)


@pytest.mark.parametrize(
    "words",
    [
        replace(WORDS, charter=None),
        replace(WORDS, charter=replace(CHARTER, version="another")),
        replace(WORDS, card=None),
    ],
)
def test_who_has_not_done_all_steps_is_not_ready(words: Participation) -> None:
    assert not candidates_of([ada(words)], (), TERMS)[ADA].ready


@pytest.mark.parametrize("words", [Participation(), replace(WORDS, person=BEN)])
def test_who_has_chosen_no_role_is_no_candidate(words: Participation) -> None:
    assert candidates_of([ada(words)], (), TERMS) == {}


@pytest.mark.parametrize("status", PairStatus)
def test_only_active_pairs_take_a_place(status: PairStatus) -> None:
    pair = ResolvedPair(Pairing(PairId("p"), ADA, BEN), status, 1)

    taken = candidates_of([ada()], [pair], TERMS)[ADA].partners

    assert taken == ({BEN} if status is PairStatus.ACTIVE else set())


@pytest.mark.parametrize(
    ("zone", "at", "hours"),
    [
        ("Europe/Paris", WINTER, 1),
        ("Europe/Paris", SUMMER, 2),
        ("Asia/Kolkata", WINTER, 5.5),
        ("", WINTER, None),
        ("Moon/Base", WINTER, None),
        ("../etc/passwd", WINTER, None),
    ],
)
def test_a_time_zone_is_so_many_hours_ahead(zone: str, at: datetime, hours: float | None) -> None:
    assert utc_offset(zone, at) == hours
