"""Posture tips on a module's page."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks import requests
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.tip_fields import tips_of
from reverse_mentor_xblock.blocks.wiring.oneself import own_tips
from reverse_mentor_xblock.core.people import Role


@door(requests.DismissTip, admits=Admits.ENROLLED)
def dismiss_tip(block: Any, visit: Visit[requests.DismissTip]) -> Any:
    """Show a tip no more."""
    texts = [text for role in Role for text in tips_of(block, role)]
    own_tips(visit.wiring, visit.visitor).dismiss(visit.body.tip, texts)
    return {}
