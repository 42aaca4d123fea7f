"""Answers, flags and reflections: what a pair makes of the reviews it got."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.board.replica import timestamp
from reverse_mentor_xblock.core.pairing import text
from reverse_mentor_xblock.core.pairing.text import bounded, one_line, several_lines
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.core.review.replies import (
    MAX_ANSWER,
    MAX_INTENTION,
    MAX_REFLECTION,
    Answer,
    Flag,
    Helpful,
    Reflection,
)
from reverse_mentor_xblock.core.review.review import NoSuchReview, Review
from reverse_mentor_xblock.services.hook_ports import Events
from reverse_mentor_xblock.services.reviews.party import ReviewParty


@dataclass(frozen=True, slots=True)
class ReviewReplies:
    """The visitor replying to reviews of one of their pairs."""

    party: ReviewParty
    events: Events

    def answer(self, token: str, helpful: Helpful, words: str) -> None:
        """Say how much a review helped. Raises NoSuchReview, PairEnded, BadFields."""
        review = self._review(token)
        said = bounded(several_lines(words), MAX_ANSWER, "answer")
        made = Answer(helpful, said, self._now())

        wrote: list[bool] = []

        def change(record: Reviews) -> Reviews:
            before = record.answers.get(token)
            same = before is not None and (before.helpful, before.text) == (helpful, said)
            wrote.append(not same)
            return record if same else replace(record, answers={**record.answers, token: made})

        self.party.own.change(change)
        if wrote[-1]:
            told = {"pair": review.pair, "kind": review.kind.value, "helpful": helpful.value}
            self.events.publish("review.answered", told)

    def flag(self, token: str, reason: str, *, raised: bool) -> None:
        """Ask staff to look at a review, or take that back. Raises like ``answer``."""
        review = self._review(token)
        made = Flag(raised, text.reason(reason) if raised else "", self._now())

        wrote: list[bool] = []

        def change(record: Reviews) -> Reviews:
            before = record.flags.get(token, Flag(raised=False, reason="", at=""))
            same = (before.raised, before.reason) == (made.raised, made.reason)
            wrote.append(not same)
            return record if same else replace(record, flags={**record.flags, token: made})

        self.party.own.change(change)
        if wrote[-1]:
            told = {"pair": review.pair, "kind": review.kind.value, "raised": raised}
            self.events.publish("review.flagged", told)

    def reflect(self, words: str, intention: str) -> None:
        """Keep what the visitor makes of it all. Raises PairEnded, BadFields."""
        self.party.active()
        made = Reflection(
            text=bounded(several_lines(words), MAX_REFLECTION, "reflection"),
            intention=bounded(one_line(intention), MAX_INTENTION, "intention"),
            at=self._now(),
        )
        pair_id = self.party.pair_id

        def change(record: Reviews) -> Reviews:
            before = record.reflections.get(pair_id)
            if before is not None and replace(before, at=made.at) == made:
                return record
            return replace(record, reflections={**record.reflections, pair_id: made})

        self.party.own.change(change)

    def _review(self, token: str) -> Review:
        """Return a review that the visitor sees and that is not their own."""
        self.party.active()
        reviews = self.party.reviews
        seen = [*reviews.counted]
        if reviews.revealed(self.party.clock.now()):
            seen += reviews.in_pair.values()
        for written in seen:
            if written.review.token == token and written.by != self.party.visitor.person:
                return written.review
        raise NoSuchReview

    def _now(self) -> str:
        return timestamp(self.party.clock.now())
