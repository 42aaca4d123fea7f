"""Turns results and refusals into JSON, in one place."""

from __future__ import annotations

import json
from typing import Any

from webob import Response

from reverse_mentor_xblock.blocks.wording.sentences import sentence_of
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core import errors
from reverse_mentor_xblock.core.board.errors import BoardFull

STATUS: dict[type[errors.ReverseMentorError], int] = {
    errors.MethodNotAllowed: 405,
    errors.WrongContentType: 415,
    errors.BodyTooLarge: 413,
    BoardFull: 413,
    errors.NotLoggedIn: 401,
    errors.RateLimited: 429,
    errors.BadRequest: 400,
    errors.Forbidden: 403,
    errors.Conflict: 409,
    errors.TryAgain: 503,
}
"""Most specific first wins: the nearest class in an error's own ancestry."""

RETRY_AFTER_SECONDS: dict[type[errors.ReverseMentorError], int] = {
    errors.RateLimited: 10,
    errors.Busy: 2,
    errors.NotSaved: 1,
}


def status_of(error: errors.ReverseMentorError) -> int:
    """Return the HTTP status of an error."""
    return next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)


def answer(result: Any) -> Response:
    """Return 200 with a JSON body."""
    return _json(200, result)


def refusal(error: errors.ReverseMentorError, translator: Translator) -> Response:
    """Return an error's status, its stable code and a sentence for whoever asked."""
    body = {"error": {"code": error.code, "message": _message(error, translator)}}
    response = _json(status_of(error), body)
    if type(error) in RETRY_AFTER_SECONDS:
        response.headers["Retry-After"] = str(RETRY_AFTER_SECONDS[type(error)])
    if isinstance(error, errors.MethodNotAllowed):
        response.headers["Allow"] = "POST"
    return response


def _message(error: errors.ReverseMentorError, translator: Translator) -> str:
    """Return the operator's own words where a rule of theirs gave some, else ours."""
    own = error.message if isinstance(error, errors.Stopped) else ""
    return own or sentence_of(error.code, translator)


def _json(status: int, body: Any) -> Response:
    response = Response(
        body=json.dumps(body, separators=(",", ":")).encode(),
        status=status,
        content_type="application/json",
        charset="utf-8",
    )
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
