from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.pairing.facts import Membership, Naming, PairId, Pairing, Standing
from reverse_mentor_xblock.core.pairing.participant import Participant
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.self_made import SelfMade, self_made_pairs
from reverse_mentor_xblock.core.people import PersonId, Role

ADA, BEN = PersonId("1"), PersonId("2")


def _mentor(token: str | None, *words: Membership) -> Participant:
    naming = Naming("ben", Role.MENTOR, token) if token else None
    return _participant(ADA, naming, *words)


def _mentee(token: str | None, *words: Membership) -> Participant:
    naming = Naming("ADA@x.org ", Role.MENTEE, token) if token else None
    return _participant(BEN, naming, *words)


def _participant(person: PersonId, naming: Naming | None, *words: Membership) -> Participant:
    held = {word.pairing.pair_id: word for word in words}
    state = Participation(person, naming=naming, memberships=held)
    logins = {ADA: {"ada", "ada@x.org"}, BEN: {"Ben"}}[person]
    return Participant(person, logins, state)


def _made(mentor: Participant, mentee: Participant, program: str = "p") -> list[SelfMade]:
    return list(self_made_pairs(mentor, mentee, program=program))


def _pairing(mentor_token: str, mentee_token: str, program: str = "p") -> Pairing:
    [pair] = _made(_mentor(mentor_token), _mentee(mentee_token), program)
    return pair.pairing


FIRST = _pairing("a1", "b1")


def test_two_who_name_each_other_are_a_pair() -> None:
    assert (FIRST.mentor, FIRST.mentee) == (ADA, BEN)


def test_other_namings_or_programs_give_another_id() -> None:
    others = [_pairing("a2", "b1"), _pairing("a1", "b2"), _pairing("a1", "b1", "other")]
    assert len({pairing.pair_id for pairing in [FIRST, *others]}) == 4


def test_one_naming_is_no_pair() -> None:
    assert _made(_mentor("a1"), _mentee(None)) == _made(_mentor(None), _mentee("b1")) == []


def test_roles_must_be_opposite() -> None:
    same = _participant(BEN, Naming("ada", Role.MENTOR, "b1"))
    assert _made(_mentor("a1"), same) == _made(same, _mentor("a1")) == []


def test_somebody_elses_name_makes_no_pair() -> None:
    assert _made(_mentor("a1"), _participant(BEN, Naming("eve", Role.MENTEE, "b1"))) == []


def test_state_that_somebody_else_wrote_makes_no_pair() -> None:
    naming = Naming("ada", Role.MENTEE, "b1")
    imported = Participant(BEN, {"ben"}, Participation(PersonId("9"), naming=naming))
    unsigned = Participant(BEN, {"ben"}, Participation(naming=naming))
    assert _made(_mentor("a1"), imported) == _made(_mentor("a1"), unsigned) == []


MENTOR_JOINED = Membership(FIRST, 1, token="a1")
MENTEE_JOINED = Membership(FIRST, 1, token="b1")


@pytest.mark.parametrize("naming", ["a1", None, "a2"])
def test_a_pair_one_has_seen_does_not_need_their_naming_any_more(naming: str | None) -> None:
    [pair] = _made(_mentor(naming, MENTOR_JOINED), _mentee("b1"))
    assert pair.pairing == FIRST
    assert pair.tokens == {Role.MENTOR: "a1", Role.MENTEE: "b1"}


def test_a_pair_both_have_seen_needs_no_naming() -> None:
    [pair] = _made(_mentor(None, MENTOR_JOINED), _mentee(None, MENTEE_JOINED))
    assert pair.pairing == FIRST


@pytest.mark.parametrize("standing", Standing)
def test_a_naming_serves_one_pair(standing: Standing) -> None:
    served = Membership(FIRST, 2, standing, token="a1")
    assert _made(_mentor("a1", served), _mentee("b2")) == []


def test_a_naming_serves_one_pair_even_if_only_the_partner_has_seen_it() -> None:
    left = Membership(FIRST, 2, Standing.LEFT, token="b1")
    [pair] = _made(_mentor("a1"), _mentee("b2", left))
    assert pair.pairing == FIRST


def test_a_naming_that_served_somebody_else_makes_no_pair() -> None:
    elsewhere = Membership(Pairing(PairId("q"), ADA, PersonId("3")), 1, token="a1")
    assert _made(_mentor("a1", elsewhere), _mentee("b1")) == []


def test_two_who_name_each_other_anew_are_a_new_pair() -> None:
    left = Membership(FIRST, 2, Standing.LEFT, token="a1")
    pairs = _made(_mentor("a2", left), _mentee("b2", MENTEE_JOINED))
    assert {pair.pairing.pair_id for pair in pairs} == {
        FIRST.pair_id,
        _pairing("a2", "b2").pair_id,
    }
