from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.pairing import text
from reverse_mentor_xblock.core.pairing.csv_cells import Separator
from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing, RosterEntry
from reverse_mentor_xblock.core.pairing.kept_pair import sealed_text
from reverse_mentor_xblock.core.pairing.roster import Roster
from reverse_mentor_xblock.core.pairing.roster_csv import parse_roster
from reverse_mentor_xblock.core.pairing.roster_export import Contact, pairs_csv
from reverse_mentor_xblock.core.pairing.roster_preview import Grounds, committable, preview
from reverse_mentor_xblock.core.people import PersonId
from tests.core.pairing.strategies import rosters

LOGINS = {PersonId("1"): "-bob", PersonId("2"): "=zoé", PersonId("3"): "o'neil", PersonId("4"): "d"}
PEOPLE = {person: Contact(login, f"+{login}@example.com") for person, login in LOGINS.items()}


def seal(text: str) -> str:
    return f"{sum(map(ord, text)):08x}"


def grounds() -> Grounds:
    return Grounds(
        accounts={},
        elsewhere={login: person for person, login in LOGINS.items()},
        capacity=100,
        standing=Roster(),
        rosters=Roster(),
        genuine=lambda pairing, claimed: claimed == seal(sealed_text(pairing)),
    )


def as_typed(roster: Roster) -> Roster:
    """Return a roster whose reasons are such as the use cases store."""
    entries = roster.entries.values()
    return Roster(
        {one.pairing.pair_id: replace(one, reason=text.reason(one.reason)) for one in entries}
    )


@given(rosters.map(as_typed), st.sampled_from(Separator))
def test_a_roster_is_restored_from_its_own_export(roster: Roster, separator: Separator) -> None:
    file = pairs_csv(roster, PEOPLE, seal=seal, separator=separator)
    if not roster.entries:
        assert len(file.splitlines()) == 1
        return

    work = committable(preview(parse_roster(file), grounds()))
    assert {entry.pairing.pair_id: entry for entry in work.entries} == roster.entries


def test_it_is_ordered_by_login_and_leaves_out_who_has_no_account() -> None:
    couples = [("2", "4"), ("1", "4"), ("9", "4"), ("4", "9")]
    pairings = [Pairing(PairId(f"p{a}{b}"), PersonId(a), PersonId(b)) for a, b in couples]
    roster = Roster({pairing.pair_id: RosterEntry(pairing) for pairing in pairings})

    _, *lines = pairs_csv(roster, PEOPLE, seal=seal, separator=Separator.COMMA).splitlines()

    assert [line.split(",")[:3] for line in lines] == [
        ["'-bob", "d", "'+-bob@example.com"],
        ["'=zoé", "d", "'+=zoé@example.com"],
    ]
