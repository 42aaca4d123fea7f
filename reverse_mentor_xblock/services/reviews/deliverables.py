"""Hands in what a pair has made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.board.replica import timestamp
from reverse_mentor_xblock.core.errors import BadFields, WrongRole
from reverse_mentor_xblock.core.review.deliverable import (
    AlreadyReviewed,
    Deliverable,
    Link,
    NoDeliverable,
    PastDue,
    checked_links,
    checked_text,
)
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.services.hook_ports import Events, Filters
from reverse_mentor_xblock.services.reviews.party import ReviewParty


@dataclass(frozen=True, slots=True)
class Deliverables:
    """The visitor handing in for one of their pairs."""

    party: ReviewParty
    events: Events
    filters: Filters

    def submit(self, text: str, links: Sequence[Link]) -> None:
        """Hand in a snapshot, in place of the one before; the same one again changes nothing.

        Raises NoDeliverable, WrongRole, PairEnded, PastDue, AlreadyReviewed, BadFields, Stopped.
        """
        self._allowed()
        made = Deliverable(checked_text(text), checked_links(links), 1, "")
        if not made.text and not made.links:
            raise BadFields("nothing to hand in")
        if self._stands(made):
            return
        self._open()
        told = {"text": made.text, "links": [link.url for link in made.links]}
        self.filters.allow("deliverable_submission_requested", {"pair": self._pair, **told})
        revision = self._save(made)
        self.events.publish("deliverable.submitted", {"pair": self._pair, "revision": revision})

    @property
    def _pair(self) -> str:
        return self.party.pair_id

    def _allowed(self) -> None:
        if not self.party.rules.prompt:
            raise NoDeliverable
        if self.party.pair.my_role not in self.party.rules.writers:
            raise WrongRole
        self.party.active()

    def _stands(self, made: Deliverable) -> bool:
        """Tell whether just this was handed in already: a double click, or a lost answer."""
        latest = self.party.reviews.handed_in
        if latest is None or latest[0] is not self.party.pair.my_role:
            return False
        return (latest[1].text, latest[1].links) == (made.text, made.links)

    def _open(self) -> None:
        if self.party.rules.over(self.party.clock.now()):
            raise PastDue
        reviews = self.party.reviews
        if reviews.received or ReviewKind.COACHING in reviews.in_pair:
            raise AlreadyReviewed

    def _save(self, made: Deliverable) -> int:
        before = self.party.reviews.handed_in
        revision = before[1].revision + 1 if before else 1
        at = timestamp(self.party.clock.now())

        def change(record: Reviews) -> Reviews:
            own = record.deliverables.get(self.party.pair_id)
            same = own is not None and (own.text, own.links) == (made.text, made.links)
            if own is not None and same and own.revision >= revision:
                return record
            number = max(revision, own.revision + 1 if own else 1)
            new = replace(made, revision=number, at=at)
            return replace(record, deliverables={**record.deliverables, self.party.pair_id: new})

        return self.party.own.change(change).deliverables[self.party.pair_id].revision
