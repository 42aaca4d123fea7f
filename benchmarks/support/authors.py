"""A board as two people type it, through the very code that serves them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pycrdt import Doc, XmlElement, XmlFragment, XmlText

from reverse_mentor_xblock.core.board.merge import Board, receive
from reverse_mentor_xblock.core.board.replica import EMPTY, Replica

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
NOTHING_KNOWN = b"\x00"
"""The state vector of a browser that has nothing yet."""

LETTERS = "eeeetttaaaooiinnsshhrrdlcumwfgypbvk"
TYPO_SHARE = 0.06
PARAGRAPH = 300
"""Characters after which somebody begins a new paragraph."""
SESSION = 900
"""Characters somebody types before it is the other's turn."""


class Session:
    """One page load of one author: a Yjs client of its own that types a key at a time."""

    def __init__(self, stored: bytes, dice: random.Random) -> None:
        """Open a board that holds ``stored``, an update, or nothing yet."""
        self._dice = dice
        self._notes = XmlFragment()
        self._doc: Doc[Any] = Doc({"notes": self._notes}, client_id=dice.getrandbits(32))
        if stored:
            self._doc.apply_update(stored)
        self._sent = self._doc.get_state()
        self._text, self._at = self._place()

    @property
    def client(self) -> int:
        """The Yjs client id."""
        return self._doc.client_id

    @property
    def state_vector(self) -> bytes:
        """What this page has."""
        return self._doc.get_state()

    def type(self, length: int) -> int:
        """Type words, each key an edit of its own, with a typo now and then that is taken back.

        Returns how many characters were typed, typos included: at least ``length``.
        """
        typed = 0
        while typed < length:
            word = self._word()
            self._keys(word)
            typed += len(word)
            if self._dice.random() < TYPO_SHARE:
                typed += self._typo()
            if len(str(self._text)) > PARAGRAPH:
                self._text, self._at = self._new_paragraph(), 0
        return typed

    def update(self) -> bytes:
        """Return what was typed since the last call, as a browser sends it."""
        update = self._doc.get_update(self._sent)
        self._sent = self._doc.get_state()
        return update

    def _place(self) -> tuple[XmlText, int]:
        """Go on at the end, or as often into the middle of what is there."""
        paragraphs = [child for child in self._notes.children if isinstance(child, XmlElement)]
        if not paragraphs or self._dice.random() < 0.5:
            return self._new_paragraph(), 0
        text = self._dice.choice(paragraphs).children[0]
        assert isinstance(text, XmlText)
        return text, self._dice.randint(0, len(str(text)))

    def _new_paragraph(self) -> XmlText:
        text = XmlText("")
        self._notes.children.append(XmlElement("paragraph", contents=[text]))
        return text

    def _word(self) -> str:
        return "".join(self._dice.choices(LETTERS, k=self._dice.randint(1, 9))) + " "

    def _typo(self) -> int:
        self._keys("xx")
        self._at -= 2
        del self._text[self._at : self._at + 2]
        return 2

    def _keys(self, keys: str) -> None:
        for key in keys:
            self._text.insert(self._at, key)
            self._at += 1


@dataclass(frozen=True, slots=True)
class TypedBoard:
    """Where a pair stands: both replicas, of which the last to type has the fuller one."""

    mine: Replica
    theirs: Replica
    typed: int
    """Characters typed so far, whether or not they are still there."""

    @property
    def merged(self) -> Board:
        """What the two share."""
        return Board.of(self.mine, self.theirs)


def typed_board(size: int, seed: int = 1) -> TypedBoard:
    """Let two authors take turns until the board has ``size`` bytes."""
    dice = random.Random(seed)
    board = TypedBoard(EMPTY.opened(NOW), EMPTY.opened(NOW), typed=0)
    while len(board.mine.update) < size:
        board = _other_turn(board, dice, min(SESSION, size // 4))
    return board


def typed_board_of(edits: int, seed: int = 1) -> TypedBoard:
    """Let two authors take turns until they have typed so many characters, each key an edit."""
    dice = random.Random(seed)
    board = TypedBoard(EMPTY.opened(NOW), EMPTY.opened(NOW), typed=0)
    while board.typed < edits:
        board = _other_turn(board, dice, min(SESSION, edits - board.typed))
    return board


def small_edit(board: TypedBoard, seed: int = 2) -> bytes:
    """Return an update with the few words that fit into one pause between two keys."""
    session = Session(board.merged.lacking(NOTHING_KNOWN), random.Random(seed))
    session.type(12)
    return session.update()


def _other_turn(board: TypedBoard, dice: random.Random, length: int) -> TypedBoard:
    """Let whoever did not type last go on; they are ``mine`` then."""
    session = Session(board.merged.lacking(NOTHING_KNOWN), dice)
    typed = session.type(length)
    received = receive(board.theirs, board.mine, session.update(), frozenset(), NOW)
    assert received.complete
    return TypedBoard(received.replica, board.mine, board.typed + typed)
