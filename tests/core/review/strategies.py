"""Arbitrary values of the review rules, for Hypothesis."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from reverse_mentor_xblock.core.pairing.text import one_line
from reverse_mentor_xblock.core.review.default_rubrics import DEFAULT_RUBRICS
from reverse_mentor_xblock.core.review.deliverable import Deliverable, Link
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.record import Reviews
from reverse_mentor_xblock.core.review.replies import Answer, Flag, Helpful, Reflection
from reverse_mentor_xblock.core.review.review import Judgement, Review
from reverse_mentor_xblock.core.review.rubric import Criterion, Level, Rubric
from reverse_mentor_xblock.core.review.staff_words import Hiding, Override, StaffWords
from tests.core.pairing.strategies import pair_ids

texts = st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=12).map(one_line)
titles = texts.filter(bool)


@st.composite
def criteria(draw: st.DrawFn, id: str) -> Criterion:
    points = draw(st.sets(st.integers(0, 100), min_size=2, max_size=5).filter(any))
    return Criterion(
        id=id,
        title=draw(titles),
        description=draw(texts),
        weight=draw(st.sampled_from([0.5, 1.0, 2.0])),
        levels=tuple(
            Level(worth, draw(titles), draw(texts), draw(texts))
            for worth in draw(st.permutations(sorted(points)))
        ),
    )


@st.composite
def drawn_rubrics(draw: st.DrawFn) -> Rubric:
    ids = draw(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=4, unique=True))
    return Rubric(tuple(draw(criteria(id)) for id in ids))


rubrics = drawn_rubrics()
moments = st.integers(1_735_700_000, 1_767_200_000).map(
    lambda seconds: datetime.fromtimestamp(seconds, UTC).isoformat()
)
tokens = st.text("abcdef0123456789", min_size=4, max_size=8)
links = st.builds(Link, st.sampled_from(["https://example.org", "http://a.example/b?c=d"]), titles)
deliverables = st.builds(
    Deliverable,
    text=texts,
    links=st.lists(links, max_size=2).map(tuple),
    revision=st.integers(1, 3),
    at=moments,
)
answers = st.builds(Answer, st.sampled_from(Helpful), texts, moments)
flags = st.builds(Flag, st.booleans(), texts, moments)
reflections = st.builds(Reflection, texts, texts, moments)
shares = st.none() | st.floats(0, 1)
staff_words = st.builds(
    StaffWords,
    st.dictionaries(tokens, st.builds(Hiding, st.booleans(), texts, moments), max_size=3),
    st.dictionaries(pair_ids, st.builds(Override, shares, texts, moments), max_size=3),
)


PEER = DEFAULT_RUBRICS[ReviewKind.PEER]
VERSIONS = (
    PEER,
    PEER.worded(str.upper),
    Rubric(PEER.criteria[1:]),
    DEFAULT_RUBRICS[ReviewKind.POSTURE],
)
"""Rubrics that share criteria and some that don't. Drawing them whole takes too long here."""


@st.composite
def _judged(draw: st.DrawFn) -> tuple[Review, Rubric]:
    rubric = draw(st.sampled_from(VERSIONS))
    points = {one.id: draw(st.sampled_from(one.levels)).points for one in rubric.criteria}
    notes = draw(st.dictionaries(st.sampled_from(sorted(points)), titles, max_size=2))
    review = Review(
        token=draw(st.uuids()).hex,
        kind=draw(st.sampled_from(ReviewKind)),
        pair=draw(pair_ids),
        rubric=rubric.fingerprint,
        judgement=Judgement(points, dict(sorted(notes.items())), draw(texts)),
        revision=draw(st.integers(1, 3)),
        at=draw(moments),
    )
    return review, rubric


judged_reviews = _judged()


@st.composite
def _records(draw: st.DrawFn) -> Reviews:
    record = Reviews(
        deliverables=draw(st.dictionaries(pair_ids, deliverables, max_size=2)),
        answers=draw(st.dictionaries(tokens, answers, max_size=2)),
        flags=draw(st.dictionaries(tokens, flags, max_size=2)),
        reflections=draw(st.dictionaries(pair_ids, reflections, max_size=2)),
        volunteered=tuple(draw(st.lists(pair_ids, max_size=2))),
        reviewers=draw(
            st.dictionaries(pair_ids, st.lists(pair_ids, max_size=2).map(tuple), max_size=2)
        ),
        published=draw(shares),
        staff=draw(staff_words),
    )
    for review, rubric in draw(st.lists(judged_reviews, max_size=3)):
        record = record.with_review(review, rubric)
    return record


records = _records()
