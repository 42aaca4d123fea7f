"""Two pairs of the demo who hand in, review and reply, through the blocks' own handlers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import Campaign

PROMPT = "Show one thing you have tried."
COMMENTS = (
    "You tried it in your own meeting, and say what went wrong. A date would help.",
    "The second half is clear to me at once; who was in the room stays open though.",
    "I will use your checklist this week. Tell us how long it took to prepare it.",
)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody at work in the first module, as a member of their pair."""

    campaign: Campaign
    login: str
    pair: str

    def do(self, handler: str, **body: Any) -> Json:
        """Call a handler that must succeed."""
        module, body = self.campaign.module, {"pair": self.pair, **body}
        return self.campaign.workbench.call(self.login, module, handler, body)

    def refused(self, handler: str, **body: Any) -> str:
        """Call a handler that must refuse; return why."""
        return self.campaign.refused(
            self.login, handler, {"pair": self.pair, **body}, self.campaign.module
        )

    def desk(self) -> Json:
        """Return the feedback part."""
        return self.do("review_desk")

    def hand_in(self, text: str = "We tried a shared agenda.", **more: Any) -> Json:
        """Hand in a text; return the desk."""
        return self.do("submit_deliverable", **{"text": text, "links": [], **more})

    def review_body(self, kind: str, level: int = -1, comment: str = "", **more: Any) -> Json:
        """Return the body of a review that picks one level throughout."""
        desk = self.desk()
        rubric = desk["current"][{"self": "posture"}.get(kind, kind)]
        criteria = desk["rubrics"][rubric]["criteria"]
        points = {one["id"]: one["levels"][level]["points"] for one in criteria}
        judgement = {"points": points, "notes": {}, "comment": comment or COMMENTS[0]}
        handle = desk["peers"]["to_review"][0]["handle"] if kind == "peer" else ""
        body = {"kind": kind, "handle": handle, "rubric": rubric, "judgement": judgement}
        return body | more

    def review(self, kind: str, level: int = -1, comment: str = "", **more: Any) -> Json:
        """Give a review; return what stands."""
        return self.do("submit_review", **self.review_body(kind, level, comment, **more))["given"]


@dataclass(frozen=True, slots=True)
class Duos:
    """lea and marc, amina and henrik: mentor and mentee each."""

    campaign: Campaign
    lea: Member
    marc: Member
    amina: Member
    henrik: Member

    def author(self, **settings: Any) -> None:
        """Change the module's settings."""
        self.campaign.author(self.campaign.module, **settings)

    def staff(self, handler: str, **body: Any) -> Json:
        """Call a handler as the coordinator."""
        return self.campaign.workbench.call("camille", self.campaign.module, handler, body)
