from __future__ import annotations

from dataclasses import replace

import pytest

from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.errors import (
    AlreadyPaired,
    BadFields,
    CardNeeded,
    CharterNeeded,
    IdentityUnclear,
    NotYourPair,
    OwnLogin,
    ReverseMentorError,
    RoleNeeded,
)
from reverse_mentor_xblock.core.pairing.facts import (
    Membership,
    Naming,
    PairId,
    Pairing,
    Standing,
)
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.transitions import (
    Terms,
    accept_charter,
    acknowledge,
    choose_role_and_card,
    leave,
    name_partner,
    withdraw_naming,
    written_by,
)
from reverse_mentor_xblock.core.people import Card, PersonId, Role

ADA, BEN = PersonId("1"), PersonId("2")
CARD = Card("Ada")
VERSION = CHARTERS[Role.MENTOR].version
NOW = "2025-06-01T08:00:00+00:00"
PAIRING = Pairing(PairId("p"), ADA, BEN)
NOBODY = Participation()
NEW = written_by(NOBODY, ADA)
CHOSEN = choose_role_and_card(NEW, Role.MENTOR, CARD, held=())
READY = accept_charter(CHOSEN, Role.MENTOR, VERSION, at=NOW, charters=CHARTERS)


def _name(
    state: Participation, login: str = "ben", *, number: int = 1, active: int = 0
) -> Participation:
    logins = {"ada", "ada@example.org"}
    terms = Terms(CHARTERS, active)
    return name_partner(state, login, token=f"t{number}", own_logins=logins, terms=terms)


def _with(word: Membership) -> Participation:
    return replace(READY, memberships={word.pairing.pair_id: word})


def test_the_first_write_records_the_writer() -> None:
    assert written_by(NOBODY, ADA).person == ADA
    assert written_by(NEW, ADA) == NEW


def test_nobody_writes_into_another_persons_row() -> None:
    with pytest.raises(IdentityUnclear):
        written_by(NEW, BEN)


def test_the_card_is_checked() -> None:
    assert choose_role_and_card(NEW, Role.MENTOR, Card(" Ada "), held=()).card == CARD
    with pytest.raises(BadFields):
        choose_role_and_card(NEW, Role.MENTOR, Card(""), held=())


@pytest.mark.parametrize(
    ("before", "held", "after"),
    [
        (None, [], Role.MENTOR),
        (None, [Role.MENTOR], Role.MENTOR),
        (Role.MENTEE, [], Role.MENTOR),
        (Role.MENTEE, [Role.MENTOR], Role.MENTOR),
        (Role.MENTEE, [Role.MENTOR], Role.MENTEE),
        (Role.MENTEE, [Role.MENTEE], Role.MENTEE),
    ],
)
def test_a_role_can_be_chosen(before: Role | None, held: list[Role], after: Role) -> None:
    state = choose_role_and_card(replace(NEW, role=before), after, CARD, held=held)
    assert state.role is after


@pytest.mark.parametrize(
    ("before", "held"),
    [
        (None, [Role.MENTEE]),
        (Role.MENTEE, [Role.MENTEE]),
        (Role.MENTEE, [Role.MENTEE, Role.MENTOR]),
    ],
)
def test_a_role_that_a_pair_rests_on_stays(before: Role | None, held: list[Role]) -> None:
    with pytest.raises(AlreadyPaired):
        choose_role_and_card(replace(NEW, role=before), Role.MENTOR, CARD, held=held)


def test_a_new_role_withdraws_the_naming_and_a_new_card_does_not() -> None:
    named = _name(READY)
    assert choose_role_and_card(named, Role.MENTOR, Card("A."), held=()).naming == named.naming
    assert choose_role_and_card(named, Role.MENTEE, CARD, held=()).naming is None


def test_a_charter_is_accepted_once() -> None:
    assert READY.has_accepted(CHARTERS)
    assert accept_charter(READY, Role.MENTOR, VERSION, at="later", charters=CHARTERS) == READY


@pytest.mark.parametrize(
    ("state", "role", "version", "error"),
    [
        (NEW, Role.MENTOR, VERSION, RoleNeeded),
        (CHOSEN, Role.MENTEE, VERSION, BadFields),
        (CHOSEN, Role.MENTOR, f"{VERSION}0", CharterNeeded),
        (CHOSEN, Role.MENTOR, CHARTERS[Role.MENTEE].version, CharterNeeded),
    ],
)
def test_only_the_charter_that_counts_is_accepted(
    state: Participation, role: Role, version: str, error: type[ReverseMentorError]
) -> None:
    with pytest.raises(error):
        accept_charter(state, role, version, at=NOW, charters=CHARTERS)


def test_naming_somebody_replaces_an_earlier_naming() -> None:
    assert _name(READY).naming == Naming("ben", Role.MENTOR, "t1")
    assert _name(_name(READY), "eve", number=2).naming == Naming("eve", Role.MENTOR, "t2")


def test_naming_the_same_person_again_changes_nothing() -> None:
    named = _name(READY)
    assert _name(named, " BEN ", number=2, active=1) is named


def test_a_naming_that_made_a_pair_is_replaced_even_by_the_same_name() -> None:
    named = replace(_name(READY), memberships={PAIRING.pair_id: Membership(PAIRING, 1, token="t1")})
    assert _name(named, number=2).naming == Naming("ben", Role.MENTOR, "t2")


@pytest.mark.parametrize(
    ("state", "error"),
    [
        (NEW, RoleNeeded),
        (replace(READY, card=None), CardNeeded),
        (CHOSEN, CharterNeeded),
    ],
)
def test_naming_needs_role_card_and_charter(
    state: Participation, error: type[ReverseMentorError]
) -> None:
    with pytest.raises(error):
        _name(state)


@pytest.mark.parametrize("login", ["ada", " ADA ", "Ada@example.org"])
def test_nobody_names_themselves(login: str) -> None:
    with pytest.raises(OwnLogin):
        _name(READY, login)


def test_naming_stops_at_capacity() -> None:
    with pytest.raises(AlreadyPaired):
        _name(READY, active=1)


def test_a_naming_can_be_withdrawn() -> None:
    assert withdraw_naming(_name(READY)) == READY


@pytest.mark.parametrize(
    ("held", "word"),
    [
        (Membership(PAIRING, 1), Membership(PAIRING, 2)),
        (Membership(PAIRING, 2, Standing.LEFT, "x"), Membership(PAIRING, 3)),
        (Membership(PAIRING, 1), Membership(PAIRING, 2, Standing.ENDED, "x")),
    ],
)
def test_a_later_word_is_written_down(held: Membership, word: Membership) -> None:
    assert acknowledge(_with(held), word) == _with(word)


@pytest.mark.parametrize(
    ("held", "word"),
    [
        (Membership(PAIRING, 2), Membership(PAIRING, 1)),
        (Membership(PAIRING, 2, Standing.LEFT), Membership(PAIRING, 2)),
        (Membership(PAIRING, 2, Standing.LEFT), Membership(PAIRING, 1, Standing.ENDED)),
    ],
)
def test_an_outdated_word_changes_nothing(held: Membership, word: Membership) -> None:
    assert acknowledge(_with(held), word) == _with(held)


def test_a_pair_is_acknowledged_while_its_naming_stands() -> None:
    word = Membership(PAIRING, 1, token="t1")
    assert acknowledge(_name(READY), word).memberships == {PAIRING.pair_id: word}
    assert acknowledge(_name(READY, number=2), word) == _name(READY, number=2)
    assert acknowledge(READY, word) == READY


def test_a_pair_keeps_the_token_it_came_from() -> None:
    state = acknowledge(_with(Membership(PAIRING, 1, token="t1")), Membership(PAIRING, 3))
    assert state == _with(Membership(PAIRING, 3, token="t1"))


def test_a_word_on_other_people_gives_way_to_the_rosters() -> None:
    mistaken = Membership(Pairing(PAIRING.pair_id, BEN, ADA), 5)
    assert acknowledge(_with(mistaken), Membership(PAIRING, 1)) == _with(Membership(PAIRING, 1))


def test_nobody_acknowledges_other_peoples_pair() -> None:
    others = Membership(Pairing(PairId("q"), BEN, PersonId("3")), 1)
    for state in (READY, NOBODY):
        with pytest.raises(NotYourPair):
            acknowledge(state, others)


def test_leaving_outweighs_all_that_was_seen() -> None:
    left = leave(
        _with(Membership(PAIRING, 2, token="t")), PAIRING.pair_id, revision=4, reason=" x "
    )
    assert left == _with(Membership(PAIRING, 5, Standing.LEFT, "x", "t"))


def test_leaving_twice_is_leaving_once() -> None:
    left = leave(_with(Membership(PAIRING, 1)), PAIRING.pair_id, revision=1, reason="x")
    assert leave(left, PAIRING.pair_id, revision=2, reason="y") == left


def test_only_a_pair_one_knows_of_can_be_left() -> None:
    with pytest.raises(NotYourPair):
        leave(READY, PAIRING.pair_id, revision=1, reason="")


def test_the_reason_for_leaving_is_bounded() -> None:
    with pytest.raises(BadFields):
        leave(_with(Membership(PAIRING, 1)), PAIRING.pair_id, revision=1, reason="x" * 501)


def test_a_private_reason_is_marked_so() -> None:
    held = _with(Membership(PAIRING, 1))
    left = leave(held, PAIRING.pair_id, revision=1, reason="x", private=True)
    assert left == _with(Membership(PAIRING, 2, Standing.LEFT, "x", private=True))
