"""Makes the network as bad as it can be, for tests: off unless ``RM_FAULTS`` is in the environment.

``RM_FAULTS`` is JSON with any of ``seed`` (a number) and these shares of handler requests, from 0
to 1: ``lose_request`` (never reaches the block), ``lose_answer`` (is served, but nobody hears),
``double`` (reaches the block twice) and ``delay`` (waits for up to ``delay_ms`` before and after).
"""

from __future__ import annotations

import json
import os
import random
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from django.http import HttpRequest, HttpResponse

HANDLERS = "/handler/"
GATEWAY_TIMEOUT = 504


@dataclass(frozen=True, slots=True)
class Shares:
    """How often each fault strikes."""

    seed: int = 0
    lose_request: float = 0
    lose_answer: float = 0
    double: float = 0
    delay: float = 0
    delay_ms: float = 200


class Faults:
    """Middleware that mistreats handler requests that come over a connection of gunicorn's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response
        self._shares = Shares(**json.loads(os.environ["RM_FAULTS"]))
        self._dice: tuple[int, random.Random] = (0, random.Random())

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Serve a request, or not."""
        connection = request.META.get("gunicorn.socket")
        if connection is None or not request.path.startswith(HANDLERS):
            return self._get_response(request)
        self._dawdle()
        if self._strikes(self._shares.lose_request):
            return _cut(connection)
        body = request.body
        if self._strikes(self._shares.double):
            self._serve(request, body)
        response = self._serve(request, body)
        self._dawdle()
        return _cut(connection) if self._strikes(self._shares.lose_answer) else response

    def _serve(self, request: HttpRequest, body: bytes) -> HttpResponse:
        request.META["wsgi.input"] = BytesIO(body)
        return self._get_response(request)

    def _dawdle(self) -> None:
        if self._strikes(self._shares.delay):
            time.sleep(self._roll() * self._shares.delay_ms / 1000)

    def _strikes(self, share: float) -> bool:
        return self._roll() < share

    def _roll(self) -> float:
        # Seeded in each process, or workers forked from one would all roll the same.
        process, dice = self._dice
        if process != os.getpid():
            dice = random.Random(f"{self._shares.seed}/{os.getpid()}")
            self._dice = os.getpid(), dice
        return dice.random()


def _cut(connection: socket.socket) -> HttpResponse:
    """Cut the connection, so that the answer finds nobody."""
    connection.shutdown(socket.SHUT_RDWR)
    return HttpResponse("lost on the way", status=GATEWAY_TIMEOUT)
