"""A browser tab on a board, as stubborn as the real one and without its screen."""

from __future__ import annotations

import random
import time
from base64 import b64decode, b64encode
from http import HTTPStatus
from typing import Any

from pycrdt import Doc, XmlElement, XmlFragment, XmlText
from requests import Response, exceptions

from reverse_mentor_xblock.core.board import state_vector
from tests.support.servers import PersonSession

AGAIN = {
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.SERVICE_UNAVAILABLE,
    HTTPStatus.GATEWAY_TIMEOUT,
}
GIVE_UP_SECONDS = 120


class BoardTab:
    """One tab of one person. Keeps all it wrote, and sends it until the server has it."""

    def __init__(self, session: PersonSession, module: str, pair: str) -> None:
        self._session = session
        self._module = module
        self._pair = pair
        self._doc: Doc[Any] = Doc({"notes": XmlFragment()}, client_id=random.getrandbits(32))
        self._server: dict[int, int] = {}
        self.sync()

    @property
    def lines(self) -> set[str]:
        """The paragraphs this tab shows."""
        return {
            "".join(map(str, line.children))
            for line in self._notes.children
            if isinstance(line, XmlElement)
        }

    def write(self, line: str) -> None:
        """Add a paragraph at the end."""
        paragraph = self._notes.children.append(XmlElement("paragraph"))
        paragraph.children.append(XmlText(line))

    def sync(self) -> None:
        """Send one's own until the server lacks nothing of it, and take the rest."""
        give_up = time.monotonic() + GIVE_UP_SECONDS
        while True:
            answer = self._exchange()
            if answer is not None and self._clocks.get(self._client, 0) <= self._server.get(
                self._client, 0
            ):
                return
            assert time.monotonic() < give_up, "the server never took it all"
            time.sleep(random.uniform(0, 0.05))

    def _exchange(self) -> Response | None:
        try:
            answer = self._session.post(self._module, "sync", self._request())
        except exceptions.ConnectionError:
            return None
        if answer.status_code in AGAIN:
            return None
        assert answer.status_code == HTTPStatus.OK, answer.text
        body = answer.json()
        if body["update"]:
            self._doc.apply_update(b64decode(body["update"]))
        self._server = state_vector.decode(b64decode(body["state_vector"]))
        return answer

    def _request(self) -> dict[str, Any]:
        request = {
            "pair": self._pair,
            "state_vector": _text(self._doc.get_state()),
            "client": self._client,
        }
        mine = self._server.get(self._client, 0)
        if self._clocks.get(self._client, 0) > mine:
            # Only one's own: of all others the server is said to have as much as this tab.
            has = self._clocks | {self._client: mine}
            request["update"] = _text(self._doc.get_update(state_vector.encode(has)))
        return request

    @property
    def _notes(self) -> XmlFragment:
        notes: XmlFragment = self._doc["notes"]
        return notes

    @property
    def _client(self) -> int:
        return int(self._doc.client_id)

    @property
    def _clocks(self) -> dict[int, int]:
        return state_vector.decode(self._doc.get_state())


def _text(data: bytes) -> str:
    return b64encode(data).decode()
