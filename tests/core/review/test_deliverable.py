from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.review.deliverable import (
    Deliverable,
    Link,
    checked_links,
    checked_text,
    from_json,
    latest,
    to_json,
    writers,
)
from tests.core.pairing.strategies import json_values
from tests.core.review.strategies import deliverables


@given(deliverables)
def test_a_deliverable_survives_being_stored(deliverable: Deliverable) -> None:
    assert from_json(to_json(deliverable)) == deliverable


@given(json_values | st.fixed_dictionaries({"revision": json_values, "at": json_values}))
def test_anything_else_counts_as_not_handed_in(value: Any) -> None:
    assert from_json(value) is None


@given(st.none() | deliverables, st.none() | deliverables)
def test_the_latest_counts_whoever_looks(
    mine: Deliverable | None, theirs: Deliverable | None
) -> None:
    both = {Role.MENTEE: mine, Role.MENTOR: theirs}
    found = latest(both)
    assert found == latest(dict(reversed(both.items())))
    assert (found is None) == (mine is None and theirs is None)
    if found is not None:
        assert both[found[0]] == found[1]
        assert all(found[1].revision >= one.revision for one in both.values() if one)


def test_at_a_tie_the_later_counts_and_then_the_mentees() -> None:
    first = Deliverable("a", (), 1, "2025-09-01T09:00:00+00:00")
    later = Deliverable("b", (), 1, "2025-09-01T09:00:01+00:00")
    assert latest({Role.MENTEE: first, Role.MENTOR: later}) == (Role.MENTOR, later)
    assert latest({Role.MENTEE: first, Role.MENTOR: first}) == (Role.MENTEE, first)


def test_the_author_decides_who_hands_in() -> None:
    assert writers("mentee") == (Role.MENTEE,)
    assert set(writers("pair")) == set(Role)


def test_links_are_tidied_and_kept_once() -> None:
    typed = [Link(" https://example.org/a?b=c ", " Our\tdeck "), Link("https://example.org/a?b=c")]
    assert checked_links(typed) == (Link("https://example.org/a?b=c"),)
    assert checked_links([Link("http://exämple.org")]) == (Link("http://exämple.org"),)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "data:text/html,hi",
        "ftp://example.org",
        "//example.org",
        "example.org",
        "https://",
        "https://[",
        "https://exa mple.org",
        "https://example.org/" + "x" * 1000,
    ],
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(BadFields):
        checked_links([Link(url)])


def test_a_deliverable_has_bounds() -> None:
    assert checked_text(" One\r\ntwo ") == "One\ntwo"
    with pytest.raises(BadFields):
        checked_text("x" * 20_001)
    with pytest.raises(BadFields):
        checked_links([Link(f"https://example.org/{n}") for n in range(11)])
