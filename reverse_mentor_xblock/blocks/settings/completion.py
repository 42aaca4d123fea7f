"""When a module counts as done: what the author ticks, and the use case that looks for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xblock.fields import List, Scope

from reverse_mentor_xblock.blocks.settings.agenda_fields import steps_of
from reverse_mentor_xblock.blocks.settings.review_rules import review_rules
from reverse_mentor_xblock.blocks.settings.setting_values import Setting
from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.blocks.wiring.reviews import review_party
from reverse_mentor_xblock.core.completion import Condition
from reverse_mentor_xblock.core.wording import mark as _
from reverse_mentor_xblock.services.boards.sync import WORKSPACE
from reverse_mentor_xblock.services.pairing.pairs import KnownPair
from reverse_mentor_xblock.services.ports import Visitor
from reverse_mentor_xblock.services.reviews.module_completion import ModuleCompletion

_LABELS = {
    Condition.BOARD: _("Both have written in their notes"),
    Condition.AGENDA: _("Every step of the agenda is ticked"),
    Condition.SESSION: _("They have held a session"),
    Condition.DELIVERABLE: _("Something has been handed in"),
    Condition.REVIEWS: _("They have given their reviews"),
}

COMPLETION_CONDITIONS = List(
    display_name=_("Done when"),
    help=_("A module counts as done for a member once all that you tick here holds."),
    default=[Condition.BOARD.value],
    scope=Scope.settings,
)


def condition_choices(wiring: Wiring) -> Sequence[tuple[str, str]]:
    """Return what an author can tick."""
    return [(one.value, wiring.translator.text(label)) for one, label in _LABELS.items()]


COMPLETION_SETTINGS = (Setting("completion_conditions", "choices", condition_choices),)


def module_completion(
    block: Any, wiring: Wiring, visitor: Visitor, pair: KnownPair
) -> ModuleCompletion:
    """Return what tells the platform that a member is done with a module."""
    return ModuleCompletion(
        visitor=visitor,
        pair=pair,
        conditions=lambda: _ticked(block),
        authored=lambda: steps_of(block, wiring),
        party=lambda: review_party(wiring, visitor, pair, review_rules(block)),
        people=wiring.people,
        block=wiring.block,
        programs=wiring.programs,
        row=wiring.own_row(WORKSPACE, visitor),
        completion=wiring.completion,
        cache=wiring.cache,
        events=wiring.events,
    )


def _ticked(block: Any) -> frozenset[Condition]:
    ticked = set(block.completion_conditions or ())
    return frozenset(one for one in Condition if one.value in ticked)
