"""Two people, several tabs each, and a network that loses, repeats, delays and reorders.

A request takes its time: the server reads both rows when it begins and writes one when it ends,
with whatever else happening in between. So a write can overwrite another one, as two requests of a
person can where no lock holds them apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from reverse_mentor_xblock.core.board import state_vector
from reverse_mentor_xblock.core.board.document import Document, State
from reverse_mentor_xblock.core.board.merge import Board, Received
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica
from reverse_mentor_xblock.core.board.update import read_update
from tests.core.board.people import take
from tests.core.board.tabs import Tab

PARTNER = {"mentor": "mentee", "mentee": "mentor"}
places = st.integers(0, 40)
letters = st.text("abcdefgh ", min_size=1, max_size=8)
lengths = st.integers(1, 6)


@dataclass
class Page:
    """A tab with the part of a client that matters here: anti-entropy.

    What a device has written under earlier ids (``own``) is sent again from any of its pages. A
    page compares clocks and deletions with the last answer: clocks alone hide a lost deletion.
    """

    person: str
    tab: Tab
    own: frozenset[int]
    server: State = field(default_factory=lambda: State({}, {}))

    def missing(self) -> bytes:
        """The update to send; b"" when the last answer shows that the server has all."""
        everything = read_update(self.tab.content())
        own = {client: part for client, part in everything.added.items() if client in self.own}
        if self.server.covers(replace(everything, added=own)):
            return b""
        since = {client: self.server.clocks.get(client, 0) for client in self.own}
        return self.tab.update_since({**self.tab.state().clocks, **since})

    def take(self, received: Board) -> None:
        answer = received.lacking(self.tab.state_vector())
        self.tab.take(answer)
        deleted = read_update(answer or b"\0\0").deleted
        self.server = State(state_vector.decode(received.state_vector), deleted)


@dataclass
class Exchange:
    """A request the server has begun to answer, on rows as they were then."""

    page: Page
    sent: bytes
    received: Received | None
    board: Board


class Network(RuleBasedStateMachine):
    pages = Bundle("pages")
    exchanges = Bundle("exchanges")

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, Replica] = dict.fromkeys(PARTNER, EMPTY)
        self.open: list[Page] = []
        self.ids = 100

    def page(self, person: str, own: frozenset[int] = frozenset(), content: bytes = b"") -> Page:
        self.ids += 1
        page = Page(person, Tab(self.ids, content), own | {self.ids})
        self.open.append(page)
        return page

    @initialize(target=pages)
    def mentor_opens(self) -> Page:
        return self.page("mentor")

    @initialize(target=pages)
    def mentee_opens(self) -> Page:
        return self.page("mentee")

    @rule(target=pages, person=st.sampled_from(sorted(PARTNER)))
    def another_tab(self, person: str) -> Page:
        return self.page(person)

    @rule(target=pages, page=consumes(pages))
    def reload(self, page: Page) -> Page:
        """The device kept the document and the ids it was written under, nothing else."""
        self.open.remove(page)
        return self.page(page.person, page.own, page.tab.content())

    @rule(page=pages, text=letters)
    def add_paragraph(self, page: Page, text: str) -> None:
        page.tab.add_paragraph(text)

    @rule(page=pages, where=places, text=letters)
    def write(self, page: Page, where: int, text: str) -> None:
        page.tab.write(where, text)

    @rule(page=pages, where=places, length=lengths)
    def erase(self, page: Page, where: int, length: int) -> None:
        page.tab.erase(where, length)

    @rule(page=pages, where=places, length=lengths)
    def embolden(self, page: Page, where: int, length: int) -> None:
        page.tab.embolden(where, length)

    @rule(page=pages, where=places)
    def tick(self, page: Page, where: int) -> None:
        page.tab.tick(where)

    @rule(page=pages)
    def sync(self, page: Page) -> None:
        """With nothing in between, what the server calls complete stands in the rows."""
        exchange = self.begun(page)
        self.end(exchange)
        if exchange.received and exchange.received.complete:
            assert self.board().state.covers(read_update(exchange.sent))

    @rule(target=exchanges, page=pages)
    def begin(self, page: Page) -> Exchange:
        return self.begun(page)

    def begun(self, page: Page) -> Exchange:
        own, partner = self.rows[page.person], self.rows[PARTNER[page.person]]
        sent = page.missing()
        received = take(own, partner, sent) if sent else None
        board = received.board if received else Board.of(own, partner)
        return Exchange(page, sent, received, board)

    @rule(exchange=exchanges)
    def end(self, exchange: Exchange) -> None:
        """Said of an exchange more than once, a late answer or a write that comes again."""
        self.write_row(exchange)
        exchange.page.take(exchange.board)

    @rule(exchange=consumes(exchanges))
    def lose_the_answer(self, exchange: Exchange) -> None:
        self.write_row(exchange)

    @rule(exchange=consumes(exchanges))
    def lose_the_write(self, exchange: Exchange) -> None:
        """The worst case: the client was told that its edit stands, and it does not."""
        exchange.page.take(exchange.board)

    @rule(exchange=exchanges)
    def repeat_the_request(self, exchange: Exchange) -> None:
        """A proxy sends the same bytes again, much later."""
        if exchange.sent:
            person = exchange.page.person
            received = take(self.rows[person], self.rows[PARTNER[person]], exchange.sent)
            self.rows[person] = received.replica

    @invariant()
    def rows_are_sound(self) -> None:
        mentor, mentee = self.rows.values()
        assert not mentor.mine & mentee.mine
        for row in (mentor, mentee):
            if row.update:
                assert Document(row.update).state().covers(read_update(row.update))

    def teardown(self) -> None:
        """After a quiet phase all have everything, whatever happened before."""
        everything = [read_update(page.tab.content()) for page in self.open]
        for _ in range(4):
            for page in self.open:
                self.end(self.begun(page))
        board = self.board().state
        for page in self.open:
            assert page.tab.state() == board
            assert str(page.tab) == str(self.open[0].tab)
            assert page.missing() == b""
        assert all(map(board.covers, everything))

    def write_row(self, exchange: Exchange) -> None:
        if exchange.received and exchange.received.changed:
            self.rows[exchange.page.person] = exchange.received.replica

    def board(self) -> Board:
        return Board.of(self.rows["mentor"], self.rows["mentee"])


TestNetwork = Network.TestCase
TestNetwork.settings = settings(max_examples=100, stateful_step_count=50, deadline=None)
