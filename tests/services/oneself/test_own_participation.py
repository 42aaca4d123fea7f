"""What a participant does: only their own row is written, and others soon hear of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from reverse_mentor_xblock.core.errors import (
    AlreadyPaired,
    BadFields,
    NotSaved,
    NotYourPair,
    OwnLogin,
    RoleNeeded,
    Stopped,
)
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.transitions import BesideCard
from reverse_mentor_xblock.core.people import Card, Role
from reverse_mentor_xblock.services.oneself.own_participation import OwnParticipation
from reverse_mentor_xblock.services.pairing.pairs import KnownPairs
from tests.services.program_desk import PROGRAM, Stage

NO_PAIRS = KnownPairs()


@pytest.fixture
def paired(stage: Stage) -> Stage:
    """Return the program with lea and marc paired, and nothing in the cache."""
    stage.pair("lea", "marc")
    stage.world.cached.clear()
    return stage


def pair_of(stage: Stage, login: str) -> PairId:
    return stage.find(login).pairs[0].pair_id


def writers(stage: Stage) -> set[str]:
    """Return whose rows exist."""
    return {stage.world.visitor(person).login for person, _block in stage.world.rows}


def test_each_writes_their_own_row_only(stage: Stage) -> None:
    stage.join("lea", Role.MENTOR)
    stage.participation("lea").name_partner("marc")

    assert writers(stage) == {"lea"}


def test_a_row_says_who_wrote_it(stage: Stage) -> None:
    stage.participation("lea").save_card(Role.MENTOR, Card("Lea"), NO_PAIRS)

    (state,) = stage.row("lea").values()
    assert isinstance(state, dict)
    assert state["person"] == stage.people["lea"]


@pytest.mark.parametrize(
    ("attempt", "error"),
    [
        (lambda me: me.save_card(Role.MENTOR, Card(""), NO_PAIRS), BadFields),
        (lambda me: me.accept_charter(Role.MENTOR, "1"), RoleNeeded),
        (lambda me: me.name_partner("marc"), RoleNeeded),
        (lambda me: me.leave(PairId("none"), ""), NotYourPair),
    ],
)
def test_what_is_refused_leaves_no_trace(
    stage: Stage, attempt: Callable[[OwnParticipation], None], error: type[Exception]
) -> None:
    with pytest.raises(error):
        attempt(stage.participation("noor"))

    assert (stage.world.rows, stage.world.events) == ({}, [])


def test_what_is_not_saved_is_not_told(stage: Stage) -> None:
    stage.world.lose_writes = 1

    with pytest.raises(NotSaved):
        stage.participation("lea").save_card(Role.MENTOR, Card("Lea"), NO_PAIRS)
    assert stage.world.events == []


def test_all_that_happens_is_told_without_names(stage: Stage) -> None:
    stage.pair("lea", "marc")
    stage.participation("marc").leave(pair_of(stage, "marc"), "Moving on")

    assert stage.events() == [
        *["card.saved", "charter.accepted"] * 2,
        "partner.named",
        "pair.acknowledged",
        "pair.formed",
        "partner.named",
        "pair.acknowledged",
        "pair.left",
        "pair.ended",
    ]
    told = repr([data for _person, _name, data in stage.world.events])
    assert not any(text in told for text in ("lea", "marc", "Moving"))


def test_the_operator_may_stop_a_naming(stage: Stage) -> None:
    stage.join("lea", Role.MENTOR)
    row, events = stage.row("lea"), stage.events()
    stage.world.rules["pairing_requested"] = "Not before June."

    with pytest.raises(Stopped, match="filter step"):
        stage.participation("lea").name_partner("marc")
    assert (stage.row("lea"), stage.events()) == (row, events)


def test_nobody_names_themselves(stage: Stage) -> None:
    stage.join("lea", Role.MENTOR)

    with pytest.raises(OwnLogin):
        stage.participation("lea").name_partner("Lea@Example.com")


def test_a_full_person_names_nobody_else(paired: Stage) -> None:
    with pytest.raises(AlreadyPaired):
        paired.participation("lea").name_partner("noor")

    paired.author(capacity=2)
    paired.participation("lea").name_partner("noor")
    assert paired.find("lea").waiting_for == "noor"


def test_where_teams_are_pairs_nobody_is_named(stage: Stage) -> None:
    stage.join("lea", Role.MENTOR)
    stage.author(team_set="pairs")

    with pytest.raises(AlreadyPaired):
        stage.participation("lea").name_partner("marc")


def test_an_acknowledgement_outlives_a_withdrawn_naming(paired: Stage) -> None:
    paired.participation("lea").withdraw_naming()
    paired.participation("marc").withdraw_naming()

    assert len(paired.find("lea").active) == 1


def test_acknowledging_again_writes_nothing(paired: Stage) -> None:
    rows, events = dict(paired.world.rows), list(paired.world.events)

    paired.participation("lea").acknowledge()

    assert (paired.world.rows, paired.world.events) == (rows, events)


def test_leaving_counts_at_once_for_both(paired: Stage) -> None:
    for login in ("lea", "marc"):
        paired.find(login)

    paired.participation("lea").leave(pair_of(paired, "lea"), "")

    for login in ("lea", "marc"):
        assert paired.remembered(login).active == ()


def test_leaving_a_pair_one_has_never_seen(stage: Stage) -> None:
    seen = stage.desk().preview("lea,marc")
    stage.desk().commit("lea,marc", seen.revision)

    stage.participation("lea").leave(pair_of(stage, "lea"), "")

    assert stage.find("marc").active == ()


def test_leaving_twice_changes_nothing_more(paired: Stage) -> None:
    pair = pair_of(paired, "lea")
    paired.participation("lea").leave(pair, "First")
    row = paired.row("lea")

    paired.participation("lea").leave(pair, "Second")

    assert paired.row("lea") == row


def test_only_members_leave(paired: Stage) -> None:
    with pytest.raises(NotYourPair):
        paired.participation("noor").leave(pair_of(paired, "lea"), "")


def test_a_new_role_is_known_at_once(stage: Stage) -> None:
    stage.world.join_team("pairs", "team", stage.people["lea"], stage.people["marc"])
    stage.author(team_set="pairs")
    stage.participation("marc").save_card(Role.MENTEE, Card("Marc"), NO_PAIRS)
    stage.find("lea")

    stage.participation("lea").save_card(Role.MENTOR, Card("Lea"), stage.find("lea"))

    assert len(stage.remembered("lea").active) == 1


def test_the_coordinators_own_card_leaves_the_roster_alone(stage: Stage) -> None:
    stage.desk().commit("lea,marc", stage.desk().preview("lea,marc").revision)
    stage.join("camille", Role.MENTOR)

    assert stage.world.row(stage.people["camille"], PROGRAM).keys() == {"roster", "participation"}
    assert len(stage.find("lea").active) == 1


@pytest.mark.parametrize(("private", "told"), [(True, ""), (False, "Moving on")])
def test_a_private_reason_stays_with_its_author(paired: Stage, private: bool, told: str) -> None:
    pair = pair_of(paired, "lea")
    paired.participation("lea").leave(pair, "Moving on", private=private)

    assert paired.find("lea").pair(pair).reason == "Moving on"
    assert paired.find("marc").pair(pair).reason == told
    partners_key = f"pairs:{PROGRAM}:{paired.people['marc']}"
    assert ("Moving" in repr(paired.world.cached[partners_key])) is not private


def test_the_time_zone_is_the_visitors_own(stage: Stage) -> None:
    beside = BesideCard(reports_to="boss", time_zone="Asia/Tokyo", consent=True)
    stage.participation("lea").save_card(Role.MENTOR, Card("Lea"), NO_PAIRS, beside=beside)

    (state,) = stage.row("lea").values()
    assert isinstance(state, dict)
    said = {name: state[name] for name in ("reports_to", "time_zone", "consent")}
    assert said == {"reports_to": "boss", "time_zone": "UTC", "consent": True}


def test_the_browsers_time_zone_counts_where_the_account_has_none(stage: Stage) -> None:
    """Else everybody without a preference would count as somebody in UTC, and rules go by that."""
    person = stage.people["lea"]
    known = stage.world.people[person]
    stage.world.people[person] = replace(known, visitor=replace(known.visitor, time_zone=""))

    beside = BesideCard(time_zone="Asia/Tokyo")
    stage.participation("lea").save_card(Role.MENTOR, Card("Lea"), NO_PAIRS, beside=beside)

    assert Participation.from_json(stage.row("lea")["participation"]).time_zone == "Asia/Tokyo"


def test_a_card_keeps_to_the_programs_languages(stage: Stage) -> None:
    french, both = (Card("Lea", languages=codes) for codes in (("fr",), ("fr", "en")))
    stage.participation("lea").save_card(Role.MENTOR, french, NO_PAIRS)
    stage.author(languages=("en",))

    stage.participation("lea").save_card(Role.MENTOR, both, NO_PAIRS)
    with pytest.raises(BadFields):
        stage.participation("marc").save_card(Role.MENTEE, french, NO_PAIRS)
