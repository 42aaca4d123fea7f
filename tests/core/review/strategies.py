"""Arbitrary values of the review rules, for Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from reverse_mentor_xblock.core.pairing.text import one_line
from reverse_mentor_xblock.core.review.rubric import Criterion, Level, Rubric

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
