"""Notes to oneself: nothing is overwritten unseen."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.private_notes import MAX_CHARS, PrivateNotes

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NOTES = st.builds(PrivateNotes, TEXTS, st.integers(1, 1000))


@given(NOTES, TEXTS)
def test_what_rests_on_the_stored_text_replaces_it(notes: PrivateNotes, text: str) -> None:
    assert notes.rewritten(text, notes.revision).text == text


@given(NOTES, TEXTS, st.integers(0, 1000))
def test_what_rests_on_an_older_text_changes_nothing(
    notes: PrivateNotes, text: str, based_on: int
) -> None:
    if based_on != notes.revision:
        assert notes.rewritten(text, based_on) == notes


@given(NOTES, TEXTS)
def test_a_request_that_comes_twice_counts_once(notes: PrivateNotes, text: str) -> None:
    once = notes.rewritten(text, notes.revision)

    assert once.rewritten(text, notes.revision) == once


@given(NOTES)
def test_notes_survive_their_row(notes: PrivateNotes) -> None:
    assert PrivateNotes.from_json(json.loads(json.dumps(notes.to_json()))) == notes


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), st.lists))
def test_nonsense_in_a_row_is_no_text(value: object) -> None:
    for stored in (value, {"text": value, "revision": value}, {"text": "x" * (MAX_CHARS + 1)}):
        notes = PrivateNotes.from_json(stored)
        assert len(notes.text) <= MAX_CHARS
