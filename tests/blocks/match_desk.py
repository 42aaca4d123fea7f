"""A coordinator at the desk where people are matched."""

from __future__ import annotations

from dataclasses import dataclass

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import COORDINATOR, Campaign


@dataclass(frozen=True, slots=True)
class MatchTab:
    """A coordinator's tab, which has read the whole program."""

    campaign: Campaign
    run: str
    login: str = COORDINATOR

    @classmethod
    def opened(cls, campaign: Campaign, login: str = COORDINATOR) -> MatchTab:
        """Read the program to the end."""
        progress = campaign.do(login, "read_census", {})
        while not progress["done"]:
            body = {"run": progress["run"], "cursor": progress["cursor"]}
            progress = campaign.do(login, "read_census", body)
        return cls(campaign, progress["run"], login)

    def do(self, handler: str, **body: Json) -> Json:
        """Ask something of the run that must succeed."""
        return self.campaign.do(self.login, handler, {"run": self.run, **body})

    def refused(self, handler: str, **body: Json) -> str:
        """Ask something of the run that must be refused; return why."""
        return self.campaign.refused(self.login, handler, {"run": self.run, **body})

    def handles(self) -> dict[str, str]:
        """Return the handle of each participant by login."""
        return {one["login"]: one["handle"] for one in self.do("propose")["people"]}

    def pair(self, mentor: str, mentee: str) -> Json:
        """Return how the overview shows a pair of two logins."""
        (found,) = (
            pair
            for pair in self.do("overview")["pairs"]
            if (pair["mentor"]["login"], pair["mentee"]["login"]) == (mentor, mentee)
        )
        return found
