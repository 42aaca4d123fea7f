from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.ports import BlockRef, Json
from tests.services.member_boards import Boards
from tests.services.tab import Tab
from tests.support.fakes import FakePeopleState


@dataclass(frozen=True, slots=True)
class CountedPeople(FakePeopleState):
    """Notes whose row is read."""

    reads: list[str]

    def read(self, login: str, block: BlockRef) -> Mapping[str, Json]:
        self.reads.append(login)
        return FakePeopleState.read(self, login, block)


def rows_read(boards: Boards, person: PersonId, tab: Tab) -> list[str]:
    """Sync a tab; return whose rows that read, besides the person's own."""
    people, begun = CountedPeople(boards.world, []), boards.begin(person)
    partners = replace(begun.partners, people=people)
    boards.sync(person, tab, at=replace(begun, partners=partners))
    return people.reads


def test_polls_read_no_row_once_both_have_opened_a_board() -> None:
    boards, lea, marc = Boards(), Tab(), Tab()
    lea.write("hello")
    boards.sync(boards.lea, lea)
    boards.sync(boards.marc, marc)
    boards.sync(boards.lea, lea)
    boards.sync(boards.marc, marc)
    assert rows_read(boards, boards.lea, lea) == []
    assert rows_read(boards, boards.marc, marc) == []


def test_saving_again_leaves_a_partners_unmoved_row_unread() -> None:
    boards, lea, marc = Boards(), Tab(), Tab()
    marc.write("one")
    boards.sync(boards.marc, marc)
    lea.write("two")
    assert rows_read(boards, boards.lea, lea) == ["marc"]
    lea.write("three")
    assert rows_read(boards, boards.lea, lea) == []
    assert {"one", "two", "three"} <= set(lea.lines)


def test_saving_takes_in_what_the_partner_has_saved_meanwhile() -> None:
    boards, lea, marc = Boards(), Tab(), Tab()
    lea.write("one")
    boards.sync(boards.lea, lea)
    marc.write("two")
    boards.sync(boards.marc, marc)
    lea.write("three")
    assert rows_read(boards, boards.lea, lea) == ["marc"]
    assert {"one", "two", "three"} <= set(lea.lines)
    boards.sync(boards.marc, marc)
    assert marc.lines == lea.lines
