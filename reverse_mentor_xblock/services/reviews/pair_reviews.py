"""All that is known of the reviews of one pair, and of what it handed in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from reverse_mentor_xblock.core.pairing.facts import PairId, Pairing
from reverse_mentor_xblock.core.people import PersonId, Role
from reverse_mentor_xblock.core.review import staff_words
from reverse_mentor_xblock.core.review.deliverable import Deliverable, latest
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.core.review.reveal import revealed
from reverse_mentor_xblock.core.review.review import Review
from reverse_mentor_xblock.core.review.rubric import Rubric
from reverse_mentor_xblock.core.review.scores import Score, score_of
from reverse_mentor_xblock.core.review.staff_words import Override, StaffWords
from reverse_mentor_xblock.services.reviews.pair_ring import Circle, PairRing
from reverse_mentor_xblock.services.reviews.rows import ReviewRows
from reverse_mentor_xblock.services.reviews.rules import ReviewRules

_BY = {
    ReviewKind.COACHING: Role.MENTOR,
    ReviewKind.SELF: Role.MENTOR,
    ReviewKind.POSTURE: Role.MENTEE,
}
"""Which member gives each kind of review within the pair."""


@dataclass(frozen=True, slots=True)
class Written:
    """A review, the rubric it goes by, and who wrote it: for the server only."""

    review: Review
    rubric: Rubric
    by: PersonId | None
    """None for a coordinator, of whom only the login is known."""


@dataclass(frozen=True)
class PairReviews:
    """Reads what one pair and its reviewers wrote; each row at most once."""

    pairing: Pairing
    rules: ReviewRules
    rows: ReviewRows
    pairs: PairRing

    @property
    def pair_id(self) -> PairId:
        """The pair's id."""
        return self.pairing.pair_id

    @cached_property
    def circle(self) -> Circle:
        """The pair's neighbours on the ring."""
        return self.pairs.circle(self.pairing, 3 * self.rules.reviews)

    def record(self, role: Role) -> Reviews:
        """Return what a member wrote."""
        return self.rows.of(self.pairing.member(role))

    @cached_property
    def handed_in(self) -> tuple[Role, Deliverable] | None:
        """What the pair handed in last, and which member did."""
        if not self.rules.prompt:
            return None
        return latest(
            {role: self.record(role).deliverables.get(self.pair_id) for role in self.rules.writers}
        )

    @cached_property
    def staff(self) -> StaffWords:
        """What coordinators decided."""
        return staff_words.merge(record.staff for record in self._staff_records)

    @cached_property
    def in_pair(self) -> dict[ReviewKind, Written]:
        """The reviews that the two gave each other, revealed or not."""
        found = {}
        for kind, role in _BY.items():
            record, person = self.record(role), self.pairing.member(role)
            review = record.review(kind, self.pair_id)
            rubric = record.rubrics.get(review.rubric) if review else None
            if review is not None and rubric is not None:
                found[kind] = Written(review, rubric, person)
        return found

    def revealed(self, now: datetime) -> bool:
        """Tell whether the two see what they wrote about each other."""
        handed_in = self.handed_in is not None
        given = {kind: written.review.revision for kind, written in self.in_pair.items()}
        return revealed(given, handed_in=handed_in, due=self.rules.due, now=now)

    @cached_property
    def received(self) -> tuple[Written, ...]:
        """Every review by other pairs and staff, hidden ones too, in no telling order."""
        if not self.rules.prompt:
            return ()
        found = {one.review.token: one for one in (*self._by_peers(), *self._by_staff())}
        return tuple(found[token] for token in sorted(found))

    @cached_property
    def counted(self) -> tuple[Written, ...]:
        """Those of them that nobody has hidden."""
        return tuple(one for one in self.received if not self.staff.hides(one.review.token))

    @property
    def score(self) -> Score:
        """What the counted reviews add up to."""
        return score_of((one.review, one.rubric) for one in self.counted)

    @property
    def override(self) -> Override | None:
        """The score that staff set in its place."""
        return self.staff.override(self.pair_id)

    @property
    def share(self) -> float | None:
        """The pair's score from 0 to 1 after all, None while there is none."""
        override = self.override
        return self.score.value if override is None else override.score

    @property
    def needed(self) -> int:
        """How many reviews the deliverable waits for."""
        return self.rules.patience.needed(self.circle.others)

    def asked(self, now: datetime) -> int:
        """Return how many of the next pairs have the deliverable to review; 0 before it is in."""
        if self.handed_in is None:
            return 0
        submitted = self.handed_in[1].submitted
        have, others = len(self.counted), self.circle.others
        return self.rules.patience.asked(submitted, now, have=have, others=others)

    def staff_asked(self, now: datetime) -> bool:
        """Tell whether the deliverable waits for staff."""
        if self.handed_in is None:
            return False
        submitted = self.handed_in[1].submitted
        have, others = len(self.counted), self.circle.others
        return self.rules.patience.staff_asked(submitted, now, have=have, others=others)

    @cached_property
    def reviewers(self) -> tuple[PairId, ...]:
        """The pairs of those who reviewed, to be remembered: the ring may grow between them."""
        people = {one.by for one in self.received}
        return tuple(
            pairing.pair_id
            for pairing in self._around
            if not people.isdisjoint((pairing.mentor, pairing.mentee))
        )

    @cached_property
    def _around(self) -> tuple[Pairing, ...]:
        circle = (*self.circle.reviewers, *self.circle.former)
        near = {pairing.pair_id: pairing for pairing in circle}
        known = {
            pair_id
            for role in Role
            for pair_id in self.record(role).reviewers.get(self.pair_id, ())
        }
        far = known - near.keys()
        if far:
            rings = (self.pairs.ring(), self.pairs.former())
            found = (ring.pairing(pair_id) for pair_id in sorted(far) for ring in rings)
            near |= {pairing.pair_id: pairing for pairing in found if pairing is not None}
        return tuple(near.values())

    @cached_property
    def _staff_records(self) -> tuple[Reviews, ...]:
        return tuple(self.rows.of_login(login) for login in self.pairs.coordinators())

    def _by_peers(self) -> Iterator[Written]:
        for pairing in self._around:
            for person in (pairing.mentor, pairing.mentee):
                if not self.pairing.includes(person):
                    yield from self._written(self.rows.of(person), ReviewKind.PEER, person)

    def _by_staff(self) -> Iterator[Written]:
        for record in self._staff_records:
            yield from self._written(record, ReviewKind.STAFF, None)

    def _written(
        self, record: Reviews, kind: ReviewKind, person: PersonId | None
    ) -> Iterator[Written]:
        review = record.review(kind, self.pair_id)
        rubric = record.rubrics.get(review.rubric) if review else None
        if review is not None and rubric is not None:
            yield Written(review, rubric, person)
