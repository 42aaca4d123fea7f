"""Whatever is lost, doubled, overtaken or brought back: nobody's words vanish, all tabs agree."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from reverse_mentor_xblock.core.board.agenda import Step, agenda
from reverse_mentor_xblock.core.board.document import Document
from reverse_mentor_xblock.core.board.journey import MAX_GOALS, goals, sessions
from reverse_mentor_xblock.core.board.merge import Board
from reverse_mentor_xblock.core.board.messages import messages
from reverse_mentor_xblock.core.errors import NotSaved
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.boards.sync import JOURNEY, WORKSPACE
from tests.services.member_boards import Boards, request_of
from tests.services.tab import Tab

MADE = "2026-03-01T10:00:00Z"
MEMBERS = st.sampled_from(["lea", "marc"])
TABS = st.integers(0, 1)


class Chaos(RuleBasedStateMachine):
    """Two members with two tabs each, on a platform that loses what it can."""

    kind = WORKSPACE

    def __init__(self) -> None:
        super().__init__()
        self.boards = Boards(self.kind)
        self.tabs = {(who, place): Tab() for who in ("lea", "marc") for place in (0, 1)}
        self.written: set[str] = set()
        self.erased: set[str] = set()
        self.kept: dict[str, set[str]] = defaultdict(set)
        """What is never taken back, by root."""

    @rule(who=MEMBERS, place=TABS)
    def write(self, who: str, place: int) -> None:
        line = f"{who} {len(self.written)}"
        self.tabs[who, place].write(line)
        self.written.add(line)

    @rule(who=MEMBERS, place=TABS)
    def erase(self, who: str, place: int) -> None:
        tab = self.tabs[who, place]
        if tab.lines:
            self.erased.add(tab.lines[0])
            tab.erase()

    @rule(who=MEMBERS, place=TABS, step=st.sampled_from(["one", "two", "three"]))
    def tick(self, who: str, place: int, step: str) -> None:
        self.tabs[who, place].tick(step)
        self.kept["agenda"].add(step)

    @rule(who=MEMBERS, place=TABS, root=st.sampled_from(["goals", "sessions"]))
    def add_item(self, who: str, place: int, root: str) -> None:
        if len(self.kept[root]) == MAX_GOALS:
            return
        key = f"{who}-{len(self.kept[root])}"
        self.tabs[who, place].add_item(root, key, text=key, starts=MADE)
        self.kept[root].add(key)

    @rule(who=MEMBERS, place=TABS)
    def say(self, who: str, place: int) -> None:
        text = f"{who} {len(self.kept['messages'])}"
        self.tabs[who, place].say(text)
        self.kept["messages"].add(text)

    @rule(who=MEMBERS, place=TABS)
    def sync(self, who: str, place: int) -> None:
        self.boards.sync(self.person(who), self.tabs[who, place])

    @rule(who=MEMBERS, place=TABS)
    def lose_the_answer(self, who: str, place: int) -> None:
        self.boards.begin(self.person(who)).sync(request_of(self.tabs[who, place]))

    @rule(who=MEMBERS, place=TABS)
    def lose_the_write(self, who: str, place: int) -> None:
        self.boards.world.lose_writes = 1
        with suppress(NotSaved):
            self.boards.sync(self.person(who), self.tabs[who, place])
        self.boards.world.lose_writes = 0

    @rule(who=MEMBERS, place=TABS)
    def double_the_request(self, who: str, place: int) -> None:
        request = request_of(self.tabs[who, place])
        self.boards.begin(self.person(who)).sync(request)
        self.sync(who, place)

    @rule(who=MEMBERS, place=TABS, other=MEMBERS)
    def overtake(self, who: str, place: int, other: str) -> None:
        """Let a request that has begun, and loaded its row, be overtaken by another one."""
        begun = self.boards.begin(self.person(who))
        self.sync(other, 1 - place)
        self.boards.sync(self.person(who), self.tabs[who, place], at=begun)

    @rule(who=MEMBERS, place=TABS, other=TABS)
    def bring_back_an_old_row(self, who: str, place: int, other: int) -> None:
        """Lose a write that was read back and called saved, as an unlocked writer would."""
        person, key = self.person(who), (self.person(who), str(self.boards.block))
        old = self.boards.world.rows.get(key)
        self.boards.sync(person, self.tabs[who, place])
        if old is not None:
            self.boards.world.rows[key] = old
        self.sync(who, other)

    @rule(seconds=st.sampled_from([1, 30, 90]))
    def pass_time(self, seconds: int) -> None:
        self.boards.world.pass_time(seconds=seconds)

    @invariant()
    def nothing_from_nowhere(self) -> None:
        for tab in self.tabs.values():
            assert self.written >= set(tab.lines)
            assert len(tab.lines) == len(set(tab.lines))

    @invariant()
    def no_lock_is_left(self) -> None:
        assert self.boards.world.held == set()

    def teardown(self) -> None:
        """When all is calm again, every tab shows what anybody wrote and nobody erased."""
        self.boards.world.pass_time(minutes=2)
        for _ in range(3):
            for who, place in self.tabs:
                self.sync(who, place)
        for tab in self.tabs.values():
            assert tab.is_saved
            assert set(tab.lines) == self.written - self.erased
            assert tab.lines == self.tabs["lea", 0].lines
            self.nothing_is_missing(Document(tab.doc.get_update()))
        lea, marc = (self.boards.workspace(self.person(who)) for who in ("lea", "marc"))
        pair = self.boards.pair
        self.nothing_is_missing(Board.of(lea.board(pair), marc.board(pair)).document)

    def nothing_is_missing(self, document: Document) -> None:
        """Read a document as the pages and the server do."""
        authored = [Step(key, key) for key in ("one", "two", "three")]
        ticked = {step.key for step in agenda(document, authored) if step.done}
        assert ticked == self.kept["agenda"]
        assert {goal.text for goal in goals(document)} == self.kept["goals"]
        assert {session.key for session in sessions(document)} == self.kept["sessions"]
        said = [message.text for message in messages(document)]
        assert sorted(said) == sorted(self.kept["messages"])

    def person(self, who: str) -> PersonId:
        return self.boards.lea if who == "lea" else self.boards.marc


class JourneyChaos(Chaos):
    kind = JOURNEY


TestChaos = Chaos.TestCase
TestJourneyChaos = JourneyChaos.TestCase
TestChaos.settings = settings(max_examples=80, stateful_step_count=25, deadline=None)
TestJourneyChaos.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
