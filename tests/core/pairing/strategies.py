"""Arbitrary values of the pairing rules, for Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from reverse_mentor_xblock.core.pairing.cards import checked_card
from reverse_mentor_xblock.core.pairing.directory import handle_of
from reverse_mentor_xblock.core.pairing.facts import (
    Membership,
    Naming,
    PairId,
    Pairing,
    RosterEntry,
    Standing,
)
from reverse_mentor_xblock.core.pairing.participation import (
    CharterAcceptance,
    Closing,
    Participation,
)
from reverse_mentor_xblock.core.pairing.roster import Roster
from reverse_mentor_xblock.core.people import AVAILABILITY, Card, PersonId, Role

ME = PersonId("1")

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
people = st.sampled_from([PersonId(str(number)) for number in range(1, 5)])
roles = st.sampled_from(Role)
pair_ids = st.sampled_from([PairId(f"pair-{number}") for number in range(3)])
revisions = st.integers(1, 4)
words = st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=12)
tokens = st.text("abc", min_size=1, max_size=3)


@st.composite
def pairings(draw: st.DrawFn, including: PersonId | None = None) -> Pairing:
    """Two different people under one of a few ids, so that ids contradict each other."""
    first = including or draw(people)
    second = draw(people.filter(lambda person: person != first))
    mentor, mentee = draw(st.permutations([first, second]))
    return Pairing(draw(pair_ids), mentor, mentee)


entries = st.builds(
    RosterEntry,
    pairings(),
    revisions,
    st.booleans(),
    words,
    st.sampled_from(["", "2026-02-01", "2026-03-15"]),
)
rosters = st.lists(entries, max_size=6).map(
    lambda listed: Roster({entry.pairing.pair_id: entry for entry in listed})
)
memberships = st.builds(
    Membership,
    pairings(including=ME),
    revisions,
    st.sampled_from(Standing),
    words,
    st.none() | tokens,
    st.booleans(),
)
handles = st.sampled_from([handle_of("program", PersonId(str(number))) for number in range(5)])
cards = st.builds(
    Card,
    name=words.filter(bool),
    skills=st.lists(words, max_size=4).map(tuple),
    languages=st.lists(st.sampled_from(["en", "fr", "pt-br"]), max_size=3).map(tuple),
    about=words,
    unit=words,
    availability=st.lists(st.sampled_from(AVAILABILITY), max_size=4).map(tuple),
).map(checked_card)
namings = st.none() | st.builds(Naming, words.filter(bool), roles, tokens)
own_memberships = st.lists(memberships, max_size=4).map(
    lambda listed: {word.pairing.pair_id: word for word in listed}
)
states = st.builds(
    Participation,
    person=st.just(ME),
    role=st.none() | roles,
    naming=namings,
    memberships=own_memberships,
)
"""What says whom one is paired with; ``participations`` have all else that a person keeps, too."""

participations = st.builds(
    Participation,
    person=st.just(ME),
    role=st.none() | roles,
    card=st.none() | cards,
    charter=st.none()
    | st.builds(
        CharterAcceptance,
        roles,
        st.text("0123456789abcdef", min_size=1),
        st.just("2025-06-01T08:00:00+00:00"),
    ),
    naming=namings,
    memberships=own_memberships,
    reports_to=words,
    time_zone=st.sampled_from(["", "UTC", "America/Argentina/Buenos_Aires"]),
    consent=st.booleans(),
    paused=st.booleans(),
    wishes=st.lists(handles, max_size=3, unique=True).map(tuple),
    closing=st.none()
    | st.builds(Closing, words.filter(bool), st.just("2025-06-01T08:00:00+00:00")),
    dismissed_tips=st.lists(st.text("09af", min_size=16, max_size=16), unique=True, max_size=3).map(
        tuple
    ),
    retired=st.booleans(),
)
