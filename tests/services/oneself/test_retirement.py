"""Retiring a person on behalf of an operator."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import pytest

from reverse_mentor_xblock.core.board.erasure import words_of
from reverse_mentor_xblock.core.board.workspace import Workspace
from reverse_mentor_xblock.core.errors import Busy
from reverse_mentor_xblock.core.pairing.facts import Membership, PairId, Pairing, Standing
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.people import Card, PersonId, Role
from reverse_mentor_xblock.services.boards.sync import WORKSPACE
from reverse_mentor_xblock.services.oneself.retirement import Retired, Retirement
from reverse_mentor_xblock.services.pairing.program_pairs import PARTICIPATION, ROSTER
from reverse_mentor_xblock.services.ports import Json
from reverse_mentor_xblock.services.row_ports import RowKey
from tests.services.member_boards import PAIR, Boards
from tests.services.tab import Tab
from tests.support.fakes import FakeClock, FakeLocks
from tests.support.world import block_ref


@dataclass(frozen=True, slots=True)
class WorldRows:
    """The rows of a pretend platform."""

    boards: Boards

    def of(self, person: PersonId) -> Collection[RowKey]:
        return [RowKey(who, block) for who, block in self.boards.world.rows if who == person]

    def naming(self, block: str, pair: PairId, besides: PersonId) -> Collection[RowKey]:
        rows = self.boards.world.rows.items()
        return [
            RowKey(who, where)
            for (who, where), text in rows
            if where == block and who != besides and pair in text
        ]

    def read(self, key: RowKey) -> Mapping[str, Json]:
        return self.boards.world.row(key.person, block_ref(key.block.rpartition("@")[2]))

    def write(self, key: RowKey, fields: Mapping[str, Json]) -> None:
        self.boards.world.write(key.person, block_ref(key.block.rpartition("@")[2]), fields)


@dataclass(slots=True)
class Desk:
    """lea and marc have both written; then an operator retires lea."""

    boards: Boards = field(default_factory=Boards)
    his: Tab = field(default_factory=Tab)

    def __post_init__(self) -> None:
        hers = Tab()
        hers.write("My idea")
        self.boards.sync(self.boards.lea, hers)
        self.boards.sync(self.boards.marc, self.his)
        self.his.write("his answer")
        self.boards.sync(self.boards.marc, self.his)
        self.boards.sync(self.boards.lea, hers)

    def retire(self, *, trial: bool = False) -> Retired:
        world = self.boards.world
        retirement = Retirement(WorldRows(self.boards), FakeLocks(world), FakeClock(world), trial)
        return retirement.retire(self.boards.lea)

    def row(self, person: PersonId) -> Workspace:
        return self.boards.workspace(person)


def test_both_rows_are_rid_of_the_words_without_anybodys_visit() -> None:
    desk = Desk()

    assert desk.retire() == Retired(own=1, partners=1)

    hers, his = desk.row(desk.boards.lea).board(PAIR), desk.row(desk.boards.marc).board(PAIR)
    assert (hers.update, hers.erased) == (b"", hers.mine)
    assert b"My idea" not in his.update
    assert not words_of(his.update, hers.erased)
    fresh = Tab()
    desk.boards.sync(desk.boards.marc, fresh)
    assert "".join(fresh.lines) == "his answer"


def test_again_it_changes_nothing() -> None:
    desk = Desk()
    desk.retire()
    rows = dict(desk.boards.world.rows)

    assert desk.retire() == Retired(own=0, partners=0)
    assert desk.boards.world.rows == rows


def test_a_trial_counts_and_changes_nothing() -> None:
    desk = Desk()
    rows = dict(desk.boards.world.rows)

    assert desk.retire(trial=True) == Retired(own=1, partners=1)
    assert desk.boards.world.rows == rows


def test_a_participation_is_left_and_emptied() -> None:
    desk = Desk()
    boards, program = desk.boards, block_ref("program")
    pairing = Pairing(PAIR, boards.lea, boards.marc)
    mine = Participation(
        person=boards.lea,
        role=Role.MENTOR,
        card=Card("Lea", (), (), ""),
        memberships={PAIR: Membership(pairing, 3, reason="so")},
    )
    boards.world.write(boards.lea, program, {PARTICIPATION: mine.to_json(), ROSTER: {"v": 1}})

    assert desk.retire() == Retired(own=2, partners=1)

    row = boards.world.row(boards.lea, program)
    left = Membership(pairing, 4, Standing.LEFT, erased=True)
    assert Participation.from_json(row[PARTICIPATION]) == Participation(
        person=boards.lea, memberships={PAIR: left}, retired=True
    )
    assert row[ROSTER] == {"v": 1}, "what a coordinator did is the program's"


def test_what_nobody_knows_is_emptied_and_what_nobody_can_read_goes() -> None:
    desk = Desk()
    broken = {"v": 1, "boards": {PAIR: {"update": 7}}}
    fields = {"of_tomorrow": {"a": "secret"}, WORKSPACE: broken}
    desk.boards.world.write(desk.boards.lea, desk.boards.block, fields)

    desk.retire()

    assert desk.boards.world.row(desk.boards.lea, desk.boards.block) == {
        "of_tomorrow": {},
        WORKSPACE: {},
    }


def test_a_partner_who_is_saving_is_waited_for() -> None:
    desk = Desk()
    desk.boards.world.held.add(f"{desk.boards.block}:{desk.boards.marc}")

    with pytest.raises(Busy):
        desk.retire()
    assert desk.row(desk.boards.lea).board(PAIR).update, "nothing would name the partner's row"
