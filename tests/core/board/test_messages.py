"""The thread of messages, out of whatever two browsers have written."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from pycrdt import Map, Text

from reverse_mentor_xblock.core.board.messages import MAX_MESSAGES, Message, messages
from tests.core.board.shared import MADE, Shared

TEN = datetime(2026, 3, 1, 10, tzinfo=UTC)


def test_an_author_is_known_by_the_client_id_whatever_a_message_claims() -> None:
    hers, his = Shared(7), Shared(2**40 + 1)
    hers.say({"kind": "question", "text": "How?", "at": MADE, "client": 3, "author": "mentee"})
    his.doc.apply_update(hers.doc.get_update())
    his.say({"kind": "link", "text": "Here", "link": "https://a.example/x", "at": MADE})

    assert messages(hers.read(his)) == (
        Message(7, "question", "How?", "", TEN),
        Message(2**40 + 1, "link", "Here", "https://a.example/x", TEN),
    )


@pytest.mark.parametrize(
    "nonsense",
    [7, "text", None, [1], {}, {"text": ""}, {"text": 7}, {"link": "javascript:1"}],
    ids=repr,
)
def test_what_is_no_message_is_left_out(nonsense: Any) -> None:
    shared = Shared()
    shared.say(nonsense)
    shared.say({"text": "Fine"})

    assert [message.text for message in messages(shared.read())] == ["Fine"]


def test_shared_types_are_no_messages() -> None:
    shared = Shared()
    shared.say(Text("shared"))
    shared.say(Map({"text": "As a map"}))

    assert [message.text for message in messages(shared.read())] == ["As a map"]


def test_an_unknown_kind_is_a_question() -> None:
    shared = Shared()
    shared.say({"kind": "shout", "text": "Hey"})

    assert messages(shared.read())[0].kind == "question"


def test_only_the_last_are_read() -> None:
    shared = Shared()
    with shared.doc.transaction():
        for number in range(MAX_MESSAGES + 2):
            shared.say({"text": f"{number}"})

    read = messages(shared.read())
    assert (len(read), read[0].text) == (MAX_MESSAGES, "2")
