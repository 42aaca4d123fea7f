"""Every handler of both blocks, found by walking their classes, and a valid body for each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from django.http import HttpResponse

from reverse_mentor_xblock.blocks.door import Admits
from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.tips import TIPS, Tip
from reverse_mentor_xblock.module_block import ReverseMentorXBlock
from reverse_mentor_xblock.program_block import ReverseMentorProgramXBlock
from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import AUTHOR, COORDINATOR, Campaign
from tests.support.workbench import HEADERS, Workbench

BLOCKS = {"program": ReverseMentorProgramXBlock, "module": ReverseMentorXBlock}

CARD = {
    "name": "Noor",
    "skills": ["Maps"],
    "languages": ["en"],
    "about": "Hello",
    "unit": "Sales",
    "availability": ["mon-am"],
}
PRESENCE = {"cursor": {"anchor": "{}", "head": "{}"}, "typing": True}
SYNC = {
    "pair": "none",
    "state_vector": "AA==",
    "update": "AAA=",
    "mark": "0",
    "client": 1,
    "presence": PRESENCE,
}
LINK = {"url": "https://example.org", "label": "Deck"}
JUDGEMENT = {"points": {"clear": 1}, "notes": {"clear": "Yes"}, "comment": "Good"}
BODIES: dict[str, Json] = {
    "program.refresh": {},
    "program.sync": SYNC,
    "program.calendar": {"pair": "none", "session": "s"},
    "program.save_card": {
        "role": "mentor",
        "card": CARD,
        "reports_to": "marc",
        "consent": True,
        "time_zone": "Asia/Tokyo",
    },
    "program.accept_charter": {"role": "mentor", "version": CHARTERS[Role.MENTOR].version},
    "program.name_partner": {"login": "noor"},
    "program.withdraw_naming": {},
    "program.acknowledge": {},
    "program.leave_pair": {"pair": "none", "reason": "Moving on", "private": True},
    "program.browse": {"text": "maps", "skill": "Maps", "language": "en", "start": 0},
    "program.wish": {"handles": ["0123456789abcdef01234567"]},
    "program.choose_role": {"role": "mentor"},
    "program.dismiss_tip": {"tip": Tip(TIPS[Role.MENTOR][0]).id},
    "program.pause": {"paused": True},
    "program.answer_closing": {"answer": "Good"},
    "program.preview_roster": {"csv": "noor,amina"},
    "program.commit_roster": {"csv": "noor,amina", "revision": "0"},
    "program.export_pairs": {"separator": ","},
    "program.export_participants": {"run": "none", "separator": ","},
    "program.read_census": {"run": "none", "cursor": "7-7-1"},
    "program.propose": {
        "run": "none",
        "seed": "s",
        "fixed": [["0" * 24, "1" * 24]],
        "forbidden": [["0" * 24, "1" * 24]],
    },
    "program.commit_matching": {"run": "none", "pairs": [["0" * 24, "1" * 24]], "revision": "0"},
    "program.publish_directory": {"run": "none"},
    "program.overview": {"run": "none", "offset": 0},
    "program.end_pair": {"run": "none", "pair": "none", "reason": "Moving on"},
    "program.reopen_pair": {"run": "none", "pair": "none", "reason": "Moving on"},
    "program.start_pair": {"run": "none", "pair": "none", "starts": "2026-01-31"},
    "program.rematch": {
        "run": "none",
        "pair": "none",
        "reason": "Moving on",
        "couple": ["0" * 24, "1" * 24],
    },
    "program.data_places": {},
    "program.my_data": {},
    "program.erase": {"confirmed": True},
    "program.recap": {"pair": "none"},
    "program.notebook": {"pair": "none", "start": 20},
    "program.save_settings": {"values": {"display_name": "Duos", "capacity": 2}},
    "module.refresh": {},
    "module.sync": SYNC,
    "module.read_messages": {"pair": "none", "read": "AA=="},
    "module.export_notes": {"pair": "none"},
    "module.read_private_notes": {},
    "module.save_private_notes": {"text": "To myself", "revision": 0},
    "module.review_desk": {"pair": "none", "words": True},
    "module.submit_deliverable": {"pair": "none", "text": "Done", "links": [LINK]},
    "module.submit_review": {
        "pair": "none",
        "kind": "peer",
        "handle": "0",
        "rubric": "0",
        "judgement": JUDGEMENT,
    },
    "module.train": {"points": {"clear": 1}},
    "module.volunteer": {"pair": "none"},
    "module.answer_review": {"pair": "none", "review": "0", "helpful": "yes", "text": "Thanks"},
    "module.flag_review": {"pair": "none", "review": "0", "raised": True, "reason": "Rude"},
    "module.save_reflection": {"pair": "none", "text": "So", "intention": "Ask more"},
    "module.received_reviews": {"pair": "none"},
    "module.staff_reviews": {"after": 0, "words": True},
    "module.hide_review": {"pair": "none", "review": "0", "hidden": True, "reason": "Rude"},
    "module.override_score": {"pair": "none", "share": 0.5, "reason": "Late"},
    "module.staff_review": {"pair": "none", "rubric": "0", "judgement": JUDGEMENT},
    "module.my_data": {},
    "module.erase": {"confirmed": True},
    "module.save_settings": {"values": {"display_name": "Notes", "weight": 2.5}},
}
"""All fields of each, optional ones too; none needs a state in which it succeeds."""

LET_IN = {Admits.ENROLLED: "lea", Admits.COORDINATOR: COORDINATOR, Admits.AUTHOR: AUTHOR}
"""Somebody each kind of handler is for."""


@dataclass(frozen=True, slots=True)
class Handler:
    """One handler of one block."""

    block: str
    name: str

    def __str__(self) -> str:
        return f"{self.block}.{self.name}"

    @property
    def admits(self) -> Admits:
        """Whom the door lets in."""
        admits: Admits = getattr(BLOCKS[self.block], self.name).passes_door
        return admits

    @property
    def body(self) -> Json:
        """A valid body, the caller's to change."""
        return json.loads(json.dumps(BODIES[str(self)]))


def _handlers() -> Iterator[Handler]:
    """Yield whatever a runtime would call as a handler, inherited ones too."""
    for block, block_class in BLOCKS.items():
        for name in dir(block_class):
            if getattr(getattr(block_class, name), "_is_xblock_handler", False):
                yield Handler(block, name)


HANDLERS = tuple(_handlers())


@dataclass(frozen=True, slots=True)
class Knock:
    """A request to a handler, well-formed unless a field says otherwise."""

    method: str = "POST"
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = tuple(HEADERS.items())
    raw: bytes | None = None
    """In place of the handler's own valid body."""
    route: str = "handler"

    def at(self, campaign: Campaign, handler: Handler, student: str) -> HttpResponse:
        """Send the request as a student id; return whatever is answered."""
        body = json.dumps(handler.body).encode() if self.raw is None else self.raw
        address = f"/{self.route}/{campaign.usage(handler.block)}/{handler.name}/?student={student}"
        client = campaign.workbench.client
        answer = client.generic(
            self.method, address, body, self.content_type, headers=dict(self.headers)
        )
        return cast(HttpResponse, answer)


def knock(campaign: Campaign, handler: Handler, login: str = "", **facts: Any) -> HttpResponse:
    """Send a request as a person, by default one for whom the handler is."""
    student = Workbench.student(login or LET_IN[handler.admits])
    return Knock(**facts).at(campaign, handler, student)


def refusal_of(answer: HttpResponse) -> str:
    """Return the status and code of a refusal, after checking that it is well-formed."""
    assert answer.status_code >= 400, answer.content
    assert answer.headers["content-type"].startswith("application/json"), answer.content
    assert answer.headers["cache-control"] == "no-store"
    (error,) = json.loads(answer.content).values()
    assert error.keys() == {"code", "message"}
    assert error["message"].strip()
    return f"{answer.status_code} {error['code']}"
