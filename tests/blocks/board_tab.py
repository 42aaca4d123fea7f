"""A tab that syncs over the wire, as JSON and base64."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import Campaign
from tests.services.tab import Tab


def b64(data: bytes) -> str:
    """Return bytes as the wire carries them."""
    return b64encode(data).decode()


@dataclass(slots=True)
class BoardTab:
    """One person's tab on a board of one pair: that of the first module, or of the journey."""

    campaign: Campaign
    login: str
    pair: str
    block: str = "module"
    tab: Tab = field(default_factory=Tab)

    @property
    def usage(self) -> str:
        """The usage id of the block that keeps the board."""
        return self.campaign.usage(self.block)

    def request(self, **changes: Json) -> Json:
        """Return what this tab sends next."""
        body: Json = {
            "pair": self.pair,
            "state_vector": b64(self.tab.state_vector),
            "client": self.tab.client,
            "mark": self.tab.mark,
        }
        update = self.tab.update()
        return body | ({"update": b64(update)} if update else {}) | changes

    def sync(self, **changes: Json) -> Json:
        """Sync once; return the answer."""
        body = self.request(**changes)
        answer = self.campaign.workbench.call(self.login, self.usage, "sync", body)
        self.tab.hear(
            b64decode(answer["update"]), b64decode(answer["state_vector"]), answer["mark"]
        )
        return answer

    def refused(self, **changes: Json) -> str:
        """Sync, which must be refused; return why."""
        return self.campaign.refused(self.login, "sync", self.request(**changes), self.usage)

    def write(self, line: str) -> Json:
        """Write a line and sync it; return the answer."""
        self.tab.write(line)
        return self.sync()


Open = Callable[[str], BoardTab]
"""Opens a tab for a person."""

both_boards = pytest.mark.parametrize("opened", ["module", "program"], indirect=True)
"""For what holds of a module's board and of the journey board alike."""
