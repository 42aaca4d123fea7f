"""Pairs as all writers' facts have them: members, coordinators, and who is enrolled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from reverse_mentor_xblock.core.errors import IdentityUnclear
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.verdict import EndedBy, PairStatus
from reverse_mentor_xblock.core.people import Card, Role
from reverse_mentor_xblock.services.pairing.program_pairs import PARTICIPATION
from reverse_mentor_xblock.services.ports import BlockRef, Json
from tests.services.program_desk import PROGRAM, Stage
from tests.support.fakes import FakePeopleState


def commit(stage: Stage, csv: str, login: str = "camille") -> None:
    stage.desk(login).commit(csv, stage.desk(login).preview(csv).revision)


def test_both_members_see_one_pair(stage: Stage) -> None:
    stage.pair("lea", "marc")
    (hers,), (his,) = stage.find("lea").pairs, stage.find("marc").pairs

    assert hers.pair_id == his.pair_id
    assert (hers.my_role, his.my_role) == (Role.MENTOR, Role.MENTEE)
    assert (hers.partner, his.partner) == (stage.people["marc"], stage.people["lea"])
    assert (hers.partner_card, hers.partner_name) == (Card("Marc"), "Marc")


def test_a_partner_without_a_card_is_known_by_login(stage: Stage) -> None:
    commit(stage, "lea,marc")

    (pair,) = stage.find("lea").pairs
    assert (pair.partner_card, pair.partner_name) == (None, "marc")


def test_a_partner_who_left_the_course_has_no_login(stage: Stage) -> None:
    stage.pair("lea", "marc")
    stage.world.enrolled.discard(stage.people["marc"])

    (pair,) = stage.find("lea").pairs
    assert (pair.status, pair.partner_login) == (PairStatus.PARTNER_GONE, "")


def test_a_retired_partner_is_gone_until_they_are_back(stage: Stage) -> None:
    commit(stage, "lea,marc")
    person = stage.people["marc"]
    gone = Participation(person=person, retired=True)
    stage.world.write(person, PROGRAM, {PARTICIPATION: gone.to_json()})

    (pair,) = stage.find("lea").pairs
    assert (pair.status, pair.partner_login) == (PairStatus.PARTNER_GONE, "")

    stage.join("marc", Role.MENTEE)
    (pair,) = stage.find("lea").pairs
    assert pair.status is PairStatus.ACTIVE


def test_a_naming_waits(stage: Stage) -> None:
    stage.join("lea", Role.MENTOR)
    stage.participation("lea").name_partner("marc")

    assert stage.find("lea").waiting_for == "marc"
    assert stage.find("marc").waiting_for is None


def test_a_row_of_another_writer_proves_nothing(stage: Stage) -> None:
    """A copied row, as an import of users might leave it."""
    stage.pair("lea", "marc")
    stage.world.write(stage.people["noor"], PROGRAM, stage.row("marc"))

    assert stage.find("noor").pairs == ()


def test_the_rosters_of_all_coordinators_count(stage: Stage) -> None:
    stage.author(coordinators=("camille", "noor"), capacity=2)
    commit(stage, "lea,marc")
    commit(stage, "lea,noor", "noor")

    assert len(stage.find("lea").pairs) == 2


class AmbiguousPeople(FakePeopleState):
    """One name is a login of one person and the e-mail of another."""

    def read(self, login: str, block: BlockRef) -> Mapping[str, Json]:
        if login == "hr@example.com":
            raise IdentityUnclear(login)
        return super().read(login, block)


def test_a_coordinator_the_platform_cant_place_closes_the_program_for_nobody(stage: Stage) -> None:
    commit(stage, "lea,marc")
    stage.author(coordinators=("hr@example.com", "camille"))
    book = replace(stage.book("lea"), people=AmbiguousPeople(stage.world))

    assert len(book.find(stage.world.visitor(stage.people["lea"])).pairs) == 1


def test_what_others_call_a_roster_does_not(stage: Stage) -> None:
    commit(stage, "lea,marc")
    stage.author(coordinators=("noor",))

    assert stage.find("lea").pairs == ()


def test_a_seen_pair_is_no_news(stage: Stage) -> None:
    commit(stage, "lea,marc")
    assert stage.find("lea").unacknowledged

    stage.participation("lea").acknowledge()
    assert not stage.find("lea").unacknowledged


@pytest.mark.parametrize("members", [("lea",), ("lea", "marc")])
def test_a_pair_outlives_its_roster_once_both_have_seen_it(
    stage: Stage, members: tuple[str, ...]
) -> None:
    commit(stage, "lea,marc")
    for login in members:
        stage.participation(login).acknowledge()
    stage.world.rows.pop((stage.people["camille"], str(PROGRAM)))

    (pair,) = stage.find("lea").pairs
    both = len(members) == 2
    assert pair.status is (PairStatus.ACTIVE if both else PairStatus.ENDED)


def test_who_left_is_told_to_both(stage: Stage) -> None:
    stage.pair("lea", "marc")
    (pair,) = stage.find("marc").pairs
    stage.participation("marc").leave(pair.pair_id, " Moving\non ")

    for login in ("lea", "marc"):
        (ended,) = stage.find(login).pairs
        assert (ended.status, ended.ended_by) == (PairStatus.ENDED, EndedBy.MENTEE)
        assert ended.reason == "Moving\non"
