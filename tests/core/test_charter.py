from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.people import Role


@pytest.mark.parametrize("role", Role)
def test_every_role_has_a_charter_of_its_own(role: Role) -> None:
    charter = CHARTERS[role]
    assert charter.role is role
    assert charter.title
    assert 5 <= len(charter.rules) <= 6


def test_no_sentence_stands_twice() -> None:
    sentences = [text for one in CHARTERS.values() for text in (one.title, *one.rules)]
    assert len(set(sentences)) == len(sentences)
