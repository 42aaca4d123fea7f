"""What one person has written in a module's reviews: the module block's field ``reviews``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.review import deliverable as stored_deliverable
from reverse_mentor_xblock.core.review import replies, staff_words
from reverse_mentor_xblock.core.review import review as stored_review
from reverse_mentor_xblock.core.review.deliverable import Deliverable
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.replies import Answer, Flag, Reflection
from reverse_mentor_xblock.core.review.review import Review
from reverse_mentor_xblock.core.review.rubric import Rubric
from reverse_mentor_xblock.core.review.rubric_reader import BadRubric, read_rubric
from reverse_mentor_xblock.core.review.staff_words import StaffWords

VERSION = 1
UPGRADES: Mapping[int, stored.Upgrade] = {}

MAX_ID = 64
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reviews:
    """One person's own row, as far as reviews go.

    ``given`` by ``Review.key``, ``rubrics`` by fingerprint: those that ``given`` goes by.
    ``answers`` and ``flags`` by the token of the review. ``volunteered``: the pairs this person
    asked to review besides those the ring gives them. ``reviewers``: by pair, the pairs seen to
    have reviewed it, so that a ring that has grown since hides none of them. ``published``: the
    grade last told to the platform, from 0 to 1.
    """

    deliverables: Mapping[PairId, Deliverable] = field(default_factory=dict)
    given: Mapping[str, Review] = field(default_factory=dict)
    rubrics: Mapping[str, Rubric] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    flags: Mapping[str, Flag] = field(default_factory=dict)
    reflections: Mapping[PairId, Reflection] = field(default_factory=dict)
    volunteered: tuple[PairId, ...] = ()
    reviewers: Mapping[PairId, tuple[PairId, ...]] = field(default_factory=dict)
    published: float | None = None
    staff: StaffWords = field(default_factory=StaffWords)

    def review(self, kind: ReviewKind, pair_id: PairId) -> Review | None:
        """Return the review of a kind that this person gave a pair."""
        return self.given.get(f"{kind.value}:{pair_id}")

    def of_pair(self, pair_id: PairId) -> list[tuple[Review, Rubric]]:
        """Return what this person wrote about a pair, each with the rubric that it goes by."""
        about = (review for review in self.given.values() if review.pair == pair_id)
        return [(one, self.rubrics[one.rubric]) for one in about if one.rubric in self.rubrics]

    def with_review(self, review: Review, rubric: Rubric) -> Reviews:
        """Return the record with a review given, or given anew."""
        given = {**self.given, review.key: review}
        texts = {**self.rubrics, rubric.fingerprint: rubric}
        used = {one.rubric for one in given.values()}
        kept = {fingerprint: text for fingerprint, text in texts.items() if fingerprint in used}
        return replace(self, given=given, rubrics=kept)

    def to_json(self) -> dict[str, object]:
        """Return plain JSON that ``from_json`` reads back to an equal value."""
        return {
            "v": VERSION,
            "deliverables": _each(self.deliverables, stored_deliverable.to_json),
            "given": [stored_review.to_json(review) for review in self.given.values()],
            "rubrics": [rubric.to_json() for rubric in self.rubrics.values()],
            "answers": _each(self.answers, replies.answer_json),
            "flags": _each(self.flags, replies.flag_json),
            "reflections": _each(self.reflections, replies.reflection_json),
            "volunteered": list(self.volunteered),
            "reviewers": _each(self.reviewers, list),
            "published": self.published,
            "staff": staff_words.to_json(self.staff),
        }

    @classmethod
    def from_json(cls, value: object) -> Reviews:
        """Read stored JSON; malformed parts count as absent. Raises NewerState."""
        fields = stored.opened(value, version=VERSION, upgrades=UPGRADES)
        return cls(
            deliverables=_by_pair(fields.get("deliverables"), stored_deliverable.from_json),
            given={one.key: one for one in _reviews(fields.get("given"))},
            rubrics={one.fingerprint: one for one in _rubrics(fields.get("rubrics"))},
            answers=_read(fields.get("answers"), replies.stored_answer),
            flags=_read(fields.get("flags"), replies.stored_flag),
            reflections=_by_pair(fields.get("reflections"), replies.stored_reflection),
            volunteered=_pair_ids(fields.get("volunteered")),
            reviewers=_by_pair(fields.get("reviewers"), _pair_ids),
            published=_share(fields.get("published")),
            staff=staff_words.from_json(fields.get("staff")),
        )


def _each(values: Mapping[str, T] | Mapping[PairId, T], write: Callable[[T], object]) -> object:
    return {str(key): write(value) for key, value in values.items()}


def _read(value: object, read: Callable[[object], T | None]) -> dict[str, T]:
    rows = stored.mapping(value).items()
    return {key: found for key, row in rows if (found := read(row)) is not None}


def _by_pair(value: object, read: Callable[[object], T | None]) -> dict[PairId, T]:
    return {PairId(key): found for key, found in _read(value, read).items()}


def _reviews(value: object) -> Iterable[Review]:
    return filter(None, map(stored_review.from_json, stored.sequence(value)))


def _rubrics(value: object) -> Iterable[Rubric]:
    for row in stored.sequence(value):
        try:
            yield read_rubric(row)
        except BadRubric:
            continue


def _pair_ids(value: object) -> tuple[PairId, ...]:
    ids = (stored.text(entry, MAX_ID) for entry in stored.sequence(value))
    return tuple(PairId(pair_id) for pair_id in ids if pair_id)


def _share(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        return None
    return float(value)
