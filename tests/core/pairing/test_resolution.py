from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import NotYourPair
from reverse_mentor_xblock.core.pairing.facts import (
    Membership,
    Naming,
    PairId,
    Pairing,
    RosterEntry,
    Standing,
)
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.resolution import Resolution, partners_to_read, resolve
from reverse_mentor_xblock.core.pairing.roster import Roster, merge, merged_about
from reverse_mentor_xblock.core.pairing.verdict import EndedBy, PairStatus
from reverse_mentor_xblock.core.people import PersonId, Role
from tests.core.pairing.strategies import ME, memberships, rosters, states

ADA, BEN, EVE = PersonId("1"), PersonId("2"), PersonId("3")
LOGINS = {ADA: ["ada"], BEN: ["ben"], EVE: ["eve"]}
PAIRING = Pairing(PairId("p"), mentor=ADA, mentee=BEN)
NO_PAIRS = Roster()


def _roster(*entries: RosterEntry) -> Roster:
    return Roster({entry.pairing.pair_id: entry for entry in entries})


def _person(
    person: PersonId, *words: Membership, names: str = "", role: Role = Role.MENTOR
) -> Participant:
    naming = Naming(names, role, f"token-{person}") if names else None
    held = {word.pairing.pair_id: word for word in words}
    state = Participation(person, naming=naming, memberships=held)
    return Participant(person, LOGINS[person], state)


def _resolve(me: Participant, *partners: Participant, roster: Roster = NO_PAIRS) -> Resolution:
    return resolve(me, {one.person: one for one in partners}, roster, program="program")


def test_a_roster_is_enough() -> None:
    seen = _resolve(_person(ADA), _person(BEN), roster=_roster(RosterEntry(PAIRING)))
    assert seen.pair(PAIRING.pair_id).status is PairStatus.ACTIVE
    assert seen.to_acknowledge == (Membership(PAIRING, 1),)


def test_a_roster_is_enough_for_people_who_never_came() -> None:
    strangers = [Participant(person, LOGINS[person], Participation()) for person in (ADA, BEN)]
    seen = _resolve(*strangers, roster=_roster(RosterEntry(PAIRING)))
    assert len(seen.active) == 1


def test_what_both_wrote_down_outlives_the_roster() -> None:
    seen = _resolve(_person(ADA, Membership(PAIRING, 1)), _person(BEN, Membership(PAIRING, 1)))
    assert len(seen.active) == 1


def test_what_one_wrote_down_is_kept_for_reading() -> None:
    pair = _resolve(_person(ADA, Membership(PAIRING, 1)), _person(BEN)).pair(PAIRING.pair_id)
    assert (pair.status, pair.ended_by) == (PairStatus.ENDED, None)


def test_both_find_the_same_self_made_pair() -> None:
    ada, ben = _person(ADA, names="ben"), _person(BEN, names="Ada ", role=Role.MENTEE)
    assert _resolve(ada, ben).pairs == _resolve(ben, ada).pairs
    [pair] = _resolve(ada, ben).active
    assert (pair.pairing.mentor, pair.pairing.mentee) == (ADA, BEN)


def test_waiting_says_nothing_about_who_has_that_login() -> None:
    me = _person(ADA, names="Ben")
    others = [_person(BEN), _person(BEN, names="ada"), _person(BEN, names="eve")]
    assert {_resolve(me).waiting_for, *(_resolve(me, one).waiting_for for one in others)} == {"Ben"}


def test_nobody_waits_for_a_pair_that_is_made_or_was() -> None:
    me, ben = _person(ADA, names="ben"), _person(BEN, names="ada", role=Role.MENTEE)
    [word] = _resolve(me, ben).to_acknowledge
    left = replace(word, revision=2, standing=Standing.LEFT)
    assert _resolve(me, ben).waiting_for is None
    assert _resolve(_person(ADA, left, names="ben")).waiting_for is None


def test_nobody_pairs_with_themselves() -> None:
    me = _person(ADA, names="ada")
    assert _resolve(me, me).pairs == ()


def test_a_partner_who_is_not_enrolled_is_gone() -> None:
    seen = _resolve(_person(ADA, Membership(PAIRING, 1)))
    assert seen.pair(PAIRING.pair_id).status is PairStatus.PARTNER_GONE
    assert seen.active == ()


def test_state_of_somebody_else_proves_nothing() -> None:
    forged = replace(_person(BEN, Membership(PAIRING, 1)), person=EVE)
    pairing = replace(PAIRING, mentee=EVE)
    seen = _resolve(_person(ADA, Membership(pairing, 1)), forged)
    assert seen.active == ()


def test_the_roster_knows_who_is_in_a_pair() -> None:
    mistaken = Membership(Pairing(PAIRING.pair_id, BEN, ADA), 3, Standing.LEFT)
    seen = _resolve(_person(ADA, mistaken), _person(BEN), roster=_roster(RosterEntry(PAIRING)))
    assert [pair.pairing for pair in seen.active] == [PAIRING]
    assert seen.to_acknowledge == (Membership(PAIRING, 1),)


def test_a_pair_that_the_roster_gives_to_others_is_not_mine() -> None:
    mistaken = Membership(Pairing(PAIRING.pair_id, ADA, EVE), 1)
    seen = _resolve(_person(EVE, mistaken), _person(ADA), roster=_roster(RosterEntry(PAIRING)))
    assert seen.pairs == ()


def test_members_who_contradict_each_other_have_no_pair() -> None:
    swapped = Membership(Pairing(PAIRING.pair_id, BEN, ADA), 1)
    seen = _resolve(_person(ADA, Membership(PAIRING, 1)), _person(BEN, swapped))
    assert seen.active == ()


def test_active_pairs_come_first() -> None:
    ended = RosterEntry(Pairing(PairId("a"), ADA, BEN), 2, ended=True, reason="moved")
    gone = RosterEntry(Pairing(PairId("b"), ADA, EVE))
    seen = _resolve(_person(ADA), _person(BEN), roster=_roster(ended, gone, RosterEntry(PAIRING)))
    assert [pair.pairing.pair_id for pair in seen.pairs] == ["p", "b", "a"]
    assert (seen.pairs[2].ended_by, seen.pairs[2].reason) == (EndedBy.COORDINATOR, "moved")


def test_only_ones_own_pairs_are_found() -> None:
    seen = _resolve(_person(EVE), roster=_roster(RosterEntry(PAIRING)))
    assert seen == Resolution()
    with pytest.raises(NotYourPair):
        seen.pair(PAIRING.pair_id)


def test_roles_held_are_those_of_active_pairs() -> None:
    ended = RosterEntry(Pairing(PairId("a"), EVE, ADA), 2, ended=True)
    seen = _resolve(_person(ADA), _person(BEN), roster=_roster(ended, RosterEntry(PAIRING)))
    assert seen.held_roles(ADA) == {Role.MENTOR}


def test_whose_state_is_read() -> None:
    state = _person(ADA, Membership(PAIRING, 1)).state
    roster = _roster(RosterEntry(Pairing(PairId("q"), EVE, ADA)))
    assert partners_to_read(ADA, state, roster) == {BEN, EVE}
    assert partners_to_read(BEN, Participation(), roster) == frozenset()


def _theirs(word: Membership) -> Mapping[PersonId, Participant]:
    partner = word.pairing.partner_of(ME)
    state = Participation(partner, memberships={word.pairing.pair_id: word})
    return {partner: Participant(partner, [], state)}


@given(states, st.lists(memberships, max_size=3), st.lists(rosters, max_size=3), st.data())
def test_the_order_of_arrival_does_not_matter(
    state: Participation, words: list[Membership], several: list[Roster], data: st.DataObject
) -> None:
    me = Participant(ME, ["me"], state)
    partners = {key: one for word in words for key, one in _theirs(word).items()}
    shuffled = dict(data.draw(st.permutations(list(partners.items()))))
    again = data.draw(st.permutations(several * 2))
    expected = resolve(me, partners, merge(*several), program="p")
    assert resolve(me, shuffled, merge(*again), program="p") == expected


@given(states, st.lists(memberships, max_size=3), st.lists(rosters, max_size=3))
def test_a_partial_merge_is_enough(
    state: Participation, words: list[Membership], several: list[Roster]
) -> None:
    me = Participant(ME, ["me"], state)
    partners = {key: one for word in words for key, one in _theirs(word).items()}
    part = merged_about(ME, state.memberships.keys(), [roster.to_json() for roster in several])
    expected = resolve(me, partners, merge(*several), program="p")
    assert resolve(me, partners, part, program="p") == expected
