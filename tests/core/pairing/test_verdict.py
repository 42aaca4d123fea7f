from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.pairing.facts import (
    Membership,
    PairId,
    Pairing,
    RosterEntry,
    Standing,
)
from reverse_mentor_xblock.core.pairing.verdict import EndedBy, Evidence, PairStatus
from reverse_mentor_xblock.core.people import PersonId, Role

PAIRING = Pairing(PairId("p"), PersonId("1"), PersonId("2"))
TOKENS = {Role.MENTOR: "a", Role.MENTEE: "b"}
ACTIVE, GONE, ENDED = PairStatus.ACTIVE, PairStatus.PARTNER_GONE, PairStatus.ENDED


def _entry(revision: int, *, ended: bool = False) -> RosterEntry:
    return RosterEntry(PAIRING, revision, ended, "by roster" if ended else "")


def _word(revision: int, standing: Standing = Standing.JOINED) -> Membership:
    return Membership(PAIRING, revision, standing, "" if standing is Standing.JOINED else "told")


def _left(revision: int) -> Membership:
    return _word(revision, Standing.LEFT)


def _saw_end(revision: int) -> Membership:
    return _word(revision, Standing.ENDED)


def _evidence(
    entry: RosterEntry | None = None,
    mentor: Membership | None = None,
    mentee: Membership | None = None,
    *,
    named: bool = False,
    absent: Role | None = None,
) -> Evidence:
    words = {Role.MENTOR: mentor, Role.MENTEE: mentee}
    said = {role: word for role, word in words.items() if word is not None}
    return Evidence(PAIRING, entry, said, TOKENS if named else {}, absent)


@pytest.mark.parametrize(
    "evidence",
    [
        _evidence(_entry(1)),
        _evidence(None, _word(1), _word(3)),
        _evidence(named=True),
        _evidence(_entry(3), _left(2)),
        _evidence(_entry(3), _left(2), _saw_end(2)),
        _evidence(_entry(2, ended=True), _word(3), _word(3)),
    ],
)
def test_a_pair_stands_on_any_basis_that_no_end_outweighs(evidence: Evidence) -> None:
    judged = evidence.judge()
    assert (judged.status, judged.ended_by, judged.reason) == (ACTIVE, None, "")


@pytest.mark.parametrize(
    ("evidence", "by"),
    [
        (_evidence(_entry(2, ended=True)), EndedBy.COORDINATOR),
        (_evidence(_entry(1), _left(2)), EndedBy.MENTOR),
        (_evidence(_entry(2), None, _left(2)), EndedBy.MENTEE),
        (_evidence(None, _word(2), _left(3)), EndedBy.MENTEE),
        (_evidence(None, _left(2), named=True), EndedBy.MENTOR),
        (_evidence(_entry(2, ended=True), _word(2), _word(3)), EndedBy.COORDINATOR),
        (_evidence(None, _saw_end(2), _word(1)), EndedBy.COORDINATOR),
        (_evidence(_entry(3, ended=True), _left(2)), EndedBy.COORDINATOR),
        (_evidence(_entry(2, ended=True), _left(3)), EndedBy.MENTOR),
        (_evidence(None, _word(1), None), None),
        (_evidence(None, _word(1), _left(1)), EndedBy.MENTEE),
    ],
)
def test_an_end_at_least_as_recent_as_the_basis_ends_the_pair(
    evidence: Evidence, by: EndedBy | None
) -> None:
    judged = evidence.judge()
    assert (judged.status, judged.ended_by) == (ENDED, by)


def test_the_reason_is_told_by_the_same_fact_that_ended_the_pair() -> None:
    assert _evidence(_entry(3, ended=True), _left(2)).judge().reason == "by roster"
    assert _evidence(_entry(2, ended=True), _left(3)).judge().reason == "told"


def test_the_revision_is_the_highest_of_all_facts() -> None:
    assert _evidence(_entry(1), _word(4), _left(3)).judge().revision == 4
    assert _evidence(named=True).judge().revision == 1


@pytest.mark.parametrize(
    ("evidence", "status"),
    [
        (_evidence(_entry(1), absent=Role.MENTEE), GONE),
        (_evidence(None, _word(1), absent=Role.MENTEE), GONE),
        (_evidence(None, _left(2), absent=Role.MENTEE), ENDED),
        (_evidence(_entry(2, ended=True), _word(1), absent=Role.MENTEE), ENDED),
    ],
)
def test_the_word_of_the_one_who_stays_stands_for_both(
    evidence: Evidence, status: PairStatus
) -> None:
    assert evidence.judge().status is status


@pytest.mark.parametrize(
    ("evidence", "due"),
    [
        (_evidence(_entry(2)), Membership(PAIRING, 2)),
        (_evidence(_entry(2), _word(1)), _word(2)),
        (_evidence(_entry(3), _left(2)), _word(3)),
        (_evidence(named=True), Membership(PAIRING, 1, token="a")),
        (_evidence(None, None, _left(2), named=True), Membership(PAIRING, 1, token="a")),
        (
            _evidence(_entry(2, ended=True), _word(1)),
            Membership(PAIRING, 2, Standing.ENDED, "by roster"),
        ),
        (
            _evidence(_entry(2, ended=True)),
            Membership(PAIRING, 2, Standing.ENDED, "by roster"),
        ),
    ],
)
def test_what_a_member_sees_is_to_be_written_down(evidence: Evidence, due: Membership) -> None:
    assert evidence.due(Role.MENTOR) == due


@pytest.mark.parametrize(
    "evidence",
    [
        _evidence(_entry(2), _word(2)),
        _evidence(None, _word(3), _word(2)),
        _evidence(_entry(1), _left(2)),
        _evidence(_entry(1), None, _left(2)),
        _evidence(_entry(2, ended=True), _left(2)),
        _evidence(_entry(2, ended=True), _saw_end(2)),
        _evidence(None, _word(1), None),
        _evidence(None, None, _word(1)),
    ],
)
def test_nothing_is_due_when_all_is_said(evidence: Evidence) -> None:
    assert evidence.due(Role.MENTOR) is None


@pytest.mark.parametrize(
    "evidence",
    [
        _evidence(_entry(1)),
        _evidence(named=True),
        _evidence(_entry(3), None, _left(2)),
        _evidence(_entry(3), _left(2), _saw_end(2)),
        _evidence(_entry(1), absent=Role.MENTEE),
    ],
)
def test_the_first_to_write_down_that_a_pair_stands_has_news(evidence: Evidence) -> None:
    assert evidence.is_news(Role.MENTOR)


@pytest.mark.parametrize(
    "evidence",
    [
        _evidence(_entry(1), None, _word(1)),
        _evidence(_entry(1), _word(1)),
        # given another start date
        _evidence(_entry(2), _word(1), _word(1)),
        _evidence(_entry(2, ended=True), _word(1), _word(1)),
        # both named each other, and the mentee has left before the mentor looked
        _evidence(None, None, _left(2), named=True),
    ],
)
def test_whoever_comes_after_the_partner_has_none(evidence: Evidence) -> None:
    assert not evidence.is_news(Role.MENTOR)
