"""What a request must look like; whatever else arrives is refused and changes nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from webob import Request

from reverse_mentor_xblock.blocks.door import BODY_LIMIT
from tests.blocks.campaign import Campaign, rows_of_people
from tests.blocks.handlers import BLOCKS, HANDLERS, LET_IN, Handler, knock, refusal_of
from tests.support.workbench import HEADERS

pytestmark = pytest.mark.no_cover

JSON = "application/json"
NOT_FROM_THE_PAGE: dict[str, tuple[str, dict[str, Any]]] = {
    "GET": ("405 method_not_allowed", {"method": "GET"}),
    "PUT": ("405 method_not_allowed", {"method": "PUT"}),
    "DELETE": ("405 method_not_allowed", {"method": "DELETE"}),
    "a form": ("415 wrong_content_type", {"content_type": "application/x-www-form-urlencoded"}),
    "an upload": ("415 wrong_content_type", {"content_type": "multipart/form-data; boundary=x"}),
    "plain text": ("415 wrong_content_type", {"content_type": "text/plain"}),
    "no type": ("415 wrong_content_type", {"content_type": ""}),
    "almost JSON": ("415 wrong_content_type", {"content_type": "application/json-patch+json"}),
    "no header": ("403 cross_site", {"headers": ()}),
    "another header": ("403 cross_site", {"headers": (("x-requested-with", "fetch"),)}),
}

NO_OBJECT = {
    "nothing": b" ",
    "half an object": b'{"pair": ',
    "text": b'"pair"',
    "a list": b"[]",
    "null": b"null",
    "NaN": b"NaN",
    "deep lists": b"[" * 30_000,
    "deep objects": b'{"a":' * 10_000,
    "deep and closed": b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
    "half a character": b'{"login": "\xff", "reason": "\xc3"}',
    "UTF-16": '{"login": "noor"}'.encode("utf-16"),
    "a byte order mark": b"\xef\xbb\xbf{}",
    "half a surrogate pair": rb'{"login": "\ud800"}',
    "a control character": b'{"login": "\x00"}',
    "a huge number": b'{"version": ' + b"9" * 5_000 + b"}",
    "random bytes": bytes(range(256)) * 16,
    "two objects": b"{}{}",
}


@pytest.mark.parametrize("wrong", NOT_FROM_THE_PAGE)
def test_only_what_our_page_sends_is_read(paired: Campaign, wrong: str) -> None:
    before = rows_of_people()
    expected, facts = NOT_FROM_THE_PAGE[wrong]

    for handler in HANDLERS:
        assert refusal_of(knock(paired, handler, **facts)) == expected, handler
    assert rows_of_people() == before


def test_a_wrong_method_is_told_the_right_one(campaign: Campaign) -> None:
    answer = knock(campaign, Handler("module", "refresh"), method="GET")

    assert answer.headers["allow"] == "POST"


@pytest.mark.parametrize("wrong", NO_OBJECT)
def test_only_a_json_object_is_read(paired: Campaign, wrong: str) -> None:
    before = rows_of_people()

    for handler in HANDLERS:
        told = refusal_of(knock(paired, handler, raw=NO_OBJECT[wrong]))
        assert told == "400 bad_json", handler
    assert rows_of_people() == before


def test_no_body_may_be_larger_than_django_reads() -> None:
    # Above, Django refuses in words of its own (DATA_UPLOAD_MAX_MEMORY_SIZE).
    assert max(map(_limit, HANDLERS)) <= 2_621_440
    assert min(map(_limit, HANDLERS)) == BODY_LIMIT


def _limit(handler: Handler) -> int:
    limit: int = getattr(BLOCKS[handler.block], handler.name).body_limit
    return limit


def _padded(handler: Handler, size: int) -> bytes:
    return json.dumps(handler.body).encode().ljust(size)


def test_a_body_that_says_it_is_too_large_is_not_read(paired: Campaign) -> None:
    before = rows_of_people()

    for handler in HANDLERS:
        answer = knock(paired, handler, raw=_padded(handler, _limit(handler) + 1))
        assert refusal_of(answer) == "413 body_too_large", handler
    assert rows_of_people() == before


def test_a_body_that_hides_its_size_is_measured(paired: Campaign) -> None:
    before = rows_of_people()

    for handler in HANDLERS:
        block = paired.workbench.block(LET_IN[handler.admits], paired.usage(handler.block))
        request = Request.blank("/", method="POST", content_type=JSON, headers=HEADERS)
        request.body = _padded(handler, _limit(handler) + 1)
        del request.environ["CONTENT_LENGTH"]
        request.environ["wsgi.input_terminated"] = True

        assert block.handle(handler.name, request).status_code == 413, handler
    assert rows_of_people() == before


def test_a_body_of_the_largest_size_is_read(paired: Campaign) -> None:
    for handler in HANDLERS:
        answer = knock(paired, handler, raw=_padded(handler, _limit(handler)))

        assert answer.status_code == 200 or refusal_of(answer)[:3] in {"403", "409"}, handler
