"""The one door every handler goes through.

The platform lets anyone call any handler of any block, through a route without CSRF, enrolment or
role checks (``handler_noauth``). What a foreign page can't send is a JSON content type together
with a header of its own, and what a browser can't forge is the person behind the session; so the
door asks for these, in this order, before a use case sees anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import wraps
from typing import Any, Generic, TypeVar

from pydantic import ValidationError
from webob import Request, Response
from xblock.core import XBlock

from reverse_mentor_xblock.blocks.answers import answer, refusal
from reverse_mentor_xblock.blocks.requests import Body
from reverse_mentor_xblock.blocks.wiring.ports import Wiring, wire
from reverse_mentor_xblock.core import errors
from reverse_mentor_xblock.services import admission
from reverse_mentor_xblock.services.ports import Visitor

BODY_LIMIT = 64 * 1024
"""Bytes a body may have unless a handler says otherwise."""

BodyT = TypeVar("BodyT", bound=Body)


class Admits(StrEnum):
    """Whom a handler is for."""

    ENROLLED = "enrolled"
    """Anyone enrolled in the course, or its staff."""
    COORDINATOR = "coordinator"
    """Those named as coordinators in Studio."""
    AUTHOR = "author"
    """Those who may edit the course in Studio."""


@dataclass(frozen=True, slots=True)
class Visit(Generic[BodyT]):
    """A request that was let in: who asks, what was asked, and the ports to serve it with."""

    visitor: Visitor
    body: BodyT
    wiring: Wiring


def door(
    body_type: type[BodyT], *, admits: Admits, limit: int = BODY_LIMIT
) -> Callable[[Callable[[Any, Visit[BodyT]], Any]], Callable[..., Response]]:
    """Make a handler of a use case. It answers JSON, and never raises anything of our own tree."""

    def make(use_case: Callable[[Any, Visit[BodyT]], Any]) -> Callable[..., Response]:
        @wraps(use_case)
        def handler(block: Any, request: Request, suffix: str = "") -> Response:
            del suffix
            wiring = wire(block)
            try:
                raw = _simple_request_refused(request, limit)
                visitor = _admitted(wiring, admits)
                visit = Visit(visitor, _parsed(raw, body_type), wiring)
                return answer(use_case(block, visit))
            except errors.ReverseMentorError as error:
                return refusal(error, wiring.translator)

        # Read by the tests that walk the blocks.
        handler.passes_door = admits  # type: ignore[attr-defined]
        handler.body_limit = limit  # type: ignore[attr-defined]
        return XBlock.handler(handler)  # type: ignore[no-any-return]

    return make


def _simple_request_refused(request: Request, limit: int) -> bytes:
    """Refuse whatever a form or link on a foreign page could send; return the body."""
    if request.method != "POST":
        raise errors.MethodNotAllowed
    if request.content_type != "application/json":
        raise errors.WrongContentType
    if request.headers.get("X-Requested-With") != "XMLHttpRequest":
        raise errors.CrossSite
    if (request.content_length or 0) > limit:
        raise errors.BodyTooLarge
    body: bytes = request.body
    if len(body) > limit:
        raise errors.BodyTooLarge
    return body


def _admitted(wiring: Wiring, admits: Admits) -> Visitor:
    if admits is Admits.AUTHOR:
        return _author(wiring)
    visitor = wiring.identity.current()
    if visitor is None:
        raise errors.NotLoggedIn
    admission.count(visitor, wiring.cache, wiring.clock, wiring.settings)
    admission.admit(visitor, wiring.enrollments, wiring.cache, wiring.block.course)
    if admits is Admits.COORDINATOR:
        admission.coordinate(visitor, wiring.programs.find())
    return visitor


def _author(wiring: Wiring) -> Visitor:
    author = wiring.identity.author()
    if author is None:
        raise errors.NotLoggedIn
    return author


def _parsed(raw: bytes, body_type: type[BodyT]) -> BodyT:
    try:
        return body_type.model_validate_json(raw)
    except ValidationError as error:
        problems = error.errors(include_url=False, include_input=False)
        # Only of the body as a whole pydantic says nothing about where the problem lies.
        unreadable = any(not problem["loc"] for problem in problems)
        raise (errors.BadJson if unreadable else errors.BadFields) from error
